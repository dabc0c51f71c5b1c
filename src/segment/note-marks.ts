import type { LineHabits } from "./line-habits.js";

/**
 * Past the marks of notes after the end of a sentence, which belong to it: `说。①`, `说。¹`, `说。[注1]`, `说。1`. What may as well number
 * the next sentence (`。①抓稳定`, `。1月`) is a mark at the end of a line, and before it only where the line shows that it marks its notes
 * so: by its own end (`建于明代。①毁于大火。②`), or by a circled number that counts nothing up, having no second.
 */
export function pastNoteMarks(text: string, offset: number, habitsOf: () => LineHabits): number {
  const from = text.charAt(offset) === " " && BRACKETS.has(text.charAt(offset + 1)) ? offset + 1 : offset;
  if (!MAY_BEGIN.has(text.charCodeAt(from))) return offset;
  const past = pastMarksAt(text, from, habitsOf);
  return past > from ? past : offset;
}

function pastMarksAt(text: string, offset: number, habitsOf: () => LineHabits): number {
  const habits = habitsOf();
  const rest = text.slice(offset, offset + LONGEST);
  for (const { pattern, believed } of forms) {
    const mark = pattern.exec(rest)?.[0];
    if (mark === undefined) continue;
    const isLast = LINE_ENDS.test(rest.slice(mark.length));
    const isNumbering = pattern.test(habits.beginning) && !isLast;
    const isMark = isLast || (!isNumbering && isBelieved(pattern, believed, habits));
    return offset + (isMark ? mark.length : 0);
  }
  return offset;
}

function isBelieved(pattern: RegExp, believed: NoteMarkForm["believed"], habits: LineHabits): boolean {
  if (believed === "always" || believed === "at the end") return believed === "always";
  if (believed === "uncounted" && !habits.countsInCircles) return true;
  return pattern.exec(habits.lastAfterStop)?.[0] === habits.lastAfterStop;
}

/**
 * A form that marks of notes have. Within a line it is believed to be one always, where the line ends in another (`in company`), there or
 * where the line has no second of its kind (`uncounted`), or never.
 */
interface NoteMarkForm {
  readonly pattern: RegExp;
  readonly believed: "always" | "in company" | "uncounted" | "at the end";
}

const SUPERSCRIPT = "[¹²³⁰⁴-⁹]";
const LABEL = "(?:原|译|譯|编者|編者)?[注註](?:释|釋)? ?";
const HAN_NUMBER = "[一二三四五六七八九十]{1,3}";
const NUMBER = "[0-9０-９]{1,3}";
const LIST = `${NUMBER}(?: ?[-–—~～,，、] ?${NUMBER})*`; // "1-3", "2，5"

/** Marks of a form one after another, with or without a comma between them. */
function inARow(mark: string): RegExp {
  return new RegExp(`^${mark}(?:[,，、]?${mark})*`, "u");
}

const forms: readonly NoteMarkForm[] = [
  { pattern: new RegExp(`^${SUPERSCRIPT}+(?:[-–,，、]${SUPERSCRIPT}+)*`, "u"), believed: "always" }, // "²", "¹,³"
  { pattern: /^[†‡]+/u, believed: "always" },
  // "[12]", "〔注1〕", "[1-3]", "[1][2]", "[1]、[2]", "【注】", "【注一】"
  {
    pattern: inARow(`[[［〔【](?: ?(?:${LABEL})?${LIST} ?|${LABEL}(?:${HAN_NUMBER})?)[\\]］〕】]`),
    believed: "always",
  },
  { pattern: inARow(`[[［〔](?:${HAN_NUMBER}|[a-z]|[ivx]{1,4})[\\]］〕]`), believed: "always" }, // "〔一〕", "[a]", "[iv]"
  { pattern: /^\[\^[\w-]{1,12}\]/u, believed: "always" }, // "[^note]"
  { pattern: new RegExp(`^[（(]${LABEL}(?:${LIST}|${HAN_NUMBER})[)）]`, "u"), believed: "always" }, // "（注2）"
  { pattern: /^[①-⑳❶-❿]+/u, believed: "uncounted" },
  { pattern: /^[⑴-⒇]+/u, believed: "in company" },
  { pattern: /^(?:\*{1,3}|＊{1,3}|※{1,3})/u, believed: "in company" },
  { pattern: new RegExp(`^[（(](?:(?:${LABEL})?${LIST}|${LABEL})[)）]`, "u"), believed: "in company" }, // "（1）", "（注）"
  { pattern: /^[0-9]{1,2}[)）]?/u, believed: "at the end" }, // "12", "1)"
];

const MAY_BEGIN: ReadonlySet<number> = new Set(
  Array.from("[［【〔（(*＊※†‡¹²³⁰⁴⁵⁶⁷⁸⁹①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇0123456789", (mark) =>
    mark.charCodeAt(0),
  ),
);
const BRACKETS: ReadonlySet<string> = new Set("[［〔"); // of marks that may stand behind a blank: "明代。 [1]"
const LONGEST = 24;
const LINE_ENDS = /^[ \u3000]*(?:[\r\n]|$)/u;

import type { LineHabits } from "./line-habits.js";

/**
 * Past the marks of notes after the end of a sentence, which belong to it: `说。①`, `说。¹`, `说。[注1]`, `说。1`. What may as well number
 * the next sentence (`。①抓稳定`, `。1月`) is a mark at the end of a line, and before it only where the line shows by its own end that it
 * marks its notes so: `建于明代。①毁于大火。②`.
 */
export function pastNoteMarks(text: string, offset: number, habitsOf: () => LineHabits): number {
  if (!MAY_BEGIN.has(text.charCodeAt(offset))) return offset;
  const habits = habitsOf();
  const rest = text.slice(offset, offset + LONGEST);
  for (const { pattern, believed } of forms) {
    const mark = pattern.exec(rest)?.[0];
    if (mark === undefined) continue;
    const isLast = LINE_ENDS.test(rest.slice(mark.length));
    const isNumbering = pattern.test(habits.beginning) && !isLast;
    const isMark = believed === "always" ? !isNumbering : isLast || (believed === "in company" && inCompany(pattern));
    return offset + (isMark ? mark.length : 0);
  }
  return offset;

  function inCompany(pattern: RegExp): boolean {
    return !pattern.test(habits.beginning) && pattern.exec(habits.lastAfterStop)?.[0] === habits.lastAfterStop;
  }
}

/** A form that marks of notes have. It is believed to be one always, where the line ends in another, or at the end of a line alone. */
interface NoteMarkForm {
  readonly pattern: RegExp;
  readonly believed: "always" | "in company" | "at the end";
}

const SUPERSCRIPT = "[¹²³⁰⁴-⁹]";
const LABEL = "(?:原|译|譯|编者|編者)?[注註] ?";
const NUMBER = "[0-9０-９]{1,3}";
const LIST = `${NUMBER}(?: ?[-–—~～,，、] ?${NUMBER})*`; // "1-3", "2，5"

const forms: readonly NoteMarkForm[] = [
  { pattern: new RegExp(`^${SUPERSCRIPT}+(?:[-–,，、]${SUPERSCRIPT}+)*`, "u"), believed: "always" }, // "²", "¹,³"
  { pattern: /^[†‡]+/u, believed: "always" },
  // "[12]", "〔注1〕", "[1-3]", "[1][2]", "【注】"
  { pattern: new RegExp(`^(?:[[［〔【](?:(?:${LABEL})?${LIST}|${LABEL})[\\]］〕】])+`, "u"), believed: "always" },
  { pattern: /^[①-⑳]+/u, believed: "in company" },
  { pattern: /^[⑴-⒇]+/u, believed: "in company" },
  { pattern: /^(?:\*{1,3}|＊{1,3})/u, believed: "in company" },
  { pattern: new RegExp(`^[（(](?:(?:${LABEL})?${LIST}|${LABEL})[)）]`, "u"), believed: "in company" }, // "（1）", "（注2）"
  { pattern: /^[0-9]{1,2}[)）]?/u, believed: "at the end" }, // "12", "1)"
];

const MAY_BEGIN: ReadonlySet<number> = new Set(
  Array.from("[［【〔（(*＊†‡¹²³⁰⁴⁵⁶⁷⁸⁹①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇0123456789", (mark) =>
    mark.charCodeAt(0),
  ),
);
const LONGEST = 24;
const LINE_ENDS = /^[ \u3000]*(?:[\r\n]|$)/u;

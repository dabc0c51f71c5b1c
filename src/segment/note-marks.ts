/**
 * Past the marks of notes after the end of a sentence, which belong to it: `说。①`, `说。¹`, `说。[注1]`, `说。1`. What may as well number
 * the next sentence (`。①抓稳定`, `。1月`) is a mark only at the end of a line.
 */
export function pastNoteMarks(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (!MAY_BEGIN.has(code)) return offset;
  const rest = text.slice(offset, offset + LONGEST);
  return offset + (SURE.exec(rest) ?? AT_END.exec(rest) ?? [""])[0].length;
}

const MAY_BEGIN: ReadonlySet<number> = new Set(
  Array.from("[［【〔（(*†‡¹²³⁰⁴⁵⁶⁷⁸⁹①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳0123456789", (mark) => mark.charCodeAt(0)),
);
const LONGEST = 24;

/** Superscripts, daggers, and numbers in square brackets: `²`, `†`, `[12]`, `【注3】` */
const SURE = /^(?:[¹²³⁰⁴-⁹]+|[†‡]+|(?:[[［〔](?:注 ?)?[0-9]{1,3}[\]］〕])+|【注? ?[0-9]{1,3}】)/u;
/** What is a mark only where nothing follows on the line: `①`, `*`, `（1）`, `1)`, `12` */
const AT_END = /^(?:[①-⑳]+|\*{1,3}|[（(]注? ?[0-9]{1,3}[)）]|[0-9]{1,2}[)）]?)(?=[ \u3000]*(?:[\r\n]|$))/u;

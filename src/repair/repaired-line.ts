import type { UnitKind } from "../model/document.js";
import type { Span } from "../model/span.js";
import { isHan } from "../text/punctuation.js";
import type { KeptLine } from "./joins/gap-edits.js";
import type { LineKind } from "./kinds/index.js";
import type { RepeatedBlock } from "./repeats/index.js";

/** A paragraph of the repaired text. */
export interface RepairedLine {
  readonly span: Span;
  readonly kind: UnitKind;
  /** What its first line is in the layout of the text. */
  readonly form: LineKind;
  /** The block it repeats, where it belongs to a later copy of one. */
  readonly repeat?: RepeatedBlock;
}

/** The paragraphs that the kept lines have become, in order. */
export function repairedLines(text: string, kept: readonly KeptLine[]): RepairedLine[] {
  const firsts = kept.filter(({ isFirst }, at) => at === 0 || isFirst);
  let start = 0;
  const lines = text.split("\n").flatMap((paragraph, at): RepairedLine[] => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 1;
    const { form, block } = firsts[at] ?? {};
    const look = form?.kind ?? "prose";
    const isHeading = look === "heading" || looksLikeHeading(paragraph, look);
    const kind = isHeading ? "heading" : "paragraph";
    return paragraph === ""
      ? []
      : [{ span, kind, form: isHeading ? "heading" : look, ...(block && { repeat: block }) }];
  });
  return withoutHeadlessRuns(lines);
}

/** A short line without a sentence's end or pauses may be a heading; one that only marks a gap, a row, a label … is none. */
function looksLikeHeading(paragraph: string, form: LineKind): boolean {
  if (form !== "prose" && form !== "item") return false;
  const isShort = paragraph.length <= 40 && !/[。！？；：…，][”’」』）)]*$|。/u.test(paragraph);
  return isShort && Array.from(paragraph).some((character) => isHan(character.charCodeAt(0)));
}

/** Many short lines one after the other head nothing: they are the lines of a menu, a list or a song. The first of a text is its title. */
function withoutHeadlessRuns(lines: readonly RepairedLine[]): RepairedLine[] {
  const runs = new Array<number>(lines.length).fill(0);
  for (const [index, { kind }] of lines.entries()) if (kind === "heading") runs[index] = (runs[index - 1] ?? 0) + 1;
  for (let index = lines.length - 2; index >= 0; index -= 1)
    if ((runs[index] ?? 0) > 0) runs[index] = Math.max(runs[index] ?? 0, runs[index + 1] ?? 0);
  return lines.map((line, index) =>
    index > 0 && (runs[index] ?? 0) >= MANY ? { ...line, kind: "paragraph", form: "line" } : line,
  );
}

const MANY = 4;

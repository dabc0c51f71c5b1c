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
  return text.split("\n").flatMap((paragraph, at) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 1;
    const { form, block } = firsts[at] ?? {};
    const kind = kindOf(paragraph, form?.kind ?? "prose");
    return paragraph === "" ? [] : [{ span, kind, form: form?.kind ?? "prose", ...(block && { repeat: block }) }];
  });
}

/** A short line without a sentence's end or pauses is a heading; one that only marks a gap, a row, an item … is not. */
function kindOf(paragraph: string, form: LineKind): UnitKind {
  if (form === "heading") return "heading";
  const isShort = paragraph.length <= 40 && !/[。！？；：…，][”’」』）)]*$|。/u.test(paragraph);
  const mayHead = form === "prose" || form === "item";
  const isHeading = mayHead && isShort && Array.from(paragraph).some((character) => isHan(character.charCodeAt(0)));
  return isHeading ? "heading" : "paragraph";
}

import type { Document, Unit } from "../../model/document.js";
import type { Edit } from "../../model/edit.js";
import { originOf } from "../../model/source-map.js";
import type { Span } from "../../model/span.js";
import type { UnitKind } from "../../model/unit-kind.js";
import { isUnspaced } from "../../text/language.js";
import { isTranslated, nativeText, translatedContent } from "../../text/translated-unit.js";
import type { ReadContext, RefusedSegment, SourceUnit } from "../format.js";
import type { UnitSplice } from "../splice-text-file.js";
import { dropSplices, wholeLine } from "./drop-lines.js";
import type { LeftOutSpan, RepairedProse } from "./repair-prose.js";

/**
 * What takes the place of what in a text. A paragraph with a translation becomes one line from its first character to its last; lines
 * that repair took out of its midst, such as the head of a page, stand after it. Two translated paragraphs that only a line end parts get
 * a blank line between them, as the lines of the translation are long. Lines that are to be dropped are dropped wherever they stand.
 *
 * @param read - the text as the document was read from it: the same units in the same order
 */
export function textSplices(
  original: string,
  { units, edits, leftOut }: Pick<RepairedProse, "units" | "edits" | "leftOut">,
  document: Document,
  context: Pick<ReadContext, "repair" | "trgLang">,
): { readonly splices: UnitSplice[]; readonly refused: RefusedSegment[] } {
  const isProse = context.repair === "auto";
  const editsIn = finder(edits);
  const leftOutIn = finder(leftOut);
  const lineEnd = /\r\n|\n|\r/u.exec(original)?.[0] ?? "\n";
  const splices: UnitSplice[] = [];
  const refused: RefusedSegment[] = [];
  let before: Written | undefined;
  for (const [index, source] of units.entries()) {
    const unit = document.units[index];
    const translation = unit && isTranslated(unit) ? translationOf(unit, document.trgLang) : undefined;
    if (unit === undefined || translation === undefined) {
      before = undefined;
      if (unit && isTranslated(unit))
        refused.push(...unit.segments.map((segment) => ({ unit, segment, reason: "code" as const })));
    } else {
      const whole = spanOf(source, editsIn);
      const span = isProse && !isUnspaced(document.trgLang) ? withIndent(original, whole) : whole;
      const parting = isProse && before !== undefined && isTight(original, before, { span, kind: source.kind });
      const lines = [translation, ...linesPutBack(original, whole, leftOutIn(whole))];
      splices.push({ span, replacement: (parting ? lineEnd : "") + lines.join(lineEnd + lineEnd), unit });
      before = { span, kind: source.kind };
    }
  }
  return { splices: [...splices, ...dropSplices(original, leftOut, splices)], refused };
}

/** The translation of a unit; nothing where it has a code that the source has not. */
const translationOf = (unit: Unit, trgLang: string): string | undefined =>
  nativeText(translatedContent(unit, trgLang), unit.codes ?? []);

/** Gives the items that begin within a span; they are in ascending order. */
function finder<Item extends { readonly span: Span }>(items: readonly Item[]): (span: Span) => readonly Item[] {
  const firstFrom = (offset: number): number => {
    let [low, high] = [0, items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle]?.span.start ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ start, end }) => items.slice(firstFrom(start), firstFrom(end));
}

/** A paragraph that was written, and where. */
interface Written {
  readonly span: Span;
  readonly kind: UnitKind;
}

/** From the first character of a unit to the end of its last, in the original: a character that repair put in ends where what it replaced ends. */
function spanOf({ text, map }: SourceUnit, editsIn: (span: Span) => readonly Edit[]): Span {
  const start = originOf(map, 0);
  const last = originOf(map, text.length - 1);
  const origin = map.runs.at(-1)?.origin ?? start;
  const edit = editsIn({ start: origin, end: origin + 1 }).find(
    ({ span, replacement }) => replacement !== "" && span.end > last,
  );
  return { start, end: edit?.span.end ?? last + 1 };
}

/** A span with the ideographic blanks that indent it: a text in another script has no use for them. */
function withIndent(original: string, { start, end }: Span): Span {
  let from = start;
  while (original[from - 1] === "\u3000") from -= 1;
  const isAtLineStart = from === 0 || /[\r\n]/u.test(original.charAt(from - 1));
  return { start: isAtLineStart ? from : start, end };
}

/** Whether one line end alone parts two paragraphs. */
function isTight(original: string, before: Written, { span, kind }: Written): boolean {
  const gap = original.slice(before.span.end, span.start);
  return /^[^\S\r\n]*(?:\r\n|\n|\r)$/u.test(gap) && FLOWING.has(before.kind) && FLOWING.has(kind);
}

const FLOWING: ReadonlySet<UnitKind> = new Set(["paragraph", "heading"]);

/** Lines of pages that stood in the midst of a paragraph and are not dropped. */
const linesPutBack = (original: string, { end }: Span, leftOut: readonly LeftOutSpan[]): string[] =>
  leftOut
    .filter(({ span, isDropped }) => span.end <= end && !isDropped)
    .map(({ span }) => {
      const line = wholeLine(original, span);
      return original.slice(line.start, line.end);
    });

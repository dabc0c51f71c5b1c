import { type Content, type InlineCode, plain } from "../../model/document.js";
import { isNested, withAnnotations } from "./annotations.js";
import { marksOf, readShown, shownText } from "./shown-content.js";

/** What became of a target in a field of plain text: of a page, a document or a workbook. */
export type EditedTarget =
  | { readonly kind: "same" }
  | { readonly kind: "edited"; readonly content: Content }
  /**
   * `lost`: marks are gone, broken, of no code or there twice. `order`: a pair closes before it opens, or ends within another.
   */
  | { readonly kind: "damaged"; readonly fault: "lost" | "order"; readonly marks: readonly string[] };

/** How a field is read. */
export interface FieldReading {
  /** Codes without which the text is not taken; those of the target where this is left out. */
  readonly mustHold?: readonly InlineCode[];
  /** Whether white space at the edges counts as edited. Office programs add it and take it away, so that it stays as it was. */
  readonly edges?: "kept" | "edited";
}

/**
 * Reads a target as a reviser left it in a field that showed it as `shownText` does. A code may be moved and one of the source put in; an
 * empty target needs none; annotations, which a field does not show, stay where the text around them does.
 *
 * @param shown - the field's text, marks and all
 * @param target - the target as the XLIFF has it now
 */
export function editedTarget(
  shown: string,
  source: Content,
  target: Content = plain(""),
  { mustHold = target.codes, edges = "kept" }: FieldReading = {},
): EditedTarget {
  const marks = marksOf(source, target);
  const before = shownText(target, marks);
  if (edges === "kept" ? shown.trim() === before.trim() : shown === before) return { kind: "same" };
  if (shown.trim() === "") return { kind: "edited", content: plain("") };
  const written = edges === "kept" ? withEdgesOf(before, shown) : shown;
  const codes = new Map([...source.codes, ...target.codes].flatMap((code) => entryOf(code, marks)));
  const { content, marks: found, damaged } = readShown(written, codes);
  const lost = mustHold.flatMap((code) => marks.get(code) ?? []).filter((mark) => !found.includes(mark));
  if (damaged.length + lost.length > 0) return { kind: "damaged", fault: "lost", marks: [...damaged, ...lost] };
  const isCrossed = !isNested(content.codes) || (!isInOrder(content.codes) && isInOrder(target.codes));
  if (isCrossed) return { kind: "damaged", fault: "order", marks: found };
  return { kind: "edited", content: withAnnotations(content, target) };
}

function entryOf(code: InlineCode, marks: ReadonlyMap<InlineCode, string>): [string, InlineCode][] {
  const mark = marks.get(code);
  return mark === undefined ? [] : [[mark, code]];
}

/** Whether no code closes a pair that opens only after it. */
function isInOrder(codes: readonly InlineCode[]): boolean {
  const open = new Set<string>();
  const closedFirst = new Set<string>();
  for (const { kind, id } of codes) {
    if (kind === "open" && closedFirst.has(id)) return false;
    if (kind === "open") open.add(id);
    else if (kind === "close" && !open.delete(id)) closedFirst.add(id);
  }
  return true;
}

/** A text with the white space at its edges that another has. */
function withEdgesOf(before: string, shown: string): string {
  const bare = shown.trim();
  if (before.trim() === "") return bare;
  const start = before.slice(0, before.length - before.trimStart().length);
  return start + bare + before.slice(before.trimEnd().length);
}

import { type Content, type InlineCode, isAnnotation, plain } from "../../model/document.js";
import { isNested, withAnnotations } from "./annotations.js";
import { marksOf, readShown, shownText } from "./shown-content.js";

/** What became of a target in a table. */
export type EditedTarget =
  | { readonly kind: "same" }
  | { readonly kind: "edited"; readonly content: Content }
  /** Marks that are broken, there twice, of no code or gone, or that end a pair within another. */
  | { readonly kind: "damaged"; readonly marks: readonly string[] };

/**
 * Reads a target as a reviser left it. White space at its edges stays as it was, for office programs add it and take it away; a code may
 * be moved and one of the source put in; annotations stay where the text around them does.
 *
 * @param shown - the cell's text, marks and all
 * @param target - the target as the XLIFF has it now
 */
export function editedTarget(shown: string, source: Content, target: Content = plain("")): EditedTarget {
  const marks = marksOf(source, target);
  const before = shownText(target, marks);
  if (shown.trim() === before.trim()) return { kind: "same" };
  const codes = new Map([...source.codes, ...target.codes].flatMap((code) => entryOf(code, marks)));
  const { content, marks: found, damaged } = readShown(withEdgesOf(before, shown), codes);
  const lost = target.codes.flatMap((code) => marks.get(code) ?? []).filter((mark) => !found.includes(mark));
  const faults = damaged.length + lost.length > 0 || isNested(content.codes) ? [...damaged, ...lost] : found;
  return faults.length > 0
    ? { kind: "damaged", marks: faults }
    : { kind: "edited", content: withAnnotations(content, target) };
}

function entryOf(code: InlineCode, marks: ReadonlyMap<InlineCode, string>): [string, InlineCode][] {
  const mark = marks.get(code);
  return mark === undefined || isAnnotation(code) ? [] : [[mark, code]];
}

/** A text with the white space at its edges that another has. */
function withEdgesOf(before: string, shown: string): string {
  const bare = shown.trim();
  if (before.trim() === "") return bare;
  const start = before.slice(0, before.length - before.trimStart().length);
  return start + bare + before.slice(before.trimEnd().length);
}

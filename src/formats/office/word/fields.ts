import type { Span } from "../../../model/span.js";

/** A field while it is read; a table of contents goes over many paragraphs. */
export interface OpenField {
  instruction: string;
  /** Where the pieces of its instruction stand. */
  readonly pieces: Span[];
  /** Nothing while its code is read. */
  kind: FieldKind | undefined;
  /** The paragraph in which it begins. */
  readonly paragraph: object;
  /** Index of the field's first token, and of the first that it shows, among those of its paragraph. */
  readonly start: number;
  shown: number;
}

/**
 * What becomes of what a field shows. `text`: it is text of the document. `field`: the office program makes it anew. `list`: it repeats
 * texts from elsewhere, such as a table of contents.
 */
export type FieldKind = "text" | "field" | "list";

/** The kind of a field by its instruction, such as `HYPERLINK "http://a.example"`. @see ECMA-376, part 1, 17.16.5 */
export function fieldKind(instruction: string): FieldKind {
  const name = /^\s*(?<name>\S+)/u.exec(instruction)?.groups?.name?.toUpperCase() ?? "";
  if (TEXTS.has(name)) return "text";
  return LISTS.has(name) ? "list" : "field";
}

const TEXTS: ReadonlySet<string> = new Set(["HYPERLINK", "REF", "FORMTEXT", "QUOTE"]);
const LISTS: ReadonlySet<string> = new Set(["TOC", "INDEX", "TOA"]);

/** The bookmark that a field leads to: `_Toc1` of `PAGEREF _Toc1 \h` and of `HYPERLINK \l "_Toc1"`. */
export const bookmarkOf = (instruction: string): string | undefined =>
  /^\s*(?:PAGEREF\s+|HYPERLINK\s+\\l\s+)"?(?<name>[^\s"]+)/iu.exec(instruction)?.groups?.name;

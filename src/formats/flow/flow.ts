import type { InlineCode } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import type { SourceUnit } from "../format.js";

/**
 * A run of text of a file that belongs together, such as a paragraph or the value of an attribute, and where each character and code of
 * it stands. All offsets of the file count UTF-16 code units of its decoded text.
 */
export interface Flow extends SourceUnit {
  readonly codes: readonly FlowCode[];
  /** Ascending; together they are the whole text. */
  readonly pieces: readonly Piece[];
  readonly write: FlowWriter;
}

/** A code, and the stretch of the file that it is; that of an element without an end tag is empty. */
export interface FlowCode extends InlineCode {
  readonly native: string;
  readonly span: Span;
}

/**
 * The characters of a flow from `start` to the next piece, and the stretch of the file that they stand for. Where both are of one length
 * the characters stand there as they are; else all of them stand for all of it, as `&` does for `&amp;`.
 */
export interface Piece {
  readonly start: number;
  readonly origin: number;
  readonly size: number;
}

/** Encodes the translation of a segment for the place where it stands: a text, an attribute's value, a cue. */
export type FlowWriter = (parts: readonly FlowPart[], place: FlowPlace) => string;

/** Text as the translator wrote it, or a code as it stands in the file. */
export type FlowPart = { readonly text: string } | { readonly code: FlowCode; readonly native: string };

/** The text of the file, and the stretch of it that a translation takes the place of. */
export interface FlowPlace {
  readonly original: string;
  readonly span: Span;
  /** Codes outside of it that do something to it. */
  readonly around?: PairsAround;
}

/** Ends of pairs outside of a stretch of a file that reach into it. */
export interface PairsAround {
  readonly before: readonly FlowCode[];
  readonly after: readonly FlowCode[];
}

/** Writes codes as they stood in the file, and each text between them escaped. */
export const escaping =
  (escapeText: (text: string) => string): FlowWriter =>
  (parts) =>
    parts.map((part) => ("text" in part ? escapeText(part.text) : part.native)).join("");

import type { Span } from "../../model/span.js";

/** An element's tags and what is between them, as offsets of the file. */
export interface ElementSpans {
  readonly outer: Span;
  readonly inner: Span;
  readonly startTag: Span;
}

/** The spans of an element from those of its tags, which are one where it is empty (`<target/>`). */
export const elementSpans = (startTag: Span, { start, end }: Span): ElementSpans => ({
  outer: { start: startTag.start, end },
  inner: { start: startTag.end, end: Math.max(startTag.end, start) },
  startTag,
});

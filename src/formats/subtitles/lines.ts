import type { Span } from "../../model/span.js";

/** The lines of a text without their ends. Lines end at LF, CR LF or a lone CR. */
export function* linesOf(text: string): Generator<Span> {
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/gu)) {
    yield { start, end: index };
    start = index + end.length;
  }
  yield { start, end: text.length };
}

/** The line end that a text has first. */
export const lineEndOf = (text: string): string => /\r\n|\r|\n/u.exec(text)?.[0] ?? "\n";

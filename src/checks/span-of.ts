import type { Span } from "../model/span.js";

/** Where a regular expression matched. */
export const spanOf = ({ index, 0: found }: RegExpExecArray): Span => ({ start: index, end: index + found.length });

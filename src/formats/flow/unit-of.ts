import type { SourceUnit } from "../format.js";
import type { Flow } from "./flow.js";

/** What of a flow a document keeps: without what is needed to write it, which a file that is written into is read for again. */
export const unitOf = ({ kind, text, codes, map, context }: Flow): SourceUnit => ({
  kind,
  text,
  codes: codes.length === 0 ? NONE : codes.map(({ span: _span, ...code }) => code),
  map,
  ...(context && { context }),
});

const NONE: readonly never[] = []; // one for all: a long file has a hundred thousand units

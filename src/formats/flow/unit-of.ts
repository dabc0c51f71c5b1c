import type { SourceUnit } from "../format.js";
import type { Flow } from "./flow.js";

/** What of a flow a document keeps: without what is needed to write it, which a file that is written into is read for again. */
export const unitOf = ({ kind, text, codes, map, context }: Flow): SourceUnit => ({
  kind,
  text,
  codes,
  map,
  ...(context && { context }),
});

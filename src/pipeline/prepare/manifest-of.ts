import { createHash } from "node:crypto";
import type { Manifest } from "../../interchange/index.js";
import { type Document, segmentsOf } from "../../model/document.js";
import type { ReadDocumentOptions } from "../read/read-document.js";

/** What an XLIFF of a document says of itself: the source's hash, that of all segments, their ids, and how the source was read. */
export function manifestOf(
  document: Document,
  {
    toolVersion,
    repair,
    repeats,
    furniture = "mark",
    include = [],
    skip = [],
    minConfidence = 0,
    encoding,
    markdown,
    as,
  }: ReadDocumentOptions & { toolVersion: string },
): Manifest {
  const whole = createHash("sha256");
  const segments: string[] = [];
  for (const { segment } of segmentsOf(document)) {
    segments.push(segment.id);
    whole.update(`${segment.source.text}\n`);
  }
  return {
    schema: "duiyi.manifest/1",
    version: toolVersion,
    source: document.hash,
    whole: whole.digest("hex"),
    read: {
      repair,
      repeats,
      ...(furniture !== "mark" && { furniture }),
      include,
      ...(skip.length > 0 && { skip }),
      ...(minConfidence > 0 && { minConfidence }),
      ...(encoding !== undefined && { encoding }),
      ...(markdown !== undefined && { markdown }),
      ...(as !== undefined && { as }),
    },
    segments,
  };
}

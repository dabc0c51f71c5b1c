import { sliceMap } from "../../model/source-map.js";
import { repairText } from "../../repair/index.js";
import type { ReadOptions, SourceDocument, SourceUnit } from "../format.js";

/** The paragraphs of a text that came as prose, once its shape is mended: a step for formats whose lines may be wrapped anywhere. */
export function repairProse(original: string, options: ReadOptions): Omit<SourceDocument, "encoding"> {
  const { text, lines, map, findings, edits } = repairText(original, options);
  const units = lines.map(
    ({ span, kind, repeat }): SourceUnit => ({
      kind,
      text: text.slice(span.start, span.end),
      codes: [],
      map: sliceMap(map, span),
      ...(repeat !== undefined && { isRepeat: true }),
    }),
  );
  return { units, findings, edits };
}

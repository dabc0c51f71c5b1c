import type { Edit } from "../../model/edit.js";
import { originOf, type SourceMap } from "../../model/source-map.js";

/** Two lists as edits of the original: small ones of characters, and large ones of what they made. A small one inside a large one is part of it. */
export function together(small: readonly Edit[], large: readonly Edit[], map: SourceMap): Edit[] {
  if (small.length === 0) return [...large];
  const moved = large.map((edit) => {
    const start = originOf(map, edit.span.start);
    const end = edit.span.end > edit.span.start ? originOf(map, edit.span.end - 1) + 1 : start;
    return { ...edit, span: { start, end } };
  });
  let at = 0;
  const outside = small.filter(({ span }) => {
    while ((moved[at]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1;
    return span.end <= (moved[at]?.span.start ?? Number.POSITIVE_INFINITY);
  });
  return [...outside, ...moved].sort((a, b) => a.span.start - b.span.start);
}

import type { Segment } from "../model/document.js";

/**
 * Segments of a unit in the order in which their targets stand: as their sources do, unless the file that was read back gives targets
 * places of their own. A segment without such a place keeps its own.
 */
export function inTargetOrder(segments: readonly Segment[]): readonly Segment[] {
  const placed = segments.filter(({ targetRank }) => targetRank !== undefined);
  if (placed.length < 2) return segments;
  const sorted = placed.toSorted((a, b) => (a.targetRank ?? 0) - (b.targetRank ?? 0));
  let next = 0;
  return segments.map((segment) => (segment.targetRank === undefined ? segment : (sorted[next++] ?? segment)));
}

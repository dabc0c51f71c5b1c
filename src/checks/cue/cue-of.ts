import type { Segment, SegmentCue, Unit } from "../../model/document.js";

/** The cue that a segment of a unit stands in; nothing where the unit is none of subtitles. */
export function cueOf({ id, kind, codes = [], context, segments }: Unit, segment: Segment): SegmentCue | undefined {
  if (kind !== "cue") return undefined;
  const before = segments[segments.indexOf(segment) - 1];
  const { place } = segment;
  const seconds = context?.seconds;
  const isGap = (offset: number): boolean => (before?.span.end ?? 0) <= offset && offset <= segment.span.start;
  return {
    unit: id,
    startsLine: before === undefined || codes.some(({ type, offset }) => type === "lb" && isGap(offset)),
    ...(place?.in === "cue" && { begin: place.time }),
    ...(seconds !== undefined && { seconds }),
  };
}

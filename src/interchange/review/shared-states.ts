import { type SegmentState, segmentStates } from "../../model/document.js";
import type { BilingualSegment, BilingualUnit } from "../bilingual-file.js";
import type { TargetEdit } from "../target-edits/target-edit.js";

/** Changes as the file can hold them. */
export interface HeldChanges {
  readonly changes: ReadonlyMap<BilingualSegment, TargetEdit>;
  /** Segments whose state the file has no place for, with the state that their unit has instead. */
  readonly held: ReadonlyMap<BilingualSegment, SegmentState>;
}

/**
 * In XLIFF 1.2 the sentences of a unit that is cut by segment marks have one state between them: it is that of the one that has come least
 * far.
 */
export function holdSharedStates(
  units: readonly BilingualUnit[],
  changes: ReadonlyMap<BilingualSegment, TargetEdit>,
): HeldChanges {
  const result = new Map(changes);
  const held = new Map<BilingualSegment, SegmentState>();
  for (const { segments } of units.filter(isShared)) {
    const asked = segments.filter((segment) => changes.get(segment)?.state !== undefined);
    const least = leastOf(segments.map((segment) => changes.get(segment)?.state ?? segment.state));
    for (const segment of asked) {
      const { state, ...change } = changes.get(segment) ?? {};
      if (least === segment.state) result.set(segment, change);
      else result.set(segment, { ...change, state: least });
      if (state !== least) held.set(segment, least);
    }
  }
  return { changes: result, held };
}

const isShared = ({ segments }: BilingualUnit): boolean =>
  segments.length > 1 && segments.some(({ written }) => written?.place?.mid !== undefined);

const leastOf = (states: readonly SegmentState[]): SegmentState =>
  segmentStates[Math.min(...states.map((state) => segmentStates.indexOf(state)))] ?? "initial";

import type { Span } from "../../model/span.js";
import type { Writable } from "../../model/writable.js";
import type { BilingualSegment, TargetPlace, WrittenSegment } from "../bilingual-file.js";
import type { OpenUnit12 } from "./open-unit12.js";
import type { ScannedContent } from "./scan-content.js";
import { believedState, needsReview12, stateOf12 } from "./states.js";
import type { ToolState, ToolStateTag } from "./tool-states.js";

/** A segment of XLIFF 1.2 before its state is told: its contents, and where they stand. */
export interface Segment12 {
  readonly id: string;
  readonly unit: OpenUnit12;
  /** The state that a tool keeps for this segment in an attribute of its own. */
  readonly toolState: ToolState | undefined;
  readonly source: ScannedContent | undefined;
  readonly target: { readonly element: TargetSpans; readonly scanned: ScannedContent } | undefined;
  /** Where a target is put in that is not there yet; absent where the unit has no source. */
  readonly place: TargetPlace | undefined;
}

/** Spans of a `target` element, or of a segment mark in one. */
interface TargetSpans {
  readonly outer: Span;
  readonly inner: Span;
}

/** The segment with the state that is believed of it, and with the offsets at which its target is written. */
export function segmentOf12(segment: Segment12): BilingualSegment {
  const { id, unit, toolState, target, place } = segment;
  const source = segment.source?.content ?? { text: "", codes: [] };
  const state = believedState(source, target?.scanned.content, toolState?.state ?? stateOf12(unit));
  const made: Writable<BilingualSegment> = { id, source, place: unit.place, state };
  if (asksForReview(segment)) made.needsReview = true;
  if (unit.isLocked || toolState?.isLocked) made.isLocked = true;
  if (target) made.target = target.scanned.content;
  if (place) made.written = writtenOf(segment, place);
  return made;
}

const asksForReview = ({ unit, toolState }: Segment12): boolean =>
  toolState?.needsReview ?? (unit.approved === undefined && needsReview12(unit.state));

function writtenOf({ unit, toolState, target }: Segment12, place: TargetPlace): WrittenSegment {
  const written: Writable<WrittenSegment> = { place };
  if (target) written.target = { outer: target.element.outer, inner: target.element.inner, runs: target.scanned.runs };
  if (unit.target) written.stateTag = unit.target.startTag;
  if (toolState) written.toolState = tagOf(toolState);
  else written.unitTag = unit.startTag;
  if (unit.approved) written.approved = unit.approved;
  return written;
}

const tagOf = ({ tag, name, written }: ToolState): ToolStateTag => ({ tag, name, written });

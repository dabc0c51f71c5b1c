import type { Content, SegmentState } from "../../model/document.js";
import type { Place } from "../../model/span.js";

/** An XLIFF as it was read: its units in order, of all its files. */
export interface XliffFile {
  readonly name: string;
  readonly original: string;
  readonly srcLang: string;
  readonly trgLang: string;
  readonly units: readonly XliffUnit[];
}

/** A `trans-unit`. */
export interface XliffUnit {
  readonly id: string;
  /** Id of the group around it. */
  readonly group?: string;
  readonly source: Content;
  readonly target?: Content;
  /** `initial` where the target is empty or only repeats the source. */
  readonly state: SegmentState;
  readonly notes: readonly string[];
  /** Where it stands in the XLIFF. */
  readonly place: Place;
}

/** XLIFF 2 states for those of 1.2 (section 3.2.6 there); what is not listed is a translation somebody has to look at. */
export function stateOf(
  source: Content,
  target: Content | undefined,
  state: string | undefined,
  approved: boolean,
): SegmentState {
  if (target === undefined || target.text.trim() === "" || target.text === source.text) return "initial";
  if (approved || state === "final") return "final";
  return state === "signed-off" ? "reviewed" : "translated";
}

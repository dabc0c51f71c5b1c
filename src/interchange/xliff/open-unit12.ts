import type { Span } from "../../model/span.js";
import type { UnitKind } from "../../model/unit-kind.js";
import { attributeOf, spanOf, type TextAt, type XmlTag, type XmlWhere } from "../../xml/index.js";
import type { ElementSpans } from "./element-spans.js";
import { kindOfRestype } from "./kinds.js";
import { maxLength12 } from "./max-length.js";
import { isLockedByTool, type ToolState, toolStateOfSeg, toolStateOfUnit } from "./tool-states.js";
import type { UnitFacts } from "./unit-facts.js";

/** A `group` of XLIFF 1.2 whose end tag has not come yet. */
export interface OpenGroup12 {
  readonly id: string;
  /** What its units are where they do not say it themselves. */
  readonly kind: UnitKind | undefined;
  /** Whether its units are to stay as they are where they do not say otherwise. */
  readonly isLocked: boolean;
  /** What its units are called in their document. */
  name?: string;
}

/** A `trans-unit` of XLIFF 1.2 whose end tag has not come yet. Its contents are kept as spans of the file and scanned at its end. */
export interface OpenUnit12 extends UnitFacts {
  /** Where `yes` stands in `approved="yes"`. */
  readonly approved: Span | undefined;
  readonly startTag: Span;
  /** Where the last note ends. */
  noteEnd?: number;
  source?: ElementSpans;
  /** `seg-source`: the source again, cut into segment marks. */
  segSource?: ElementSpans;
  target?: ElementSpans;
  /** The `state` of its target; empty where the target has none. */
  state?: string;
  /** The `state-qualifier` of its target; empty where the target has none. */
  qualifier?: string;
  /** Whether it is not to be translated, or a tool has locked it. */
  readonly isLocked: boolean;
  /** Whether it stands in a file that we made. */
  readonly isOurs: boolean;
  /** The state that a tool keeps in an attribute of its own on the `trans-unit`. */
  readonly toolState: ToolState | undefined;
  /** The states that Trados Studio keeps for single segment marks, by the `mid` of the mark. */
  readonly toolStates: Map<string, ToolState>;
}

/** The group that a start tag opens. @param around - the group that it stands in */
export const openGroup12 = (tag: XmlTag, around: OpenGroup12 | undefined): OpenGroup12 => ({
  id: attributeOf(tag, "id") ?? "",
  kind: kindOf(tag),
  isLocked: isNotTranslated(tag, around),
});

/** `translate` is handed down. @see XLIFF 1.2, 2.2.4 "translate" */
const isNotTranslated = (tag: XmlTag, around: OpenGroup12 | undefined): boolean =>
  attributeOf(tag, "translate") === "no" || (attributeOf(tag, "translate") === undefined && around?.isLocked === true);

/**
 * The unit that a start tag opens, without contents yet.
 *
 * @param text - the text of the file, in which `where` counts
 * @param group - the innermost group around the unit
 */
export const openUnit12 = (
  tag: XmlTag,
  where: XmlWhere,
  text: TextAt,
  group: OpenGroup12 | undefined,
  isOurs: boolean,
): OpenUnit12 => ({
  id: attributeOf(tag, "id") ?? "",
  approved: attributeOf(tag, "approved") === "yes" ? approvedIn(text, where) : undefined,
  startTag: spanOf(where),
  place: where.place(),
  group: group?.id,
  kind: kindOf(tag) ?? group?.kind,
  name: attributeOf(tag, "resname") ?? group?.name,
  maxLength: maxLength12(tag),
  isLocked: isNotTranslated(tag, group) || isLockedByTool(tag),
  notes: [],
  ownNotes: [],
  isOurs,
  toolState: toolStateOfUnit(tag, spanOf(where)),
  toolStates: new Map(),
});

/** Keeps what a `sdl:seg` says of the segment mark that it names; other elements of Trados Studio are passed over. */
export function takeToolState(tag: XmlTag, span: Span, { toolStates }: OpenUnit12): void {
  if (tag.local === "seg") toolStates.set(attributeOf(tag, "id") ?? "", toolStateOfSeg(tag, span));
}

const kindOf = (tag: XmlTag): UnitKind | undefined => kindOfRestype(attributeOf(tag, "restype") ?? "");

/** Where `yes` stands in a tag that has `approved="yes"`. */
function approvedIn(text: TextAt, { start, end }: Span): Span {
  const found = /\sapproved\s*=\s*["']/u.exec(text.slice(start, end));
  const at = start + (found?.index ?? 0) + (found?.[0].length ?? 0);
  return { start: at, end: at + "yes".length };
}

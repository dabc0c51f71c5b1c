import type { Place, Span } from "../../model/span.js";
import { attributeOf, spanOf, type XmlTag, type XmlWhere } from "../../xml/index.js";
import type { BilingualSegment, BilingualUnit, NotePlace, WrittenSegment } from "../bilingual-file.js";
import type { ElementSpans } from "./element-spans.js";
import { kindOfType } from "./kinds.js";
import { maxLength2 } from "./max-length.js";
import { type ScannedContent, scanContent } from "./scan-content.js";
import { believedState, stateOf2 } from "./states.js";
import { type UnitFacts, unitOf } from "./unit-facts.js";

/** A `unit` of XLIFF 2 whose end tag has not come yet. */
export interface OpenUnit2 extends UnitFacts {
  notePlace?: NotePlace;
  readonly originalData: Map<string, string>;
  readonly segments: OpenSegment2[];
}

/** A `segment` of XLIFF 2. Its contents are scanned when the unit ends, for they may refer to original data. */
export interface OpenSegment2 {
  readonly id: string | undefined;
  readonly state: string | undefined;
  readonly tag: Span;
  readonly place: Place;
  source?: ElementSpans;
  target?: ElementSpans;
}

/** The unit that a start tag opens, without segments yet. */
export const openUnit2 = (tag: XmlTag, where: XmlWhere, group: string | undefined): OpenUnit2 => ({
  id: attributeOf(tag, "id") ?? "",
  place: where.place(),
  group,
  kind: kindOfType(attributeOf(tag, "type") ?? ""),
  maxLength: maxLength2(tag),
  notes: [],
  ownNotes: [],
  originalData: new Map(),
  segments: [],
});

/** The segment that a start tag opens, without contents yet. */
export const openSegment2 = (tag: XmlTag, where: XmlWhere): OpenSegment2 => ({
  id: attributeOf(tag, "id"),
  state: attributeOf(tag, "state"),
  tag: spanOf(where),
  place: where.place(),
});

/**
 * A `unit` of XLIFF 2 whose end tag has been read.
 *
 * @param file - which `file` of the XLIFF it stands in, from 0
 * @param text - the whole file, in which the unit's spans count
 */
export function unitOf2(unit: OpenUnit2, file: number, text: string): BilingualUnit {
  const segments = unit.segments.map((segment, index) => segmentOf(segment, `${unit.id}#${index + 1}`, unit, text));
  return unitOf(unit, file, segments, unit.notePlace);
}

function segmentOf(open: OpenSegment2, name: string, { originalData }: OpenUnit2, text: string): BilingualSegment {
  const scan = ({ inner }: ElementSpans): ScannedContent =>
    scanContent(text.slice(inner.start, inner.end), inner.start, (ref) => originalData.get(ref));
  const source = (open.source && scan(open.source))?.content ?? { text: "", codes: [] };
  const target = open.target && scan(open.target);
  return {
    id: open.id ?? name,
    source,
    place: open.place,
    state: believedState(source, target?.content, stateOf2(open.state)),
    ...(target && { target: target.content }),
    ...(open.source && { written: writtenOf(open, open.source, target) }),
  };
}

const writtenOf = (
  { tag, target: element }: OpenSegment2,
  { outer, startTag }: ElementSpans,
  target: ScannedContent | undefined,
): WrittenSegment => ({
  place: { at: outer.end, sourceTag: startTag },
  stateTag: tag,
  ...(element && target && { target: { outer: element.outer, inner: element.inner, runs: target.runs } }),
});

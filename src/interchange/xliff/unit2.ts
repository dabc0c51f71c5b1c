import type { OutsideText } from "../../model/outside-text.js";
import type { Place } from "../../model/place.js";
import type { Span } from "../../model/span.js";
import type { TextAt } from "../../xml/index.js";
import type { BilingualSegment, BilingualUnit, NotePlace } from "../bilingual-file.js";
import type { ElementSpans } from "./element-spans.js";
import { type ScannedContent, scanContent } from "./scan-content.js";
import { believedState, stateOf2 } from "./states.js";
import { targetOrder } from "./target-order.js";
import { type UnitFacts, unitOf } from "./unit-facts.js";

/** A `unit` of XLIFF 2 whose end tag has not come yet. Its contents are kept as spans of the file and scanned at its end. */
export interface OpenUnit2 extends UnitFacts {
  /** Offset of its start tag. */
  readonly from: number;
  notePlace?: NotePlace;
  readonly originalData: Map<string, string>;
  /** Whether it is not to be translated. */
  readonly isLocked: boolean;
  readonly parts: OpenPart2[];
}

/** A `segment` or an `ignorable` of a unit. */
export interface OpenPart2 {
  readonly element: "segment" | "ignorable";
  readonly id: string | undefined;
  /** Absent where it says nothing, as the `initial` that we write before there is a translation and that tools leave. */
  readonly state: string | undefined;
  /** What refines the state: `duiyi:needs-review` asks for another look at a translation. */
  readonly subState: string | undefined;
  readonly tag: Span;
  readonly place: Place;
  source?: ElementSpans;
  target?: ElementSpans;
  /** The place among the unit's targets that its own target says it has, from 1. */
  order?: number;
}

/**
 * A `unit` of XLIFF 2 whose end tag has been read.
 *
 * @param file - which `file` of the XLIFF it stands in, from 0
 * @param text - the text of the file, in which the unit's spans count
 */
export function unitOf2(unit: OpenUnit2, file: number, text: TextAt): BilingualUnit {
  const placed = placedParts(unit, text);
  const { notePlace } = unit;
  return unitOf(unit, file, { segments: segmentsOf(unit, placed), notePlace, outside: outsideOf(placed) });
}

/** A part with its contents, and how many targets of segments stand before its own. */
interface PlacedPart {
  readonly part: OpenPart2;
  readonly rank: number;
  readonly source: ScannedContent | undefined;
  readonly target: ScannedContent | undefined;
}

function placedParts({ parts, originalData }: OpenUnit2, text: TextAt): PlacedPart[] {
  const ranks = ranksOf(parts);
  const scan = (element: ElementSpans | undefined): ScannedContent | undefined =>
    element &&
    scanContent(text.slice(element.inner.start, element.inner.end), element.inner.start, (ref) =>
      originalData.get(ref),
    );
  return parts.map((part, index) => ({
    part,
    rank: ranks[index] ?? index,
    source: scan(part.source),
    target: scan(part.target),
  }));
}

/** In the order of the targets, how many segments stand before each part. */
function ranksOf(parts: readonly OpenPart2[]): number[] {
  const places = targetOrder(parts.map(({ order }) => order));
  const inOrder = Array.from(places.keys()).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const ranks = parts.map(() => 0);
  let before = 0;
  for (const index of inOrder) {
    ranks[index] = before;
    if (parts[index]?.element === "segment") before += 1;
  }
  return ranks;
}

function outsideOf(placed: readonly PlacedPart[]): OutsideText[] {
  return placed.flatMap(({ part, rank, source, target }) => {
    const texts = { source: source?.content.text ?? "", ...(target && { target: target.content.text }) };
    const isBlank = `${texts.source}${texts.target ?? ""}`.trim() === "";
    return part.element === "segment" || isBlank ? [] : [{ ...texts, after: rank }];
  });
}

function segmentsOf(unit: OpenUnit2, placed: readonly PlacedPart[]): BilingualSegment[] {
  const segments = placed.filter(({ part }) => part.element === "segment");
  const isReordered = segments.some(({ rank }, index) => rank !== index);
  return segments.map((segment, index) => ({
    ...segmentOf(segment, segment.part.id ?? `${unit.id}#${index + 1}`),
    ...(unit.isLocked && { isLocked: true }),
    ...(isReordered && { targetRank: segment.rank }),
  }));
}

function segmentOf({ part, source: from, target }: PlacedPart, id: string): BilingualSegment {
  const source = from?.content ?? { text: "", codes: [] };
  return {
    id,
    source,
    place: part.place,
    state: believedState(source, target?.content, part.state === "initial" ? "initial" : stateOf2(part.state)),
    ...(target && { target: target.content }),
    ...(part.state === "translated" && part.subState === "duiyi:needs-review" && { needsReview: true }),
    ...(part.source && {
      written: {
        place: { at: part.source.outer.end, sourceTag: part.source.startTag },
        stateTag: part.tag,
        ...(target &&
          part.target && { target: { outer: part.target.outer, inner: part.target.inner, runs: target.runs } }),
      },
    }),
  };
}

import { anchorsOf } from "../../model/anchors.js";
import {
  type Document,
  isReady,
  type Segment,
  type SegmentState,
  segmentStates,
  segmentsOf,
  type Unit,
} from "../../model/document.js";
import { groupBy } from "../../model/group-by.js";
import type { Issue } from "../../model/issue.js";
import { once } from "../../model/once.js";
import type { Place } from "../../model/place.js";
import type { TermMatch } from "../../model/term-match.js";
import { isTitle } from "../../text/document-title.js";
import type { PageOptions } from "./options.js";

/** A document as a page shows it: what every part of the page needs to know. */
export interface View {
  readonly document: Document;
  readonly options: PageOptions;
  readonly isReview: boolean;
  /** Headings at the very start, which are the page's title where none is given. */
  readonly titleUnits: readonly Unit[];
  readonly units: readonly Unit[];
  /** Segments that are shown, in order. */
  readonly segments: readonly Segment[];
  readonly anchorOf: (segment: Segment) => string;
  /** Its number among those shown, counted from 1: one that is left out leaves no gap. */
  readonly numberOf: (segment: Segment) => number;
  /** The segment of an id, where it is shown. */
  readonly withId: (id: string) => Segment | undefined;
  /** The state of most segments: rows do not repeat it. */
  readonly usualState: SegmentState;
  /** Where a segment stands in the original, where that is at hand. */
  readonly placeOf: (segment: Segment) => Place | undefined;
  readonly issuesOf: (segment: Segment) => readonly Issue[];
  /** Issues about no segment that is shown. */
  readonly looseIssues: readonly Issue[];
}

/** All that the parts of a page need to know of its document. */
export function viewOf(document: Document, options: PageOptions): View {
  const { audience, title, issues = [] } = options;
  const isReview = audience === "review";
  const all = Array.from(segmentsOf(document), ({ segment }) => segment);
  const units = isReview ? document.units : publicUnits(document.units, options);
  const titled = title === undefined ? countTitleUnits(units) : 0;
  const segments = isReview ? all : units.flatMap((unit) => unit.segments);
  const byId = once(() => new Map(segments.map((segment) => [segment.id, segment])));
  const { grouped, loose } = groupIssues(isReview ? issues : [], (id) => byId().has(id));
  return {
    document,
    options,
    isReview,
    titleUnits: units.slice(0, titled),
    units: units.slice(titled),
    segments,
    anchorOf: anchorsOf(document),
    numberOf: numbersOf(segments),
    withId: (id) => byId().get(id),
    usualState: usualStateOf(segments),
    placeOf: ({ place }) => (document.hash === "" ? undefined : place),
    issuesOf: ({ id }) => grouped.get(id) ?? [],
    looseIssues: loose,
  };
}

/** The number of each segment; a page asks for them one after another, and then needs no table of them. */
function numbersOf(segments: readonly Segment[]): View["numberOf"] {
  const numbers = once(() => new Map(segments.map((segment, index) => [segment, index + 1])));
  let given = 0;
  return (segment) => {
    if (segments[given] !== segment) return numbers().get(segment) ?? 0;
    given += 1;
    return given;
  };
}

/** Terms of the target whose concept the source names too: any other is a word like others. */
export function renderingsIn({ terms, targetTerms = [] }: Segment): readonly TermMatch[] {
  const named = new Set(terms.map(({ concept }) => concept.id));
  return targetTerms.filter(({ concept }) => named.has(concept.id));
}

/** How many segments are in each state. */
export function countStates(segments: readonly Segment[]): Record<SegmentState, number> {
  const counts = { initial: 0, translated: 0, reviewed: 0, final: 0 };
  for (const { state } of segments) counts[state] += 1;
  return counts;
}

function usualStateOf(segments: readonly Segment[]): SegmentState {
  const counts = countStates(segments);
  return segmentStates.reduce((usual, state) => (counts[state] > counts[usual] ? state : usual));
}

function publicUnits(units: readonly Unit[], { minState }: PageOptions): Unit[] {
  return units.flatMap((unit) => {
    const segments = unit.segments.filter((segment) => isReady(segment, minState));
    return segments.length === 0 ? [] : [{ ...unit, segments }];
  });
}

/** A title or heading, and a second one that goes on with it (——…). */
function countTitleUnits([first, second]: readonly Unit[]): number {
  if (first === undefined || !isTitle(first)) return 0;
  return second?.kind === "heading" && /^[—–―]/u.test(second.text) ? 2 : 1;
}

/** Issues by the segment on the page that they are about, and those that are about none. */
function groupIssues(issues: readonly Issue[], isShown: (id: string) => boolean) {
  const onPage = ({ segment }: Issue): string | undefined =>
    segment !== undefined && isShown(segment) ? segment : undefined;
  return { grouped: groupBy(issues, onPage), loose: issues.filter((issue) => onPage(issue) === undefined) };
}

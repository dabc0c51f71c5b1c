import { keyOf, similarityOf } from "../memory/index.js";
import { type Document, isAnnotation, type Segment, segmentsOf } from "../model/document.js";
import type { SegmentChange } from "../model/segment-change.js";

/** A document with translations of its earlier version, and what became of each segment of both. */
export interface CarriedOver {
  readonly document: Document;
  /** The changes in the order of the new document; segments that were removed come last, in the order of the earlier document. */
  readonly changes: readonly SegmentChange[];
}

/** How much of the translation of an earlier segment may stay for a segment, from 0 to 100. */
export type Likeness = (now: Segment, before: Segment) => number;

/**
 * Carries translations over to a new version of their document. A segment with the text that it had, beside one of the neighbours that it
 * had, is kept with its state; a text that stands among others now is `moved`: its translation has to be looked at. A changed segment
 * has no translation, but the earlier one to go by: of those near its place the one that is most alike. Linear in the length of both.
 */
export function carryOver(document: Document, earlier: Document, likeness: Likeness = similarityOfTexts): CarriedOver {
  const now = Array.from(segmentsOf(document), ({ segment }) => segment);
  const before = Array.from(segmentsOf(earlier), ({ segment }) => segment);
  const pairs = pairEqual(now, before);
  reuseTranslations(now, before, pairs);
  pairChanged(now, before, pairs, likeness);
  keepBesideChanged(pairs);
  const changes = now.map((segment, index) => changeOf(segment, before, pairs.get(index)));
  const taken = new Set(Array.from(pairs.values(), ({ index }) => index));
  const removed = before.flatMap((segment, index): SegmentChange[] =>
    taken.has(index) ? [] : [{ kind: "removed", before: segment }],
  );
  const carried = new Map(changes.map((change) => [change.now?.id, withTranslation(change)]));
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => carried.get(segment.id) ?? segment),
  }));
  return { document: { ...document, units }, changes: [...changes, ...removed] };
}

interface Pair {
  readonly kind: "kept" | "moved" | "changed";
  /** The index of the earlier segment in its document. */
  readonly index: number;
}

/** The earlier segment for each new one, by the index of the new segment. */
type Pairs = Map<number, Pair>;

/** A segment's text together with its neighbours, most of them first. */
const contexts: readonly ((at: (offset: number) => string) => string)[] = [
  (at) => `${at(-1)}\n${at(0)}\n${at(1)}`,
  (at) => `${at(-1)}\n${at(0)}`,
  (at) => `${at(0)}\n${at(1)}`,
  (at) => at(0),
];

/** Segments of equal content, each earlier one once. */
function pairEqual(now: readonly Segment[], before: readonly Segment[]): Pairs {
  const pairs: Pairs = new Map();
  const [newContents, oldContents] = [now.map(contentKey), before.map(contentKey)];
  const taken = new Set<number>();
  for (const [rank, context] of contexts.entries()) {
    const free = new Map<string, number[]>();
    for (let index = before.length - 1; index >= 0; index -= 1) {
      if (taken.has(index)) continue;
      const key = context((offset) => oldContents[index + offset] ?? "");
      const indexes = free.get(key);
      if (indexes === undefined) free.set(key, [index]);
      else indexes.push(index);
    }
    for (const position of now.keys()) {
      if (pairs.has(position)) continue;
      const index = free.get(context((offset) => newContents[position + offset] ?? ""))?.pop();
      if (index === undefined) continue;
      pairs.set(position, { kind: rank < contexts.length - 1 ? "kept" : "moved", index });
      taken.add(index);
    }
  }
  return pairs;
}

/** A text without a translation at its place takes one that it had elsewhere; copies in a repeated block are left to the first. */
function reuseTranslations(now: readonly Segment[], before: readonly Segment[], pairs: Pairs): void {
  const translated = new Map<string, number>();
  for (const [index, segment] of before.entries()) {
    const key = contentKey(segment);
    if (segment.target !== undefined && !translated.has(key)) translated.set(key, index);
  }
  for (const [position, segment] of now.entries()) {
    const pair = pairs.get(position);
    const index = translated.get(contentKey(segment));
    const isDone = segment.repeatOf !== undefined || before[pair?.index ?? -1]?.target !== undefined;
    if (index !== undefined && !isDone) pairs.set(position, { kind: "moved", index });
  }
}

/** Text and codes; annotations have no part in it. */
const contentKey = ({ source }: Segment): string => {
  const codes = source.codes.filter((code) => !isAnnotation(code));
  const marks = codes.map(({ kind, id, offset }) => `${kind}:${id}:${offset}`);
  return [source.text.replaceAll("\n", "\v"), ...marks].join("\f");
};

/** What stands between the same neighbours and is alike is one segment whose text was changed. */
function pairChanged(now: readonly Segment[], before: readonly Segment[], pairs: Pairs, likeness: Likeness): void {
  const taken = new Set(Array.from(pairs.values(), ({ index }) => index));
  let last = -1;
  for (const [position, segment] of now.entries()) {
    const pair = pairs.get(position);
    if (pair !== undefined) {
      if (pair.kind === "kept") last = pair.index;
      continue;
    }
    const found = mostAlike(segment, before, { from: last + 1, taken, likeness });
    if (found === undefined) continue;
    pairs.set(position, { kind: "changed", index: found });
    taken.add(found);
  }
}

/** A neighbour whose own text was changed is still the neighbour of before. */
function keepBesideChanged(pairs: Pairs): void {
  for (const [position, { kind, index }] of pairs) {
    const isBeside = [-1, 1].some((step) => pairs.get(position + step)?.index === index + step);
    if (kind === "moved" && isBeside) pairs.set(position, { kind: "kept", index });
  }
}

function mostAlike(
  segment: Segment,
  before: readonly Segment[],
  {
    from,
    taken,
    likeness,
  }: { readonly from: number; readonly taken: ReadonlySet<number>; readonly likeness: Likeness },
): number | undefined {
  let best: { readonly index: number; readonly score: number } | undefined;
  for (let index = from; index < Math.min(from + WINDOW, before.length); index += 1) {
    const earlier = before[index];
    if (earlier === undefined || taken.has(index)) continue;
    const score = likeness(segment, earlier);
    if (score >= ALIKE && score > (best?.score ?? 0)) best = { index, score };
  }
  return best?.index;
}

const WINDOW = 40; // earlier segments that a new one is compared with
const ALIKE = 50; // from which on a segment is another's with changes

/** How much of two texts is the same, whatever their width, script, kind of marks and blanks. */
const similarityOfTexts: Likeness = (now, before) => similarityOf(keyOf(now.source.text), keyOf(before.source.text));

function changeOf(now: Segment, before: readonly Segment[], pair: Pair | undefined): SegmentChange {
  const earlier = pair && before[pair.index];
  return earlier === undefined ? { kind: "added", now } : { kind: pair?.kind ?? "changed", now, before: earlier };
}

function withTranslation({ kind, now, before }: SegmentChange): Segment | undefined {
  if (now === undefined || before?.target === undefined || (kind !== "kept" && kind !== "moved")) return now;
  const { source, target, state, needsReview } = before;
  return kind === "kept"
    ? { ...now, source, target, state, ...(needsReview && { needsReview }) }
    : { ...now, source, target, state: "translated", needsReview: true };
}

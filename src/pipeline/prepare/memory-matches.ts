import type { Match } from "../../interchange/index.js";
import { writeTmx } from "../../interchange/tmx/write-tmx.js";
import type { Delivery } from "../../model/delivery.js";
import { type Document, plain, type Segment, segmentsOf } from "../../model/document.js";
import { LEAST_OFFERED, type MemoryMatch } from "../../model/memory-match.js";
import { delivery } from "../kits/delivery.js";
import type { Kit } from "../kits/index.js";
import type { MemoryCounted } from "./prepared.js";

/** What memories hold for the segments of a document. */
export interface DocumentMatches {
  /** By the id of the segment, the best first. */
  readonly bySegment: ReadonlyMap<string, readonly MemoryMatch[]>;
  /** The score from which on a translation is put in; 100 where only what is the same is. */
  readonly prefill: number;
}

/**
 * Puts translations of memories into segments that have none. One that is not the same sentence, or was repaired, has to be looked at. A
 * segment with codes gets none: nobody knows where its codes would go.
 */
export function prefilled(document: Document, { bySegment, prefill }: DocumentMatches): Document {
  const fill = (segment: Segment): Segment => {
    const [best] = bySegment.get(segment.id) ?? [];
    if (best === undefined || best.score < prefill || segment.target !== undefined) return segment;
    if (segment.source.codes.length > 0 || best.flags.some((flag) => flag === "negation" || flag === "opposite"))
      return segment;
    const target = plain(best.repaired?.target ?? best.target);
    return { ...segment, target, state: "translated", ...(best.score < SAME && { needsReview: true as const }) };
  };
  return { ...document, units: document.units.map((unit) => ({ ...unit, segments: unit.segments.map(fill) })) };
}

const SAME = 100;

/** What was done with matches, in numbers. */
export function countMatches(before: Document, after: Document, { bySegment }: DocumentMatches): MemoryCounted {
  const had = new Set(
    Array.from(segmentsOf(before), ({ segment }) => segment).flatMap(({ id, target }) =>
      target === undefined ? [] : [id],
    ),
  );
  const now = Array.from(segmentsOf(after), ({ segment }) => segment);
  const filled = now.filter(({ id, target }) => target !== undefined && !had.has(id));
  const offered = now.filter(({ id, target }) => target === undefined && offeredOf(bySegment.get(id)).length > 0);
  return { prefilled: filled.length, offered: offered.length };
}

const offeredOf = (matches: readonly MemoryMatch[] = []): readonly MemoryMatch[] =>
  matches.filter(({ score }) => score >= LEAST_OFFERED);

/** The matches of a segment that go along, the best first. */
export const offeredTo =
  ({ bySegment }: DocumentMatches) =>
  ({ id }: Segment): readonly MemoryMatch[] =>
    offeredOf(bySegment.get(id));

/** The matches of a segment as XLIFF 2 has them: with the repaired text, where there is one. */
export const matchesOf =
  ({ bySegment }: DocumentMatches) =>
  ({ id }: Segment): readonly Match[] =>
    offeredOf(bySegment.get(id)).map(({ source, target, repaired, score, similarity, origin }) => ({
      source,
      target: repaired?.target ?? target,
      similarity,
      quality: Math.min(100, score),
      origin: origin ?? "memory",
    }));

/**
 * A memory of the matches for a tool that reads XLIFF 1.2. A match that was repaired stands there as the translation of the new sentence,
 * and what was put in as well, where the tool takes such translations from a memory of its own.
 */
export function memoryFiles(
  document: Document,
  { bySegment }: DocumentMatches,
  { stem, kit, toolVersion }: { readonly stem: string; readonly kit: Kit; readonly toolVersion: string },
): Delivery[] {
  const { profile, offered, kept } = kit.memory;
  const from = (name: string, pick: (segment: Segment) => readonly Segment[]): Delivery => {
    const units = document.units.map((unit) => ({ ...unit, segments: unit.segments.flatMap(pick) }));
    return delivery("memory", name, () => writeTmx([{ ...document, units }], { toolVersion, profile }));
  };
  return [
    from(offered(`${stem}.memory`), (segment) =>
      offeredOf(bySegment.get(segment.id)).map((match, at) => ({
        ...segment,
        id: at === 0 ? segment.id : `${segment.id}-${at + 1}`,
        source: plain(match.repaired === null ? match.source : segment.source.text),
        target: plain(match.repaired?.target ?? match.target),
        state: match.repaired === null ? match.state : ("translated" as const),
        notes: [],
      })),
    ),
    ...(kept === undefined
      ? []
      : [
          from(kept(`${stem}.memory`), (segment) =>
            segment.target !== undefined && bySegment.has(segment.id) && segment.needsReview !== true ? [segment] : [],
          ),
        ]),
  ];
}

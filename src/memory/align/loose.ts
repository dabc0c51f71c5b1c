import { firstIndex } from "../../model/first-index.js";
import type { LatticeBead } from "./lattice.js";
import { isTwoSided } from "./round.js";
import { shapes } from "./shapes.js";

/** A bead, moved or not: a moved one stands elsewhere in the order of the target than its neighbours do. */
export type PlacedBead = LatticeBead & { readonly isMoved?: true };

/** Sentences that stand loose one after the other: the first, and the one after the last. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** The loose stretches of both sides. */
export interface LooseSides {
  readonly source: readonly Stretch[];
  readonly target: readonly Stretch[];
}

/** The stretches of sentences that nothing answers in their place, or that are paired there with great doubt. */
export function looseSides(beads: readonly LatticeBead[]): LooseSides {
  return { source: stretchesOf(beads, "source"), target: stretchesOf(beads, "target") };
}

const isLoose = ({ shape, posterior }: LatticeBead): boolean => !isTwoSided(shape) || posterior < DOUBTFUL;

const DOUBTFUL = 0.5;
const LONGEST = 200;

/** What is loose on the other side between two sentences does not part them. */
function stretchesOf(beads: readonly LatticeBead[], side: "source" | "target"): Stretch[] {
  const stretches: Stretch[] = [];
  let first: number | undefined;
  for (const bead of [...beads, undefined]) {
    if (bead !== undefined && isLoose(bead)) {
      if (bead.shape[side] > 0) first ??= bead[side] - bead.shape[side];
      continue;
    }
    if (first === undefined) continue;
    const end = bead === undefined ? (beads.at(-1)?.[side] ?? 0) : bead[side] - bead.shape[side];
    if (end - first <= LONGEST) stretches.push({ first, end });
    first = undefined;
  }
  return stretches;
}

/** What is left of stretches once beads have been taken out of them. */
export function remaindersOf(
  loose: LooseSides,
  taken: readonly { readonly source: Stretch; readonly target: Stretch; readonly beads: readonly LatticeBead[] }[],
): LooseSides {
  const rest = (side: "source" | "target"): Stretch[] =>
    loose[side].flatMap((stretch) => {
      const beads = taken.find((one) => one[side] === stretch)?.beads;
      return beads === undefined ? [stretch] : gapsIn(stretch, beads, side);
    });
  return { source: rest("source"), target: rest("target") };
}

function gapsIn({ first, end }: Stretch, beads: readonly LatticeBead[], side: "source" | "target"): Stretch[] {
  const starts = [first, ...beads.map((bead) => bead[side])];
  const ends = [...beads.map((bead) => bead[side] - bead.shape[side]), end];
  return starts.flatMap((start, at) => {
    const stop = ends[at] ?? end;
    return stop > start ? [{ first: start, end: stop }] : [];
  });
}

/**
 * The beads of a path with those that were found elsewhere among them, in the order of the source. A bead of which a sentence was found elsewhere falls apart: what
 * is left of it stands alone.
 */
export function merged(beads: readonly LatticeBead[], found: readonly LatticeBead[]): PlacedBead[] {
  const [sources, targets] = [sentencesOf(found, "source"), sentencesOf(found, "target")];
  const rest = beads.flatMap((bead) => {
    const [s, t] = [indexes(bead, "source"), indexes(bead, "target")];
    const isWhole = !s.some((at) => sources.has(at)) && !t.some((at) => targets.has(at));
    if (isWhole) return [bead];
    return [
      ...s.flatMap((at) =>
        sources.has(at) || ofSource === undefined ? [] : [{ ...bead, source: at + 1, shape: ofSource }],
      ),
      ...t.flatMap((at) =>
        targets.has(at) || ofTarget === undefined ? [] : [{ ...bead, target: at + 1, shape: ofTarget }],
      ),
    ];
  });
  return [...rest, ...withPlace(found, rest)].toSorted((a, b) => a.source - b.source || a.target - b.target);
}

/** Says of beads that were found whether they stand elsewhere in the order of the target than those that stayed. */
function withPlace(found: readonly LatticeBead[], rest: readonly LatticeBead[]): PlacedBead[] {
  const stayed = rest.filter(({ shape }) => isTwoSided(shape));
  const before = (bead: LatticeBead, side: "source" | "target"): number =>
    firstIndex(stayed.length, (at) => (stayed[at]?.[side] ?? 0) > bead[side] - bead.shape[side]);
  return found.map((bead) => (before(bead, "source") === before(bead, "target") ? bead : { ...bead, isMoved: true }));
}

const ofSource = shapes.find(({ source, target }) => source === 1 && target === 0);
const ofTarget = shapes.find(({ source, target }) => source === 0 && target === 1);

const indexes = (bead: LatticeBead, side: "source" | "target"): number[] =>
  Array.from({ length: bead.shape[side] }, (_, at) => bead[side] - bead.shape[side] + at);

const sentencesOf = (beads: readonly LatticeBead[], side: "source" | "target"): ReadonlySet<number> =>
  new Set(beads.flatMap((bead) => indexes(bead, side)));

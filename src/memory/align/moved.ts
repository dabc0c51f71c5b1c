import { bandAround } from "./band.js";
import type { LatticeBead } from "./lattice.js";
import type { Lexicon } from "./learn.js";
import { type LooseSides, looseSides, merged, type PlacedBead, remaindersOf, type Stretch } from "./loose.js";
import type { DocumentTables, Material, TextTable } from "./material.js";
import { alignOnce, isTwoSided, scorersOf } from "./round.js";
import { type Shape, shapes } from "./shapes.js";
import { partOf, tableOf } from "./unit-table.js";
import { candidatesOf } from "./waypoints.js";

/** What moved paragraphs are told by. */
export interface MovedOptions {
  readonly lexicon: Lexicon;
  readonly material: Material;
}

/**
 * The beads of a document with those of paragraphs that stand elsewhere in the translation: stretches that nothing answers in their place are
 * tried against each other, where rare words speak for it, and what fits far better than chance is taken. What is left of the stretches is tried again.
 */
export function withMoved(
  document: DocumentTables,
  beads: readonly LatticeBead[],
  options: MovedOptions,
): PlacedBead[] {
  let loose = looseSides(beads);
  const found: LatticeBead[] = [];
  const candidates = likelyPairs(document, loose, options);
  const tried = remembered((source, target) => compared(document, source, target, options));
  for (let round = 0; round < ROUNDS; round += 1) {
    const fitting = pairsOf(loose, candidates)
      .map(([source, target]) => ({ source, target, ...tried(source, target) }))
      .filter(({ gain }) => gain >= LEAST_GAIN)
      .sort((a, b) => b.gain - a.gain);
    const taken = fitting.filter(({ source, target }, at) =>
      fitting.slice(0, at).every((better) => better.source !== source && better.target !== target),
    );
    if (taken.length === 0) break;
    found.push(...taken.flatMap((one) => one.beads));
    loose = remaindersOf(loose, taken);
  }
  return found.length === 0 ? Array.from(beads) : merged(beads, found);
}

const ROUNDS = 20;
const LEAST_GAIN = 3.5; // a logarithm
const MOST_PAIRS = 600; // of stretches, in a round

/** Sentences that rare words say belong together. */
interface Pair {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** The likely pairs among loose sentences. */
function likelyPairs({ source, target }: DocumentTables, loose: LooseSides, { lexicon }: MovedOptions): Pair[] {
  const [sources, targets] = [indexesIn(loose.source), indexesIn(loose.target)];
  const found = candidatesOf(tableOf(source.units, sources), tableOf(target.units, targets), lexicon);
  return found.map((one) => ({ ...one, source: sources[one.source] ?? 0, target: targets[one.target] ?? 0 }));
}

const indexesIn = (stretches: readonly Stretch[]): number[] =>
  stretches.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, at) => first + at));

/** The pairs of stretches that hold likely pairs, those of which most is said first. */
function pairsOf({ source, target }: LooseSides, candidates: readonly Pair[]): (readonly [Stretch, Stretch])[] {
  const [ofSource, ofTarget] = [stretchBySentence(source), stretchBySentence(target)];
  const weights = new Map<Stretch, Map<Stretch, number>>();
  for (const pair of candidates) {
    const [s, t] = [ofSource.get(pair.source), ofTarget.get(pair.target)];
    if (s === undefined || t === undefined) continue;
    const row = weights.get(s) ?? new Map<Stretch, number>();
    weights.set(s, row.set(t, (row.get(t) ?? 0) + pair.weight));
  }
  return Array.from(weights)
    .flatMap(([s, row]) => Array.from(row, ([t, weight]) => ({ pair: [s, t] as const, weight })))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_PAIRS)
    .map(({ pair }) => pair);
}

const stretchBySentence = (stretches: readonly Stretch[]): Map<number, Stretch> =>
  new Map(stretches.flatMap((stretch) => indexesIn([stretch]).map((sentence) => [sentence, stretch] as const)));

/** Beads of two stretches that follow each other, and how much they fit better than chance: a logarithm. */
interface Fit {
  readonly gain: number;
  readonly beads: readonly LatticeBead[];
}

/** Compares each two stretches once, until so many pairs of sentences have been looked at that no more are. */
function remembered(compare: (source: Stretch, target: Stretch) => Fit): (source: Stretch, target: Stretch) => Fit {
  const known = new Map<Stretch, Map<Stretch, Fit>>();
  let looked = 0;
  return (source, target) => {
    const row = known.get(source) ?? new Map<Stretch, Fit>();
    known.set(source, row);
    const there = row.get(target);
    if (there !== undefined) return there;
    looked += (source.end - source.first) * (target.end - target.first);
    const fit = looked > MOST_LOOKED ? NO_FIT : compare(source, target);
    row.set(target, fit);
    return fit;
  };
}

const MOST_LOOKED = 20_000_000; // pairs of sentences
const NO_FIT: Fit = { gain: 0, beads: [] };

function compared({ source, target }: DocumentTables, s: Stretch, t: Stretch, options: MovedOptions): Fit {
  const part: DocumentTables = { source: partOfText(source, s), target: partOfText(target, t) };
  const whole = { from: { source: 0, target: 0 }, to: { source: s.end - s.first, target: t.end - t.first } };
  const score = scorersOf(part, options)(bandAround([], whole.to.source, whole.to.target, 0), whole);
  const { gain, beads } = bestRun(alignOnce(part, options), (bead, shape) =>
    score(bead.source, bead.target, shape, shapes.indexOf(shape)),
  );
  const moved = beads.map((bead) => ({ ...bead, source: bead.source + s.first, target: bead.target + t.first }));
  return { gain, beads: moved };
}

/** The beads of a path that follow each other and gain most together; of what stands alone among them nothing is kept. */
function bestRun(beads: readonly LatticeBead[], score: (bead: LatticeBead, shape: Shape) => number): Fit {
  let [gain, first, end] = [0, 0, 0];
  let [sum, start] = [0, 0];
  for (const [at, bead] of beads.entries()) {
    if (sum <= 0) [sum, start] = [0, at];
    sum += score(bead, bead.shape) - (isTwoSided(bead.shape) ? NEWLY_FOUND : 0);
    if (sum > gain) [gain, first, end] = [sum, start, at + 1];
  }
  return { gain, beads: beads.slice(first, end).filter(({ shape }) => isTwoSided(shape)) };
}

const NEWLY_FOUND = 1; // each pair has to say more than that it may be one

const partOfText = ({ units, lengths }: TextTable, { first, end }: Stretch): TextTable => ({
  units: partOf(units, first, end),
  lengths: lengths.slice(first, end),
});

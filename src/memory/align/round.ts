import { type Band, bandAround, type Waypoint } from "./band.js";
import { evidenceIn, wordsSay } from "./evidence.js";
import { bestPath, type LatticeBead, latticeOf, posteriorsOf } from "./lattice.js";
import type { Lexicon } from "./learn.js";
import { fitLengths, type LengthModel, lengthsSay } from "./lengths.js";
import type { DocumentTables, Material } from "./material.js";
import { paragraphsOf } from "./paragraphs.js";
import { type Part, partsOf } from "./parts.js";
import { type Shape, shapes } from "./shapes.js";
import { partOf } from "./unit-table.js";
import { waypointsOf } from "./waypoints.js";

/** What a bead is worth that ends at a place of a document: a logarithm. */
type ScoreBead = (source: number, target: number, shape: Shape, number: number) => number;

/** What beads are scored with besides their texts. */
interface ScoreOptions {
  readonly lexicon: Lexicon;
  readonly material: Material;
  /** Beads of the same document, as far as they are known: those of the round before. */
  readonly before?: readonly LatticeBead[];
}

/** The beads of a document by a lexicon; they lie near those of the round before. A long document is aligned part by part. */
export function alignOnce(document: DocumentTables, options: ScoreOptions): LatticeBead[] {
  const { source, target } = document;
  const [waypoints, margin] = waypointsIn(document, options);
  const parts = partsOf(waypoints, source.units.size, target.units.size);
  const scorer = scorersOf(document, options);
  return parts.flatMap((part) => {
    const inside = waypoints.filter((one) => isWithin(one, part)).map((one) => shifted(one, part.from, -1));
    const band = bandAround(inside, part.to.source - part.from.source, part.to.target - part.from.target, margin);
    const lattice = latticeOf(band, shapes, scorer(band, part));
    return bestPath(lattice, posteriorsOf(lattice), gainOfBead).map((bead) => shifted(bead, part.from, 1));
  });
}

/** Scores the beads of a document in a band over a part of it; places count from the beginning of the part. */
type ScorerOf = (band: Band, part: Part) => ScoreBead;

/** What all parts of a document are scored by: its lengths, paragraphs and usual shapes are those of the whole. */
export function scorersOf(document: DocumentTables, { lexicon, material, before = [] }: ScoreOptions): ScorerOf {
  const lengths = lengthsOf(document, material, before);
  const shares = sharesOf(before).map(Math.log);
  const paragraphs = paragraphsOf(document);
  return (band, { from, to }) => {
    const { source, target } = document;
    const evidence = evidenceIn(band, {
      source: partOf(source.units, from.source, to.source),
      target: partOf(target.units, from.target, to.target),
      lexicon,
      sourceFrequency: material.sourceFrequency,
      targetFrequency: material.targetFrequency,
    });
    return (s, t, shape, number) => {
      const share = shares[number] ?? 0;
      if (!isTwoSided(shape)) return share;
      const words = wordsSay(evidence, [s - shape.source, s], [t - shape.target, t]);
      const [sEnd, tEnd] = [s + from.source, t + from.target];
      const [first, other] = [sEnd - shape.source, tEnd - shape.target];
      const length = lengthsSay(lengths, sum(source.lengths, first, sEnd), sum(target.lengths, other, tEnd));
      return share + length + WORDS * words + paragraphs([first, sEnd], [other, tEnd]);
    };
  };
}

const WORDS = 0.5; // of what words say: they are no strangers to each other, and count for fewer

/** Whether a bead of a shape holds sentences of both sides. */
export const isTwoSided = ({ source, target }: Shape): boolean => source > 0 && target > 0;

/** The path of the most right beads: a doubtful pair is worth more than a sentence left alone. */
const gainOfBead = (posterior: number, shape: Shape): number =>
  isTwoSided(shape) ? posterior - BAR : posterior * ALONE;

const BAR = 0.1;
const ALONE = 0.8;

/** Where to look for the path of a document, and how far beside it. */
function waypointsIn(
  { source, target }: DocumentTables,
  { lexicon, before }: ScoreOptions,
): readonly [waypoints: readonly Waypoint[], margin: number] {
  if (before !== undefined) return [before.filter(({ posterior }) => posterior > 0.5), NARROW];
  const isSmall = source.units.size * target.units.size <= SMALL;
  return [isSmall ? [] : waypointsOf(source.units, target.units, lexicon), WIDE];
}

const SMALL = 40_000; // pairs of sentences that are all looked at
const WIDE = 30;
const NARROW = 12;

const isWithin = ({ source, target }: Waypoint, { from, to }: Part): boolean =>
  source >= from.source && target >= from.target && source <= to.source && target <= to.target;

/** A place or bead by places of another beginning. */
const shifted = <Place extends Waypoint>(place: Place, { source, target }: Waypoint, sign: 1 | -1): Place => ({
  ...place,
  source: place.source + sign * source,
  target: place.target + sign * target,
});

function lengthsOf(
  { source, target }: DocumentTables,
  { lengths }: Material,
  before: readonly LatticeBead[] = [],
): LengthModel {
  const pairs = before.filter(({ shape }) => isTwoSided(shape));
  return fitLengths(
    pairs.map(({ source: s, target: t, shape, posterior }) => ({
      source: sum(source.lengths, s - shape.source, s),
      target: sum(target.lengths, t - shape.target, t),
      weight: posterior,
    })),
    lengths,
  );
}

function sum(lengths: Float64Array, first: number, end: number): number {
  let total = 0;
  for (let at = first; at < end; at += 1) total += lengths[at] ?? 0;
  return total;
}

/** How usual each shape is in a text, as far as it has been seen. */
function sharesOf(beads: readonly LatticeBead[]): number[] {
  const counts = new Map<Shape, number>();
  for (const { shape } of beads) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return shapes.map((shape) => (USUAL * shape.share + (counts.get(shape) ?? 0)) / (USUAL + beads.length));
}

const USUAL = 40; // beads that what is usual anywhere is worth

import { type Band, bandAround } from "./band.js";
import { evidenceIn, wordsSay } from "./evidence.js";
import { bestPath, type LatticeBead, latticeOf, posteriorsOf } from "./lattice.js";
import type { Lexicon } from "./learn.js";
import { fitLengths, type LengthModel, lengthsSay } from "./lengths.js";
import type { DocumentTables, Material } from "./material.js";
import { paragraphsOf } from "./paragraphs.js";
import { type Shape, shapes } from "./shapes.js";
import { waypointsOf } from "./waypoints.js";

/** What a bead is worth that ends at a place of a document: a logarithm. */
type ScoreBead = (source: number, target: number, shape: Shape, number: number) => number;

/** The beads of a document by a lexicon; `before` are those of the round before, near which these lie. */
export function alignOnce(
  document: DocumentTables,
  lexicon: Lexicon,
  material: Material,
  before?: readonly LatticeBead[],
): LatticeBead[] {
  const band = before === undefined ? firstBand(document, lexicon) : bandNear(document, before);
  const lattice = latticeOf(band, shapes, scorerOf(document, band, { lexicon, material, before }));
  return bestPath(lattice, posteriorsOf(lattice), gainOfBead);
}

/** What beads are scored with besides their texts. */
interface ScoreOptions {
  readonly lexicon: Lexicon;
  readonly material: Material;
  /** Beads of the same document, as far as they are known. */
  readonly before?: readonly LatticeBead[] | undefined;
}

/** Scores the beads of a document in a band. */
export function scorerOf(
  document: DocumentTables,
  band: Band,
  { lexicon, material, before = [] }: ScoreOptions,
): ScoreBead {
  const { source, target } = document;
  const lengths = lengthsOf(document, material, before);
  const shares = sharesOf(before).map(Math.log);
  const paragraphs = paragraphsOf(document);
  const evidence = evidenceIn(band, {
    source: source.units,
    target: target.units,
    lexicon,
    sourceFrequency: material.sourceFrequency,
    targetFrequency: material.targetFrequency,
  });
  return (s, t, shape, number) => {
    const share = shares[number] ?? 0;
    if (!isTwoSided(shape)) return share;
    const [first, other] = [s - shape.source, t - shape.target];
    const length = lengthsSay(lengths, sum(source.lengths, first, s), sum(target.lengths, other, t));
    return share + length + WORDS * wordsSay(evidence, [first, s], [other, t]) + paragraphs([first, s], [other, t]);
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

function firstBand({ source, target }: DocumentTables, lexicon: Lexicon): Band {
  const [rows, columns] = [source.units.size, target.units.size];
  const waypoints = rows * columns <= SMALL ? [] : waypointsOf(source.units, target.units, lexicon);
  return bandAround(waypoints, rows, columns, WIDE);
}

const SMALL = 40_000; // pairs of sentences that are all looked at
const WIDE = 30;
const NARROW = 12;

function bandNear({ source, target }: DocumentTables, before: readonly LatticeBead[]): Band {
  const sure = before.filter(({ posterior }) => posterior > 0.5);
  return bandAround(sure, source.units.size, target.units.size, NARROW);
}

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

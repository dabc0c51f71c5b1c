import { type Band, placeIn } from "./band.js";
import type { Shape } from "./shapes.js";

/** Scores of all beads in a band: of each place those of the shapes that end there, -Infinity where one cannot. */
export interface Lattice {
  readonly band: Band;
  readonly shapes: readonly Shape[];
  readonly scores: Float32Array;
}

/** A bead by its end and its shape. */
export interface LatticeBead {
  /** Sentences before its end, on both sides. */
  readonly source: number;
  readonly target: number;
  readonly shape: Shape;
  /** Its share of all paths, weighed by their likelihood. */
  readonly posterior: number;
}

/** Scores every bead in a band once; `score` is asked for those that lie within. */
export function latticeOf(
  band: Band,
  shapes: readonly Shape[],
  score: (source: number, target: number, shape: Shape, number: number) => number,
): Lattice {
  const scores = new Float32Array((band.starts.at(-1) ?? 0) * shapes.length).fill(Number.NEGATIVE_INFINITY);
  eachPlace(band, (source, target, place) => {
    for (const [number, shape] of shapes.entries()) {
      if (placeIn(band, source - shape.source, target - shape.target) < 0) continue;
      scores[place * shapes.length + number] = score(source, target, shape, number);
    }
  });
  return { band, shapes, scores };
}

function eachPlace({ low, high, starts }: Band, visit: (source: number, target: number, place: number) => void): void {
  for (let source = 0; source < low.length; source += 1) {
    const first = low[source] ?? 0;
    for (let target = first; target <= (high[source] ?? 0); target += 1)
      visit(source, target, (starts[source] ?? 0) + target - first);
  }
}

/** The posterior of every bead of a lattice, in the order of its scores. */
export function posteriorsOf(lattice: Lattice): Float32Array {
  const { band, shapes, scores } = lattice;
  const before = sums(lattice);
  const after = new Float64Array(before.length).fill(Number.NEGATIVE_INFINITY);
  const last = before.length - 1;
  after[last] = 0;
  const total = before[last] ?? 0;
  const posteriors = new Float32Array(scores.length);
  for (let source = band.low.length - 1; source >= 0; source -= 1) {
    const first = band.low[source] ?? 0;
    for (let target = band.high[source] ?? 0; target >= first; target -= 1) {
      const place = (band.starts[source] ?? 0) + target - first;
      const behind = after[place] ?? Number.NEGATIVE_INFINITY;
      if (behind === Number.NEGATIVE_INFINITY) continue;
      for (const [number, shape] of shapes.entries()) {
        const score = scores[place * shapes.length + number] ?? Number.NEGATIVE_INFINITY;
        if (score === Number.NEGATIVE_INFINITY) continue;
        const from = placeIn(band, source - shape.source, target - shape.target);
        posteriors[place * shapes.length + number] = Math.exp((before[from] ?? 0) + score + behind - total);
        after[from] = addLogs(after[from] ?? Number.NEGATIVE_INFINITY, score + behind);
      }
    }
  }
  return posteriors;
}

/** The logarithm of what all paths to each place weigh. */
function sums({ band, shapes, scores }: Lattice): Float64Array {
  const before = new Float64Array(band.starts.at(-1) ?? 0).fill(Number.NEGATIVE_INFINITY);
  before[0] = 0;
  eachPlace(band, (source, target, place) => {
    for (const [number, shape] of shapes.entries()) {
      const score = scores[place * shapes.length + number] ?? Number.NEGATIVE_INFINITY;
      if (score === Number.NEGATIVE_INFINITY) continue;
      const from = placeIn(band, source - shape.source, target - shape.target);
      before[place] = addLogs(
        before[place] ?? Number.NEGATIVE_INFINITY,
        (before[from] ?? Number.NEGATIVE_INFINITY) + score,
      );
    }
  });
  return before;
}

function addLogs(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** The path whose beads gain most together, from the first to the last. */
export function bestPath(
  { band, shapes }: Pick<Lattice, "band" | "shapes">,
  posteriors: Float32Array,
  gainOfBead: (posterior: number, shape: Shape) => number,
): LatticeBead[] {
  const best = new Float64Array(band.starts.at(-1) ?? 0).fill(Number.NEGATIVE_INFINITY);
  const by = new Int8Array(best.length).fill(-1);
  best[0] = 0;
  eachPlace(band, (source, target, place) => {
    for (const [number, shape] of shapes.entries()) {
      const from = placeIn(band, source - shape.source, target - shape.target);
      if (from < 0 || best[from] === Number.NEGATIVE_INFINITY) continue;
      const gain = (best[from] ?? 0) + gainOfBead(posteriors[place * shapes.length + number] ?? 0, shape);
      if (gain <= (best[place] ?? 0)) continue;
      best[place] = gain;
      by[place] = number;
    }
  });
  return walkBack(band, shapes, posteriors, by);
}

function walkBack(band: Band, shapes: readonly Shape[], posteriors: Float32Array, by: Int8Array): LatticeBead[] {
  const beads: LatticeBead[] = [];
  let [source, target] = [band.low.length - 1, band.high.at(-1) ?? 0];
  while (source > 0 || target > 0) {
    const place = placeIn(band, source, target);
    const number = by[place] ?? -1;
    const shape = shapes[number];
    if (shape === undefined) throw new Error(`no path leads to ${source}:${target}`);
    beads.push({ source, target, shape, posterior: posteriors[place * shapes.length + number] ?? 0 });
    source -= shape.source;
    target -= shape.target;
  }
  return beads.reverse();
}

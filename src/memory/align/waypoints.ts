import type { Waypoint } from "./band.js";
import type { Lexicon } from "./learn.js";
import { postingsOf, type UnitTable } from "./unit-table.js";

/**
 * Pairs of sentences of which rare words, names and numbers say that they belong together, in the order of both texts: where to look for
 * the path before anything is weighed. The cost grows with the texts, not with their product.
 */
export const waypointsOf = (source: UnitTable, target: UnitTable, lexicon: Lexicon): Waypoint[] =>
  heaviestChain(candidatesOf(source, target, lexicon), source.size);

/** Pairs of sentences of which rare words, names and numbers say that they may belong together, wherever they stand: few for each sentence of the target. */
export function candidatesOf(source: UnitTable, target: UnitTable, { ofTarget, ofSource }: Lexicon): Candidate[] {
  const postings = postingsOf(source, ofSource.starts.length - 1);
  const sums = new Float64Array(source.size);
  const candidates: Candidate[] = [];
  for (let t = 0; t < target.size; t += 1) {
    const touched: number[] = [];
    for (let at = target.starts[t] ?? 0; at < (target.starts[t + 1] ?? 0); at += 1) {
      const id = target.ids[at] ?? 0;
      for (let row = ofTarget.starts[id] ?? 0; row < (ofTarget.starts[id + 1] ?? 0); row += 1) {
        const answer = ofTarget.ids[row] ?? 0;
        const [start, end] = [postings.starts[answer] ?? 0, postings.starts[answer + 1] ?? 0];
        const count = end - start;
        if (count > COMMON || count === 0) continue;
        const says =
          ((ofTarget.values[row] ?? 0) * (target.weights[at] ?? 0) * Math.log(1 + source.size / count)) / count ** 0.25;
        for (let place = start; place < end; place += 1) {
          const s = postings.sentences[place] ?? 0;
          if (sums[s] === 0) touched.push(s);
          sums[s] = (sums[s] ?? 0) + says * (postings.weights[place] ?? 0);
        }
      }
    }
    candidates.push(...bestOf(touched, sums, source, target, t));
    for (const s of touched) sums[s] = 0;
  }
  return candidates;
}

const COMMON = 60; // sentences in which a unit stands that tells nothing of the place
const CANDIDATES = 3; // a sentence
const LEAST = 0.25; // of a candidate's weight

/** A pair of sentences, and how much speaks for it. */
export interface Candidate extends Waypoint {
  readonly weight: number;
}

function bestOf(
  touched: readonly number[],
  sums: Float64Array,
  source: UnitTable,
  target: UnitTable,
  t: number,
): Candidate[] {
  return touched
    .map((s) => ({
      source: s,
      target: t,
      weight: (sums[s] ?? 0) / Math.sqrt(4 + Math.max(source.mass[s] ?? 0, target.mass[t] ?? 0)),
    }))
    .filter(({ weight }) => weight > LEAST)
    .sort((a, b) => b.weight - a.weight || a.source - b.source)
    .slice(0, CANDIDATES);
}

/** The candidates that follow each other in both texts and weigh most together: a Fenwick tree of the best chains by their last source. */
function heaviestChain(candidates: readonly Candidate[], sourceSize: number): Waypoint[] {
  const sorted = candidates.toSorted((a, b) => a.target - b.target || b.source - a.source);
  const tree = new Int32Array(sourceSize + 1).fill(-1);
  const total = new Float64Array(sorted.length);
  const before = new Int32Array(sorted.length).fill(-1);
  for (const [at, { source, weight }] of sorted.entries()) {
    const last = bestBefore(source);
    before[at] = last;
    total[at] = weight + (last < 0 ? 0 : (total[last] ?? 0));
    for (let node = source + 1; node <= sourceSize; node += node & -node) {
      const there = tree[node] ?? -1;
      if (there < 0 || (total[there] ?? 0) < (total[at] ?? 0)) tree[node] = at;
    }
  }
  const chain: Waypoint[] = [];
  for (let at = bestBefore(sourceSize); at >= 0; at = before[at] ?? -1) {
    const { source = 0, target = 0 } = sorted[at] ?? {};
    chain.push({ source, target });
  }
  return chain.reverse();

  function bestBefore(source: number): number {
    let best = -1;
    for (let node = source; node > 0; node -= node & -node) {
      const there = tree[node] ?? -1;
      if (there >= 0 && (best < 0 || (total[there] ?? 0) > (total[best] ?? 0))) best = there;
    }
    return best;
  }
}

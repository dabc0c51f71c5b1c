import type { KnownPair } from "./bead.js";

/**
 * The pairs of a memory whose sources have most in common with some texts, by pairs of neighbouring characters; at most as many as are
 * asked for, in the order of the memory.
 */
export function relevantPairs(
  known: readonly KnownPair[],
  texts: Iterable<string>,
  most: number,
): readonly KnownPair[] {
  if (known.length <= most) return known;
  const there = new Set<string>();
  for (const text of texts) for (const pair of neighbours(text)) there.add(pair);
  const shares = known.map(({ source }, at) => ({ at, share: shareIn(source, there) }));
  const best = shares.sort((a, b) => b.share - a.share || a.at - b.at).slice(0, most);
  return best.sort((a, b) => a.at - b.at).flatMap(({ at }) => known[at] ?? []);
}

function* neighbours(text: string): Generator<string> {
  for (let at = 0; at + 1 < text.length; at += 1) yield text.slice(at, at + 2);
}

function shareIn(text: string, there: ReadonlySet<string>): number {
  let [count, shared] = [0, 0];
  for (const pair of neighbours(text)) {
    count += 1;
    if (there.has(pair)) shared += 1;
  }
  return count < SHORTEST ? 0 : shared / count;
}

const SHORTEST = 4; // pairs of characters: a word alone teaches little

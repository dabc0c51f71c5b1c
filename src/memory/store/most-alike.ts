import { similarityTo } from "../score/similarity.js";
import type { CandidateOptions } from "./memory-store.js";

/** A record that shares bigrams with a key. */
export interface Sharing {
  /** How many of the bigrams that were looked up it lacks; 0 where that is not known. */
  readonly lacking: number;
  /** The length of its key in code units. */
  readonly length: number;
  readonly key: () => string;
}

/**
 * Those of some records whose keys are most like a key, the most alike first, at most so many; and the first of all, whatever the order of
 * its characters, for a clause may have moved. Of two that are as alike the one goes first that is first in `sharing`.
 */
export function mostAlike<One extends Sharing>(
  key: string,
  sharing: readonly One[],
  { most, least }: CandidateOptions,
): readonly One[] {
  const similarity = similarityTo(key);
  const alike: Near<One>[] = [];
  const moved: Near<One>[] = [];
  for (const [at, one] of sharing.entries()) {
    const worst = alike.length < most ? least : Math.max(least, alike.at(-1)?.similarity ?? 0);
    const asked = at < MOVED ? 0 : worst;
    if (highestOf(key.length, one.length, one.lacking) < asked) continue;
    const near = { one, similarity: similarity(one.key(), asked) };
    if (at < MOVED) moved.push(near);
    if (near.similarity >= worst && near.similarity > 0) putIn(alike, near, most);
  }
  return [...alike, ...moved.filter(({ one }) => !alike.some((other) => other.one === one))]
    .sort((a, b) => b.similarity - a.similarity)
    .map(({ one }) => one);
}

interface Near<One> {
  readonly one: One;
  readonly similarity: number;
}

const MOVED = 1; // records that share most bigrams, however their order

/**
 * The most that two keys can be alike, by their lengths and by how many pairs of neighbouring characters one lacks: an edit takes away two of
 * these at the most.
 */
function highestOf(a: number, b: number, lacking: number): number {
  const longer = Math.max(a, b, 1);
  return 100 * (1 - Math.max(longer - Math.min(a, b), lacking / 2) / longer);
}

/** Puts a record among the most alike, of which so many are kept. */
function putIn<One>(alike: Near<One>[], near: Near<One>, most: number): void {
  const at = alike.findIndex(({ similarity }) => similarity < near.similarity);
  alike.splice(at < 0 ? alike.length : at, 0, near);
  if (alike.length > most) alike.pop();
}

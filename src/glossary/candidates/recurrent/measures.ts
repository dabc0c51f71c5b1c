import { neverInNames } from "../lists/characters.js";
import type { Corpus, Level } from "./word-runs.js";

/**
 * How firmly a run of words holds together: normalised pointwise mutual information of the two parts at its weakest joint, from -1 (never
 * together) by 0 (by chance) to 1 (never apart). `levels[n]` are the runs of n + 1 words.
 *
 * @see Bouma, Normalized (Pointwise) Mutual Information in Collocation Extraction (2009)
 */
export function cohesionOf(levels: readonly Level[], size: number, places: readonly number[]): number {
  const [place = 0] = places;
  const total = levels[0]?.ids.length ?? 1;
  const together = places.length / total;
  let weakest = 1;
  for (let left = 1; left < size; left += 1) {
    const apart = (countAt(levels[left - 1], place) / total) * (countAt(levels[size - left - 1], place + left) / total);
    weakest = Math.min(weakest, Math.log(together / apart) / -Math.log(together));
  }
  return weakest;
}

const countAt = (level: Level | undefined, place: number): number => level?.counts[level.ids[place] ?? 0] ?? 1;

/**
 * How freely a run stands among other words: bits of entropy of the word before it or of the word after it, whichever is less. A
 * fragment of a longer term has always the same neighbour, 0 bits. A mark or an end is another neighbour each time; so is a word like 的
 * before the run, for no term begins with it.
 */
export const freedomOf = (corpus: Corpus, size: number, places: readonly number[]): number =>
  Math.min(entropyAt(corpus, -1, places), entropyAt(corpus, size, places));

function entropyAt({ words }: Corpus, offset: number, places: readonly number[]): number {
  const counts = new Map<string, number>();
  for (const place of places) {
    const word = words[place + offset];
    const neighbour =
      word === undefined || word.part === "mark" || (offset < 0 && neverInNames.has(word.text))
        ? `mark at ${place}`
        : word.text;
    counts.set(neighbour, (counts.get(neighbour) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / places.length) * Math.log2(count / places.length);
  return bits;
}

import { distanceTo } from "../../text/edit-distance.js";

/**
 * How much of two keys is the same, from 0 to 100: 100·(1 − d/longer), where d is the edit distance in UTF-16 code units. Two empty keys
 * are the same.
 */
export const similarityOf = (a: string, b: string): number => similarityTo(a)(b);

/** The similarity of many keys to one; a key that is sure to have less than `least` gives 0. */
export function similarityTo(key: string): (other: string, least?: number) => number {
  const distance = distanceTo(key);
  return (other, least = 0) => {
    const longer = Math.max(key.length, other.length, 1);
    const limit = Math.floor((1 - least / 100) * longer + ROUNDING);
    if (Math.abs(key.length - other.length) > limit) return 0;
    const edits = distance(other, limit);
    return edits > limit ? 0 : 100 * (1 - edits / longer);
  };
}

const ROUNDING = 1e-9;

/** A figure with one decimal, rounded down, so that 99.96 is not 100. */
export const floorToTenth = (figure: number): number => Math.floor(figure * 10 + ROUNDING) / 10;

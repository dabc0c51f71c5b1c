import { bigramsOf } from "../memory/index.js";

/** The bigrams of a key as the whole numbers of 32 bits that the database holds. */
export const bigramNumbers = (key: string): number[] => bigramsOf(key).map((bigram) => bigram | 0);

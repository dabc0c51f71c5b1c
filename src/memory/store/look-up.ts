/**
 * How many of a text's bigrams are looked up: the rarest of those that standing records of the memory have; of two that are as rare, the one
 * whose number, as 32 bits with a sign, is lower. This and what follows holds for every kind of store, so that all find the same.
 */
export const RAREST = 14;

/**
 * How many records are compared character by character: those that share most of the bigrams that are looked up, then those of the nearest
 * length, then those with the lowest id.
 */
export const COMPARED = 48;

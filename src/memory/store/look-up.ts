/**
 * Which of a text's bigrams are looked up: the rarest of those that standing records of the memory have, so many at the least and at the most,
 * while the records that have them are not more than so many in all. Of two that are as rare, the one goes first whose number, as 32 bits with a
 * sign, is lower. This and what follows holds for every kind of store, so that all find the same.
 *
 * Of 92 queries to a million pairs that have a match of 60 % or more, all 92 best ones are found, of 3,700 records on average; without the last
 * bound it is 92 too, of 10,700.
 */
export const LOOK_UP = {
  fewest: 6,
  most: 14,
  records: 2500,
} as const;

/**
 * How many records are compared character by character: those that share most of the bigrams that are looked up, then those of the nearest
 * length, then those with the lowest id.
 */
export const COMPARED = 48;

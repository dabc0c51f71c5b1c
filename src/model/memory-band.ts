/**
 * Bands of sentences by what is at hand for them, the cheapest first: a sentence whose text stood before in the document; then by the score of its
 * best match.
 */
export const memoryBands = ["repeats", "101", "100", "99", "95-98", "85-94", "75-84", "50-74", "none"] as const;
/** The name of a band. */
export type MemoryBand = (typeof memoryBands)[number];

/** Parts of speech as far as they tell what a name can be made of; `function` words join or point. */
export const wordParts = [
  ...(["place", "organisation", "person", "function", "number", "time"] as const),
  ...(["adverb", "verb", "noun", "adjective", "phrase"] as const),
] as const;

/** The part of speech of a Chinese word. */
export type WordPart = (typeof wordParts)[number];

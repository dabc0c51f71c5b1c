/** The first characters of words: most places in a text begin none of them, which is quick to tell. */
export const firstsOf = (words: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(words, (word) => word.charAt(0)));

/** The last characters of words. */
export const lastsOf = (words: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(words, (word) => word.slice(-1)));

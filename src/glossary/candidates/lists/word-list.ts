/** The words of a list written over several lines, with spaces between them. */
export const wordsIn = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== "");

/** The first characters of words: most places in a text begin none of them, which is quick to tell. */
export const firstsOf = (words: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(words, (word) => word.charAt(0)));

/** The last characters of words. */
export const lastsOf = (words: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(words, (word) => word.slice(-1)));

/** The characters of a list written over several lines. */
export const charactersIn = (list: string): string[] => Array.from(list.replace(/\s+/gu, ""));

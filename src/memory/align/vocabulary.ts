/** Numbers for texts: the first text is 0, the next 1. A text keeps its number. */
export interface Vocabulary {
  /** The number of a text, which gets one where it has none. */
  readonly add: (text: string) => number;
  /** The number of a text, or -1 where it has none. */
  readonly find: (text: string) => number;
  readonly texts: readonly string[];
}

/** A vocabulary without texts. */
export function openVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    find: (text) => numbers.get(text) ?? -1,
    add: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}

import { remembering } from "../model/once.js";
import { foldWord, type Inflection, type Token, WORD } from "./inflection.js";

/** What a linguist says of the words of a language that inflects by endings. */
export interface Endings {
  /** Endings of nouns and adjectives, folded and parted by blanks; of two that fit, the longer is taken off. */
  readonly endings: string;
  /** Words that only join others, folded. */
  readonly functionWords: string;
}

/**
 * The inflection of a language by its endings alone: two words are one where they are the same without them. At least three letters of a
 * word remain, and a change of its stem is not seen.
 */
export function byEndings({ endings, functionWords }: Endings): Inflection {
  const list = endings.split(" ").toSorted((a, b) => b.length - a.length);
  const joining = new Set(functionWords.split(" "));
  const formOf = remembering((word: string): string => {
    const ending = list.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
    return ending === undefined ? word : word.slice(0, -ending.length);
  }, MOST_WORDS);
  return {
    tokenize: (text) =>
      Array.from(text.matchAll(WORD), ({ index, 0: found }): Token => {
        const word = foldWord(found);
        return { start: index, end: index + found.length, word, form: formOf(word) };
      }),
    isFunctionWord: (word) => joining.has(foldWord(word)),
    isRough: true,
  };
}

const SHORTEST_STEM = 3;
const MOST_WORDS = 100_000;

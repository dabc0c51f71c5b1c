import type { Span } from "../model/span.js";
import type { Rewording } from "./rewording.js";

/** A word of a text and where it stands. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Small letters without diacritics: `Xigazê` is `xigaze`. */
  readonly word: string;
  /** What its inflected and derived forms have in common: `infected` and `infection` are `infect`. */
  readonly form: string;
}

/** How a language that parts words by blanks inflects them. */
export interface Inflection {
  /** The words of a text for comparing terms, articles left out. */
  tokenize(text: string): Token[];
  /** Whether a word only joins others: `of`, `the`. */
  isFunctionWord(word: string): boolean;
  /** Whether a folded word is the adjective or the people of a place by its folded name: `shandongese` of `shandong`. */
  isDemonymOf?(word: string, name: string): boolean;
  /** A phrase in the place of another, in the form that the other stands in; absent where the language's forms cannot be made. */
  readonly reword?: (text: string, span: Span, phrase: string, replacement: string) => Rewording | undefined;
  /** Whether `tokenize` knows a few endings and no more, so that a term may stand in a form that it does not see. */
  readonly isRough?: true;
}

/** Small letters without diacritics. */
export const foldWord = (word: string): string =>
  /^[\x00-\x7f]*$/u.test(word) ? word.toLowerCase() : word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Words of letters and figures: "Xigazê", "19"; "people’s" is "people" and "s". */
export const WORD = /[\p{L}\p{N}\p{M}]+/gu;

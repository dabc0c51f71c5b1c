/** Which words stand twice in a row by mistake. */
export interface DoubledWords {
  /** Never meant: `the the`. */
  readonly never: ReadonlySet<string>;
  /** Meant at times: `had had`. */
  readonly maybe: ReadonlySet<string>;
}

/** The doubled words of English. */
export const doubledWords: DoubledWords = {
  never: new Set(["the", "a", "an", "of", "and"]),
  maybe: new Set(
    "had that very no so ha many far long bye really more much never again her is do in on up out what who one ever boo blah tut knock there now".split(
      " ",
    ),
  ),
};

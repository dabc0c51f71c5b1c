import { exact, FIGURES, type Numeral, plainFigures, stepOfFigures } from "../../quantities/figures.js";
import { countUp, upToTwelve } from "../../quantities/number-words.js";

const ones: Readonly<Record<string, number>> = {
  ...upToTwelve,
  ...countUp("thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 13),
};
const tens: Readonly<Record<string, number>> = {
  ...countUp("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
  fourty: 40,
};
const magnitudes: Readonly<Record<string, number>> = {
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7 },
  ...{ k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, b: 1e9, bn: 1e9, bln: 1e9, t: 1e12, tn: 1e12, trn: 1e12 },
};

const ordinalOnes: Readonly<Record<string, number>> = {
  ...countUp("first second third fourth fifth sixth seventh eighth ninth tenth eleventh"),
  ...countUp("twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 12),
  ...countUp("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10),
  ...{ hundredth: 100, thousandth: 1000, millionth: 1e6 },
};

const either = (words: Readonly<Record<string, number>>): string => Object.keys(words).join("|");
const UP_TO_19 = Object.keys(ones).reverse().join("|");
const MAGNITUDE_WORD = "thousand|million|billion|trillion|lakh|crore";
/** All of it or nothing: `twenty-four` is never read as `twenty`. */
const wholly = (pattern: string): string => `(?:${pattern}|(?!${pattern}))`;
const BELOW_100 = `(?:(?:${either(tens)})${wholly(`[ -](?:${UP_TO_19.split("|").slice(-9).join("|")})(?![a-z])`)}|(?:${UP_TO_19}))`;
const BELOW_1000 = `(?:(?:${BELOW_100}|an?)[ -]hundred${wholly(`(?: and)?[ -]${BELOW_100}(?![a-z])`)}|${BELOW_100})`;
const COUNTED = `(?:${BELOW_1000}|an?)[ -](?:${MAGNITUDE_WORD})(?: (?:${MAGNITUDE_WORD}))?`;

/** `two hundred and five`, `twelve thousand, three hundred`, `a million`; not the `one` of `oneself`. */
const IN_WORDS = `(?:${COUNTED}(?:(?:,|,? and)? ${COUNTED}){0,2}${wholly(`(?:,|,? and)? ${BELOW_1000}(?![a-z]|[ -](?:${MAGNITUDE_WORD}))`)}|${BELOW_1000})(?![a-z])`;

const ANY_WORD = `${UP_TO_19}|${either(tens)}|hundred|${MAGNITUDE_WORD}`;

/** After figures; letters only straight after them: `5 million`, `1.3bn`. */
export const AFTER_FIGURES = String.raw`(?:[ -]?(?:hundred|${MAGNITUDE_WORD})s?(?![a-z])|(?: ?(?:mn|mln|mio|bn|bln|trn|tn)|[kmbt])(?![a-z\d²³]))`;

/** Figures with their magnitude, or words: `20.631 billion`, `1,200`, `2 hundred thousand`, `twenty-one`. */
export const NUMERAL = String.raw`(?:(?:${FIGURES}|(?<![\d.,)a-z\u200b])\.\d{1,9})${AFTER_FIGURES}{0,2}|${IN_WORDS})`;

/**
 * A numeral within a longer pattern: what lies in it is not held to the order of number words. A pattern that names `NUMERAL` twice is
 * slow to compile.
 */
export const NUMERAL_WITHIN = String.raw`(?:(?:${FIGURES}|(?<![\d.,)a-z\u200b])\.\d{1,9})${AFTER_FIGURES}{0,2}|(?:an?[ -])?(?:${ANY_WORD})(?:(?:(?<=(?:hundred|thousand|million|billion),?) and)?,?[ -](?:${ANY_WORD}))*(?![a-z]))`;

/** What numerals begin with. */
export const NUMERALS = {
  signs: "0123456789.",
  words: [...Object.keys(ones), ...Object.keys(tens), "a", "an"],
} as const;

/** What ordinals in words begin with. */
export const ORDINAL_STARTS = [...NUMERALS.words, ...Object.keys(ordinalOnes)];

/** A numeral of ordinals: `twenty-first`, `one hundred and fourth`. */
export const ORDINAL_WORDS = `(?:(?:${BELOW_1000}|an?)[ -](?:thousand|hundred)(?: and)?[ -])?(?:(?:${either(tens)})[ -])?(?:${either(ordinalOnes)})(?![a-z])`;

/** The number that a match of `NUMERAL` or `ORDINAL_WORDS` writes. */
export const readNumeral = (written: string): Numeral => plainFigures(written) ?? withMagnitude(written);

function withMagnitude(written: string): Numeral {
  const figures = /^[\d,. ]*\d/u.exec(written)?.[0];
  if (figures === undefined) return { value: inWords(written), step: 1, inFigures: false };
  const plain = figures.replace(/[, ]/gu, "");
  const factor = (written.slice(figures.length).match(/[a-z]+/gu) ?? []).reduce(
    (product, word) => product * factorOf(word),
    1,
  );
  return { value: exact(Number(plain) * factor), step: exact(stepOfFigures(plain) * factor), inFigures: true };
}

const factorOf = (word: string): number => {
  const singular = word.length > 1 ? word.replace(/s$/u, "") : word;
  return singular === "hundred" ? 100 : (magnitudes[singular] ?? 1);
};

function inWords(written: string): number {
  let total = 0;
  let section = 0;
  for (const word of written.match(/[a-z]+/gu) ?? []) {
    if (word === "hundred" || word === "hundredth") section = (section || 1) * 100;
    else if (magnitudes[word] !== undefined) {
      total = section === 0 && total > 0 ? total * magnitudes[word] : total + (section || 1) * magnitudes[word];
      section = 0;
    } else if (word === "a" || word === "an") section += 1;
    else section += ones[word] ?? tens[word] ?? ordinalOnes[word] ?? 0;
  }
  return total + section;
}

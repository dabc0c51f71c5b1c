import type { Form } from "../../quantities/form.js";
import { of, oneOf, quantity } from "../../quantities/make.js";
import { countUp } from "../../quantities/number-words.js";
import type { ReadingKind } from "../../quantities/quantity.js";

/** Names and phrases in which a number counts nothing. */
const silent = [
  ..."one another|one's|one day|no one|anyone|someone|everyone|number one|day one|one by one|each one|one-on-one|at once|second-hand|second hand|of second thoughts".split(
    "|",
  ),
  ..."seven-eleven|four seasons|ten downing|top ten commandments|cloud nine|one belt one road|one country, two systems|forty winks|back to square one|below zero|above zero|under zero|sub-zero".split(
    "|",
  ),
];

/** Words that hold a number which the source may or may not give. */
const words: Readonly<Record<string, readonly [ReadingKind, ...number[]]>> = {
  ...{
    single: ["number", 1],
    sole: ["number", 1],
    both: ["number", 2],
    couple: ["number", 2],
    pair: ["number", 2],
    pairs: ["number", 2],
    duo: ["number", 2],
    dual: ["number", 2],
    bilateral: ["number", 2],
    either: ["number", 2],
    neither: ["number", 2],
    twin: ["number", 2],
    twins: ["number", 2],
    double: ["times", 2],
  },
  ...{
    triplicate: ["number", 3],
    duplicate: ["number", 2],
    quadruplicate: ["number", 4],
    trio: ["number", 3],
    triple: ["times", 3],
    trilateral: ["number", 3],
    tripartite: ["number", 3],
    trilogy: ["number", 3],
    triangle: ["number", 3],
    triangular: ["number", 3],
    quartet: ["number", 4],
    quadrilateral: ["number", 4],
    quintet: ["number", 5],
    biannual: ["number", 2, 0.5],
  },
  ...{
    dozens: ["order", 10, 12],
    "several dozen": ["order", 10, 12],
    "a few dozen": ["order", 10, 12],
    teens: ["order", 10],
    scores: ["order", 10, 20],
    decades: ["order", 10],
    centuries: ["order", 100],
    millennium: ["number", 1000],
    millennia: ["order", 1000],
    dozen: ["number", 12],
    halfway: ["number", 0.5],
    semi: ["number", 0.5],
  },
  ...{
    hundreds: ["order", 100],
    thousands: ["order", 1000],
    "tens of thousands": ["order", 1e4],
    "hundreds of thousands": ["order", 1e5],
    millions: ["order", 1e6],
    "tens of millions": ["order", 1e7],
    "hundreds of millions": ["order", 1e8],
    billions: ["order", 1e9],
    "tens of billions": ["order", 1e10],
    "hundreds of billions": ["order", 1e11],
    trillions: ["order", 1e12],
    tens: ["order", 10],
  },
  ...{
    centenary: ["number", 100],
    centennial: ["number", 100],
    bicentennial: ["number", 200],
    bicentenary: ["number", 200],
    tenfold: ["times", 10],
    teenager: ["number", 13],
    octogenarian: ["number", 80],
    septuagenarian: ["number", 70],
    nonagenarian: ["number", 90],
  },
  ...{
    freshman: ["ordinal", 1],
    freshmen: ["ordinal", 1],
    sophomores: ["ordinal", 2],
    "hat-trick": ["number", 3],
    "hat trick": ["number", 3],
    "runner-up": ["ordinal", 2],
    "runners-up": ["ordinal", 2],
    sophomore: ["ordinal", 2],
    pentagon: ["number", 5],
    hexagonal: ["number", 6],
    octagonal: ["number", 8],
    "around the clock": ["number", 24],
    "round-the-clock": ["number", 24],
    biweekly: ["number", 2],
    threesome: ["number", 3],
    foursome: ["number", 4],
    foursomes: ["number", 4],
    fourball: ["number", 4],
    fourballs: ["number", 4],
    hundred: ["number", 100],
    thousand: ["number", 1000],
    million: ["number", 1e6],
    billion: ["number", 1e9],
    trillion: ["number", 1e12],
    zero: ["number", 0],
    nil: ["number", 0],
    none: ["number", 0],
  },
};

/** Phrases that hold the word for a number and count nothing: `one another`. */
export const silentWords: readonly Form[] = [
  {
    id: "silent",
    starts: { words: silent.map((phrase) => phrase.replace(/[^a-z].*$/u, "")) },
    pattern: `(?:${oneOf(silent)})(?![a-z])`,
    read: () => [],
    examples: { "one another": "", "one by one": "" },
  },
];

const POWERS: Readonly<Record<string, number>> = {
  ...{ ten: 10, dozen: 10, hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 },
  ...{ "ten thousand": 1e4, "hundred thousand": 1e5, "ten million": 1e7, "hundred million": 1e8 },
};

/** Figures as they are spoken one by one. */
const digits: Readonly<Record<string, number>> = {
  ...countUp("zero one two three four five six seven eight nine", 0),
  ...{ oh: 0, niner: 9 },
};

const bornTogether: Readonly<Record<string, number>> = { trip: 3, quadrup: 4, quintup: 5, sextup: 6 };

/** Words and phrases that are numbers: `dozen`, `twice`, `nil`. */
export const numberWords: readonly Form[] = [
  {
    id: "born-together",
    starts: { words: ["triplet", "triplets", "quadruplets", "quintuplets", "sextuplets"] },
    pattern: "(?<word>trip|quadrup|quintup|sextup)lets?(?![a-z])",
    read: ({ groups, ...span }) => [
      quantity(span, "likely", of("number", bornTogether[groups.word ?? ""] ?? 3), { step: 1 }),
    ],
    examples: { "gave birth to triplets": "3" },
  },
  {
    id: "spoken-digits",
    starts: { words: Object.keys(digits) },
    needs: "zero|niner|(?<![a-z])oh",
    pattern: `(?=[a-z-]{0,40}(?:zero|niner|oh))(?:${oneOf(Object.keys(digits))})(?:-(?:${oneOf(Object.keys(digits))})){1,10}(?![a-z-])`,
    read: ({ text, ...span }) => {
      const value = Number(Array.from(text.split("-"), (word) => digits[word] ?? "").join(""));
      return [quantity(span, "likely", of("number", value), { step: 1 })];
    },
    examples: { "this is zero-seven": "7", "zero-one-five": "15" },
  },
  {
    id: "several",
    starts: { words: ["several", "a", "some", "many"] },
    needs: "several|few|some|many",
    pattern: `(?:several|a few|some|many) (?<power>${oneOf(Object.keys(POWERS))})(?![a-z])`,
    read: ({ groups, ...span }) => [
      quantity(span, "maybe", [
        ...of("order", POWERS[groups.power ?? ""] ?? 1),
        ...of("number", POWERS[groups.power ?? ""] ?? 1),
      ]),
    ],
    examples: { "several hundred thousand people": "(order 100000)", "a few million": "(order 1000000)" },
  },
  {
    id: "word",
    starts: { words: Object.keys(words).map((word) => word.replace(/[^a-z].*$/u, "")) },
    pattern: `(?:${oneOf(Object.keys(words))})(?![a-z])`,
    read: ({ text, ...span }) => {
      const [kind, ...values] = words[text] ?? ["number" as const];
      return [
        quantity(span, "maybe", [
          ...of(kind, ...values),
          ...(kind === "order" || kind === "times" ? of("number", ...values) : []),
        ]),
      ];
    },
    examples: { "hundreds of thousands of people": "(order 100000)", "both sides": "(2)", "a pair": "(2)" },
  },
];

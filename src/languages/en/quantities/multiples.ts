import { FIGURES } from "../../quantities/codes.js";
import type { Form } from "../../quantities/form.js";
import { daysOf } from "../../quantities/intervals.js";
import { of, quantity } from "../../quantities/make.js";
import type { Claim, Reading } from "../../quantities/quantity.js";
import { NUMERAL_WITHIN, NUMERALS, readNumeral } from "./numeral.js";

const folds: Readonly<Record<string, number>> = {
  twice: 2,
  thrice: 3,
  doubl: 2,
  tripl: 3,
  trebl: 3,
  quadrupl: 4,
  quintupl: 5,
  sextupl: 6,
};

const FOLD_NUMERALS =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand".split(
    " ",
  );
const endings = ["e", "ed", "es", "ing"];
const multipliers = [
  "twice",
  "thrice",
  ...Object.keys(folds)
    .slice(2)
    .flatMap((stem) => endings.map((ending) => stem + ending)),
];

/** How many times as much, and how many times: `three times`, `tripled`, `twofold`. */
export const multiples: readonly Form[] = [
  {
    id: "times-an-interval",
    starts: { words: ["twice", "thrice", ...NUMERALS.words], signs: FIGURES },
    needs: "(?:twice|thrice|times) (?:an?|per|each|every) ",
    pattern: `(?<times>twice|thrice|(?<n>${NUMERAL_WITHIN}) times) (?:an?|per|each|every) (?<unit>hour|day|week|month|quarter|year)(?![a-z])`,
    read: ({ groups, spanOf, start, end }) => {
      const n = groups.n === undefined ? (folds[groups.times ?? ""] ?? 1) : readNumeral(groups.n).value;
      const [span, days] = [{ start, end }, daysOf(groups.unit ?? "")];
      const parts = [
        quantity(spanOf("times"), n > 2 ? "sure" : "maybe", manifold(n, false)),
        quantity({ start: spanOf("times").end + 1, end }, "maybe", of("interval", days)),
      ];
      return n < 1 ? undefined : [quantity(span, n > 2 ? "likely" : "maybe", of("interval", days / n), { parts })]; // "twice a year" is 每半年 too
    },
    examples: { "twice a year": "(interval 182.625)", "three times a day": "interval 0.333333" },
  },
  {
    id: "times",
    needs: String.raw` times|fold|\dx`,
    beforeNumeral: "",
    pattern: String.raw`(?:(?: and a half)? times(?! (?:new|magazine))|[ -]?fold|x)(?![a-z\d])`,
    read: ({ groups, folded, ...span }) => {
      const { value, step, inFigures } = readNumeral(groups.n ?? "");
      const isWhole = AS_MANY.test(folded.slice(span.end, span.end + 9));
      return [quantity(span, inFigures || value > 2 ? "sure" : "likely", manifold(value, !isWhole), { step })];
    },
    examples: { "three times the size": "times 3", "a 5-fold increase": "times 5" },
  },
  {
    id: "fold",
    starts: {
      words: [...FOLD_NUMERALS.map((word) => `${word}fold`), ...FOLD_NUMERALS.filter((word) => word.endsWith("ty"))],
    },
    needs: "fold",
    pattern: `(?<n>(?:[a-z]+ty-)?(?:${FOLD_NUMERALS.join("|")}))fold(?![a-z])`,
    read: ({ groups, ...span }) => [
      quantity(span, "likely", manifold(readNumeral(groups.n ?? "").value, true), { step: 1 }),
    ],
    examples: { "grew threefold": "times 3", "rose sixteenfold": "times 16" },
  },
  {
    id: "fold-of-range",
    needs: " times|fold",
    beforeNumeral: "",
    pattern: `(?= ?(?:-|to|or) ?${NUMERAL_WITHIN}(?: times|[ -]?fold))`,
    read: ({ groups, ...span }) => {
      const { value, step } = readNumeral(groups.n ?? "");
      return [quantity(span, "likely", manifold(value, true), { step })];
    },
    examples: { "two to three times": "times 2; times 3" },
  },
  {
    id: "multiplied",
    starts: { words: multipliers },
    pattern: "(?:twice|thrice|(?:doubl|tripl|trebl|quadrupl|quintupl|sextupl)(?:e|ed|es|ing))(?![a-z])",
    read: ({ text, ...span }) => {
      const value = folds[text] ?? folds[text.replace(/(?:e|ed|es|ing)$/u, "")] ?? 1;
      const claim: Claim = value > 2 ? "likely" : "maybe";
      return [quantity(span, claim, manifold(value, false))];
    },
    examples: { "output tripled": "times 3", "twice the size": "(times 2)" },
  },
  {
    id: "once-a",
    starts: { words: ["once"] },
    pattern: "once(?= (?:an?|per|every|each|daily|weekly|monthly|yearly|annually|only|in (?:an?|each|every))(?![a-z]))",
    read: (span) => [quantity(span, "maybe", of("number", 1))],
    examples: { "once daily": "(1); (interval 1)", "at once": "" },
  },
];

/** What makes of "four times" a whole and no increase by four times. */
const AS_MANY = /^ as (?:many|much|high|large|big|long)/u;

const manifold = (value: number, isSpelledOut: boolean): Reading[] => [
  ...of("times", value),
  ...of("number", value),
  ...(isSpelledOut ? of("increase", value) : []),
];

import type { Form, FormMatch } from "../../quantities/form.js";
import { daysOf } from "../../quantities/intervals.js";
import { of, quantity } from "../../quantities/make.js";
import type { Quantity } from "../../quantities/quantity.js";
import { NUMERAL_WITHIN, NUMERALS, ORDINAL_STARTS, ORDINAL_WORDS, readNumeral } from "./numeral.js";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/** The names of the months, as folding writes them. */
export const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const MONTH = `(?:${MONTHS.join("|")})(?![a-z])`;
const UNIT = "(?<unit>minute|hour|day|week|month|quarter|year)s?(?![a-z])";
const RECURRING = [
  "hourly",
  "daily",
  "weekly",
  "fortnightly",
  "monthly",
  "quarterly",
  "yearly",
  "annually",
  "biennial",
  "quadrennial",
];
const rounds: Readonly<Record<string, number>> = { final: 2, semifinal: 4, quarterfinal: 8 };

const thirds: Readonly<Record<string, number>> = {
  early: 1,
  beginning: 1,
  start: 1,
  first: 1,
  mid: 2,
  middle: 2,
  late: 3,
  end: 3,
  last: 3,
};

/** What comes once in a hundred years is rare, and no interval. */
const MOST = 30;

/** Weekdays, thirds of months, parts of years and how often something comes. */
export const calendar: readonly Form[] = [
  {
    id: "weekday",
    starts: { words: WEEKDAYS.flatMap((day) => [day, `${day}s`]) },
    pattern: `(?<day>${WEEKDAYS.join("|")})s?(?![a-z])`,
    read: ({ groups, ...span }) => [quantity(span, "maybe", of("weekday", WEEKDAYS.indexOf(groups.day ?? "") + 1))],
    examples: { "next Wednesday": "(weekday 3)", "closed on Sundays": "(weekday 7)" },
  },
  {
    id: "third-of-month",
    starts: { words: [...Object.keys(thirds), "the"] },
    needs: `${MONTH}|days of |third of `,
    pattern: `(?:the )?(?<third>early|mid|late|(?:beginning|start|middle|end)(?= of)|(?:first|middle|last) (?=(?:ten|10) days of|third of))(?:-| of | in | |(?:ten|10) days of |third of )+(?=${MONTH}|(?<=(?:days|third) of )(?:the|this|last|next|each) month)`,
    read: ({ groups, ...span }) => [quantity(span, "maybe", of("third", thirds[(groups.third ?? "").trim()] ?? 1))],
    examples: {
      "in the first ten days of July": "(third 1); month 7",
      "the first ten days of the month": "(third 1)",
      "mid-March": "(third 2); (month 3)",
      "in late June": "(third 3); month 6",
    },
  },
  {
    id: "lunar-month",
    starts: { words: ORDINAL_STARTS, signs: "0123456789" },
    needs: "lunar",
    pattern: `(?<nth>${ORDINAL_WORDS}|\\d{1,2}(?:st|nd|rd|th)) (?:lunar month|month of the lunar)(?![a-z])`,
    read: ({ groups, ...span }) => {
      const { nth = "" } = groups;
      const value = /^\d/u.test(nth) ? Number.parseInt(nth, 10) : readNumeral(nth).value;
      return [quantity(span, "likely", [...of("moon", value), ...of("month", value)])];
    },
    examples: { "the twelfth lunar month": "moon 12" },
  },
  {
    id: "months-through",
    starts: { words: MONTHS },
    needs: `(?:-|to|through) ?(?:${MONTHS.join("|")})`,
    pattern: `(?<first>${MONTH}) ?(?:-|to|through) ?(?<last>${MONTH})(?! ?\\d)(?: quarter| period)?`,
    read: (match) => monthsOf(match, (first, last) => first < last),
    examples: { "in the October-December quarter": "period 1012", "from January to November": "period 111" },
  },
  {
    id: "neighbouring-months",
    starts: { words: MONTHS },
    needs: `(?:${MONTHS.join("|")}) and (?:${MONTHS.join("|")})`,
    pattern: `(?<first>${MONTH}) and (?<last>${MONTH})(?! ?\\d)`,
    read: (match) => monthsOf(match, (first, last) => last === first + 1),
    examples: { "sales in January and February": "period 102" },
  },
  {
    id: "months-ending",
    starts: { words: NUMERALS.words, signs: "0123456789" },
    beforeNumeral: "",
    pattern: `[ -]months? (?:to|through|end(?:ed|ing)(?: in| on)?)(?: the end of)? (?<last>${MONTH})(?! ?\\d{1,2}(?!\\d))`,
    read: ({ groups, ...span }) => {
      const [n, last] = [readNumeral(groups.n ?? "").value, MONTHS.indexOf(groups.last ?? "") + 1];
      return n > last ? undefined : [quantity(span, "likely", of("period", 100 * (last - n + 1) + last), { step: 1 })];
    },
    examples: { "in the three months to June": "period 406", "the six months ended September": "period 409" },
  },
  {
    id: "last-months-of-year",
    starts: { words: ["last", "final", "closing"] },
    beforeNumeral: "(?:last|final|closing) ",
    pattern: ` months(?= of (?:the (?:year|calendar)|last year|this year|\\d{4}))`,
    read: ({ groups, ...span }) => {
      const n = readNumeral(groups.n ?? "").value;
      return n > 11 ? undefined : [quantity(span, "maybe", [...of("period", 100 * (13 - n) + 12), ...of("number", n)])];
    },
    examples: { "the last three months of the year": "(period 1012)" },
  },
  {
    id: "months-until",
    starts: { words: ["through"] },
    pattern: `through (?:the end of )?(?<last>${MONTH})(?! ?\\d)`,
    read: ({ groups, ...span }) => {
      const last = MONTHS.indexOf(groups.last ?? "") + 1;
      return [quantity(span, "sure", [...of("month", last), ...of("period", 100 + last)], { step: 1 })];
    },
    examples: { "profit through September": "month 9" },
  },
  {
    id: "first-months",
    starts: { words: ["first"], signs: "q" },
    beforeNumeral: "first ",
    pattern: ` (?:months|(?<quarters>quarters))(?![a-z])`,
    read: ({ groups, ...span }) => {
      const n = readNumeral(groups.n ?? "").value;
      const months = groups.quarters === undefined ? n : 3 * n;
      return months > 12
        ? undefined
        : [
            quantity(span, "maybe", [...of("period", 100 + months), ...of("number", months)], {
              step: 1,
              pole: { axis: "end", side: -1, isMarked: false },
            }),
          ];
    },
    examples: { "in the first three quarters": "(period 109)", "the first ten months": "(period 110)" },
  },
  {
    id: "quarter",
    starts: { words: ["first", "second", "third", "fourth"], signs: "q" },
    needs: `quarter|q[1-4]`,
    pattern: String.raw`(?:(?<nth>first|second|third|fourth)[ -]quarter|q(?<n>[1-4]))(?![a-z\d])`,
    read: ({ groups, ...span }) => {
      const n = groups.n === undefined ? readNumeral(groups.nth ?? "").value : Number(groups.n);
      return [
        quantity(span, "maybe", [...of("period", (3 * n - 2) * 100 + 3 * n), ...of("ordinal", n), ...of("number", n)], {
          step: 1,
        }),
      ];
    },
    examples: { "in the third quarter": "(period 709)", "Q2 sales": "(period 406)" },
  },
  {
    id: "half-of-match",
    starts: { words: ["first", "second"] },
    needs: "half",
    pattern: "(?<which>first|second) half(?= of (?:the |a )?(?:match|game|play|[a-z]+ (?:match|game)))",
    read: ({ groups, ...span }) => [quantity(span, "maybe", of("ordinal", groups.which === "first" ? 1 : 2))],
    examples: { "in the second half of the match": "(ordinal 2)" },
  },
  {
    id: "half-year",
    starts: { words: ["first", "second", "latter"] },
    needs: "half|six months",
    pattern: "(?:(?<first>first)|second|latter) (?:half|six months)(?![a-z])",
    read: ({ groups, ...span }) => [
      quantity(
        span,
        "maybe",
        groups.first === undefined
          ? [...of("period", 712), ...of("ordinal", 2)]
          : [...of("period", 106), ...of("ordinal", 1), ...of("number", 6)],
      ),
    ],
    examples: { "in the first half of the year": "(period 106)", "the second half": "(period 712)" },
  },
  {
    id: "leading",
    starts: { words: ["top", "first", "last", "final", "best", "bottom"] },
    beforeNumeral: "(?:top|first|last|final|best|bottom)[ -]",
    pattern: `(?=[ .,;:!?)]|$)(?! (?:months?|quarters?|years?|days?|weeks?|hours?|minutes?|times?|decades?|centur|of))`,
    read: ({ groups, ...span }) => {
      const { value, inFigures } = readNumeral(groups.n ?? "");
      return [quantity(span, inFigures ? "sure" : "likely", of("first", value), { step: 1 })];
    },
    examples: { "The top three won.": "first 3", "the last 16": "first 16" },
  },
  {
    id: "round-of",
    starts: { words: ["round"] },
    pattern: "round of (?<n>16|32|64|128|sixteen|thirty-two)(?![a-z\\d])",
    read: ({ groups, ...span }) => [
      quantity(span, "maybe", of("first", readNumeral(groups.n ?? "").value), { step: 1 }),
    ],
    examples: { "in the round of 16": "(first 16)" },
  },
  {
    id: "round",
    starts: { words: ["semifinal", "semifinals", "quarterfinal", "quarterfinals", "semi", "quarter"] },
    needs: "finals?",
    pattern: "(?<round>semi|quarter)-?finals?(?![a-z])",
    read: ({ groups, ...span }) => [quantity(span, "maybe", of("first", rounds[`${groups.round}final`] ?? 4))],
    examples: { "in the semifinals": "(first 4)", "a quarter-final": "(first 8)" },
  },
  {
    id: "final",
    starts: { words: ["final", "finals"] },
    pattern:
      "(?<=(?:reach(?:ed|es)?|into|made|make|through to|advanc(?:e|ed|es|ing) to|qualif(?:y|ied) for|w[io]n|lost|in|enter(?:ed|s)?|of) (?:the |its |their |a )(?:[a-z]+ )?)finals?(?=$|[.,;:)]| (?:of|at|against|on|with|after|by|for|last|this)(?![a-z]))",
    read: (span) => [quantity(span, "maybe", of("first", 2))],
    examples: { "They reached the final.": "(first 2)" },
  },
  {
    id: "interval-of-weekdays",
    starts: { words: ["every", "each", "alternate"] },
    pattern: `(?:(?:every|each)(?<other> other| second)?|(?<alternate>alternate)) (?=(?:${WEEKDAYS.join("|")})s?(?![a-z]))`,
    read: ({ groups, ...span }) => [
      quantity(
        span,
        "maybe",
        of("interval", ((groups.other ?? groups.alternate) === undefined ? 1 : 2) * daysOf("week")),
      ),
    ],
    examples: { "every other Saturday": "(interval 14); (weekday 6)", "each Monday": "(interval 7); (weekday 1)" },
  },
  {
    id: "interval",
    starts: { words: ["every", "each", "alternate", "once"] },
    pattern: `(?:every|each|once[ -](?:in|every))[ -](?:(?<other>other|second)|(?<nth>third|fourth|fifth)|(?<n>${NUMERAL_WITHIN}))?(?:(?<=[a-z\\d])[ -])?${UNIT}|alternate ${UNIT.replace("<unit>", "<alternate>")}`,
    read: ({ groups, ...span }) => {
      const n =
        groups.alternate !== undefined || groups.other !== undefined
          ? 2
          : readNumeral(groups.nth ?? groups.n ?? "one").value;
      const unit = groups.unit ?? groups.alternate ?? "";
      if (n > (unit === "minute" ? 2 * MOST : MOST)) return undefined;
      return [quantity(span, n > 2 ? "likely" : "maybe", of("interval", n * daysOf(unit)), { step: 1 })];
    },
    examples: {
      "every other day": "(interval 2)",
      "every four years": "interval 1461",
      "on alternate days": "(interval 2)",
      "every month": "(interval 30.4375)",
      "once-every-three-year training": "interval 1095.75",
    },
  },
  {
    id: "interval-of-half",
    starts: { words: ["every"] },
    pattern: `every half(?:[ -]an?)?[ -]${UNIT}`,
    read: ({ groups, ...span }) => [quantity(span, "maybe", of("interval", daysOf(groups.unit ?? "") / 2))],
    examples: { "every half an hour": "(interval 0.0208333)" },
  },
  {
    id: "once-an-interval",
    starts: { words: ["once"] },
    pattern: `once(?= (?:an?|per|each|every) ${UNIT.replace("(?<unit>", "(?:")})(?! every)`,
    read: (span) => [quantity(span, "maybe", [...of("times", 1), ...of("number", 1)], { step: 1 })],
    examples: { "once a day": "(times 1); (interval 1)" },
  },
  {
    id: "interval-of-times",
    starts: { words: ["a", "an", "per"] },
    needs: " (?:an?|per) ",
    pattern: `(?<=(?:once|twice|(?:\\d|two|three|four|five|six|seven|eight|nine|ten) [a-z]+s) )(?:an?|per) ${UNIT}`,
    read: ({ groups, ...span }) => [quantity(span, "maybe", of("interval", daysOf(groups.unit ?? "")))],
    examples: {
      "once a quarter": "(times 1); (interval 91.3125)",
      "two trains a day": "2; (interval 1)",
    },
  },
  {
    id: "recurring",
    starts: { words: RECURRING },
    pattern: `(?:${RECURRING.join("|")})(?![a-z])`,
    read: ({ text, ...span }) => [quantity(span, "maybe", of("interval", daysOf(text)))],
    examples: { "a weekly meeting": "(interval 7)" },
  },
];

/** The months from one to another, which are its parts; nothing where the two make no period. */
function monthsOf(
  { groups, spanOf, start, end }: FormMatch,
  isPeriod: (first: number, last: number) => boolean,
): Quantity[] | undefined {
  const [first, last] = [MONTHS.indexOf(groups.first ?? "") + 1, MONTHS.indexOf(groups.last ?? "") + 1];
  if (!isPeriod(first, last)) return undefined;
  const parts = [
    quantity(spanOf("first"), "sure", of("month", first), { step: 1 }),
    quantity(spanOf("last"), "sure", of("month", last), { step: 1 }),
  ];
  return [quantity({ start, end }, "sure", of("period", 100 * first + last), { step: 1, parts })];
}

import { figuresAndPart } from "../../quantities/figures-and-part.js";
import type { Form, FormMatch } from "../../quantities/form.js";
import { hoursAndMinutes } from "../../quantities/hours-and-minutes.js";
import { of, quantity } from "../../quantities/make.js";
import type { Claim, Quantity } from "../../quantities/quantity.js";
import { AFTER_FIGURES, NUMERAL_WITHIN, NUMERALS, readNumeral } from "./numeral.js";
import { CURRENCY_BEFORE, CURRENCY_STARTS, MEASURE, measureOf } from "./pieces.js";

/** The form with a currency before it: `US$1.5 million`. */
const paid = (form: Form, examples: Form["examples"]): Form => ({
  ...form,
  id: `${form.id}-of-money`,
  starts: CURRENCY_STARTS,
  needs: `${CURRENCY_BEFORE} ?(?:[\\d.]|${NUMERALS.words.join("|")})`,
  beforeNumeral: `(?<before>${CURRENCY_BEFORE}) ?`,
  examples,
});

const WAVE = "(?:-{1,2}|~|to|and|or|through|until)";
const TAIL = `(?:[ -]?(?<measure>${MEASURE}))?`;

const rangeStart: Form = {
  id: "range-start",
  beforeNumeral: "",
  pattern: `${TAIL}(?= ?${WAVE} ?(?:${CURRENCY_BEFORE} ?)?(?<end>${NUMERAL_WITHIN})(?:[ -]?(?<endMeasure>${MEASURE}))?)`,
  read: readRangeStart,
  examples: {
    "30,000 to 50,000 people": "30000; 50000",
    "3-5 million yuan": "3000000 CNY; 5000000 CNY",
    "18-24 years": "18 year; 24 year",
    "two or three hundred people": "200; 300",
  },
};

const amount: Form = {
  id: "amount",
  beforeNumeral: "",
  pattern: TAIL,
  read: readAmount,
  examples: {
    "20.631 billion yuan": "20631000000 CNY",
    "more than 2,400": ">2400",
    "200 hectares": "200 hectare",
    "three teachers": "3",
    "one teacher": "(1)",
    "a hundred": "(100)",
    "3,000 square meters": "3000 square-metre",
  },
};

/** Plain numbers with what they measure. */
export const amounts: readonly Form[] = [
  {
    id: "hours-and-minutes",
    needs: "hours?,? (?:and )?",
    beforeNumeral: "",
    pattern: ` hours?,? (?:and )?(?<minutes>${NUMERAL_WITHIN}) minutes?(?![a-z])(?:,? (?:and )?(?<seconds>${NUMERAL_WITHIN}) seconds?(?![a-z]))?`,
    read: (match) => {
      const [hours, minutes] = [readNumeral(match.groups.n ?? "").value, readNumeral(match.groups.minutes ?? "").value];
      const seconds = match.groups.seconds === undefined ? undefined : readNumeral(match.groups.seconds).value;
      const measures = { hour: measureOf("hour"), minute: measureOf("minute"), second: measureOf("second") };
      return [hoursAndMinutes(match, { hours, minutes, seconds }, measures)];
    },
    examples: {
      "2 hours and 30 minutes": "2.5 hour",
      "2 hours, 19 minutes and 48 seconds": "2.33 hour",
    },
  },
  {
    id: "minutes-and-seconds",
    needs: "min(?:ute)?s?,? (?:and )?",
    beforeNumeral: "",
    pattern: `[ -]min(?:ute)?s?,? (?:and )?(?<minutes>${NUMERAL_WITHIN})[ -]?s(?:ec(?:ond)?s?)?(?![a-z])`,
    read: (match) => {
      const [hours, minutes] = [readNumeral(match.groups.n ?? ""), readNumeral(match.groups.minutes ?? "")];
      const measures = { hour: measureOf("minute"), minute: measureOf("second") };
      return [hoursAndMinutes(match, { hours: hours.value, minutes: minutes.value }, measures)];
    },
    examples: { "3 minutes and 30 seconds": "3.5 minute" },
  },
  figuresAndPart({ signs: NUMERALS.signs }, MEASURE, (name) => measureOf(name).unit),
  rangeStart,
  paid(rangeStart, { "US$3 to US$5 million": "3000000 USD; 5000000 USD" }),
  {
    id: "unit-and-a-half",
    starts: { words: NUMERALS.words },
    needs: " and a (?:half|quarter)",
    pattern: `(?:an?|one) (?<measure>decade|century|${MEASURE}) and a (?<part>half|quarter)(?![a-z])`,
    read: ({ groups, ...span }) => {
      const value = 1 + (groups.part === "half" ? 0.5 : 0.25);
      const size = collections[groups.measure ?? ""] ?? 1;
      return [quantity(span, "maybe", of("number", value * size), { step: 0.25, ...measureOf(groups.measure) })];
    },
    examples: {
      "an hour and a half": "(1.5 hour)",
      "a tonne and a half": "(1.5 tonne)",
      "a decade and a half": "(15)",
    },
  },
  {
    id: "a-period",
    starts: { words: ["a", "an"] },
    needs: "(?<![a-z])an? (?:year|month|week|hour)",
    pattern:
      "(?<=(?:for|within|lasting|after|over|about|almost|nearly) )a (?<measure>year|month|week)(?![a-z]| (?:and|ago|earlier|before))|an (?<hour>hour)(?=['’]s |$|[.,;]| later| afterwards?)",
    read: ({ groups, ...span }) => [
      quantity(span, "maybe", of("number", 1), { step: 1, ...measureOf(groups.measure ?? groups.hour) }),
    ],
    examples: { "reply within a month": "(1 month)", "for a year or so": "(~1 year)", "an hour's drive": "(1 hour)" },
  },
  {
    id: "buy-and-get",
    starts: { words: ["buy"] },
    needs: "get",
    pattern: `buy[ -](?<n>${NUMERAL_WITHIN}),?[ -](?:and )?get[ -](?<free>${NUMERAL_WITHIN})(?![a-z\\d])`,
    read: ({ groups, spanOf }) =>
      (["n", "free"] as const).map((name) =>
        quantity(spanOf(name), "sure", of("number", readNumeral(groups[name] ?? "").value), { step: 1 }),
      ),
    examples: { "Buy two, get one free.": "2; 1", "buy-one-get-one-free": "1; 1" },
  },
  {
    id: "two-for-one",
    starts: { words: ["two"], signs: "2" },
    needs: "for[ -]",
    pattern: "(?:two|2)[ -]for[ -](?:the price of )?(?:one|1)(?![a-z\\d])",
    read: (span) => [1, 1].map((value) => quantity(span, "maybe", of("number", value))),
    examples: { "a two-for-one offer": "(1); (1)" },
  },
  {
    id: "five-year-plan",
    starts: { words: ["five"], signs: "5" },
    needs: "year plan",
    pattern: "(?:five|5)-year(?= plan)",
    read: (span) => [quantity(span, "maybe", of("number", 5))],
    examples: { "the 13th Five-Year Plan": "ordinal 13; (5)" },
  },
  {
    id: "flight-level",
    starts: { words: ["fl", "flight"] },
    pattern: String.raw`(?:fl|flight level) ?(?<hundreds>\d{2,3})(?!\d|[.,]\d)`,
    read: ({ groups, ...span }) => {
      const hundreds = Number(groups.hundreds);
      return [quantity(span, "sure", of("number", 100 * hundreds, hundreds), { step: 100, ...measureOf("foot") })];
    },
    examples: { "between FL 290 and FL 410, the": "29000 foot; 41000 foot" },
  },
  {
    id: "feet-and-inches-by-signs",
    starts: { signs: "345678" },
    needs: "\\d['′’]\\d",
    pattern: `(?<![\\d.,])(?<feet>[3-8])['′’] ?(?<inches>1[01]|\\d)(?:["″”]|'')`,
    read: ({ groups, ...span }) => {
      const feet = Number(groups.feet) + Number(groups.inches) / 12;
      return [quantity(span, "sure", of("number", feet), { step: 1 / 12, ...measureOf("foot") })];
    },
    examples: { "6'1\" tall": "6.08333 foot", "5′11″": "5.91667 foot" },
  },
  {
    id: "words-and-figures",
    starts: { words: NUMERALS.words },
    needs: String.raw`\(\d`,
    beforeNumeral: "",
    pattern: String.raw` ?\((?<figures>\d{1,3}(?:,\d{3})*|\d+)\)`,
    read: ({ groups, spanOf }) => {
      const [words, figures] = [readNumeral(groups.n ?? ""), readNumeral(groups.figures ?? "")];
      if (words.inFigures) return undefined;
      return [
        quantity(spanOf("n"), words.value === figures.value ? "likely" : "sure", of("number", words.value), {
          step: 1,
        }),
        quantity(spanOf("figures"), "sure", of("number", figures.value), { step: 1 }),
      ];
    },
    examples: { "within three (3) days": "3; 3" },
  },
  {
    id: "pairs",
    needs: "pair|couple|duo|set",
    beforeNumeral: "",
    pattern: "(?=[ -](?:[a-z-]+ )?(?:pairs|couples(?! of)|duos|sets)(?![a-z]))",
    read: ({ groups, ...span }) => {
      const { value, inFigures } = readNumeral(groups.n ?? "");
      return [quantity(span, inFigures ? "sure" : "likely", of("number", value, 2 * value), { step: 1 })];
    },
    examples: { "three pairs of shoes": "3; (2)" },
  },
  {
    id: "span-of-time",
    starts: { words: ["decade", "century", "fortnight"] },
    pattern: "(?<of>decade|century|fortnight)(?![a-z])",
    read: ({ groups, folded, ...span }) => {
      const measure = RARE.test(folded.slice(0, span.start)) ? {} : measureOf(spans[groups.of ?? ""]);
      return [quantity(span, "maybe", of("number", collections[groups.of ?? ""] ?? 1), measure)];
    },
    examples: { "in the past decade": "(10 year)", "more than a century": "(>100 year)" },
  },
  {
    id: "dozens",
    starts: { ...NUMERALS, words: [...NUMERALS.words, "half", "several"] },
    needs: "decade|dozen|centur|fortnight|score",
    pattern: `(?<n>half an?|one and a half|${NUMERAL_WITHIN}|an?)[ -](?<of>decade|dozen|century|centurie|fortnight|score)s?(?![a-z])`,
    read: dozens,
    examples: { "two decades": "20 year", "a dozen": "(12)", "three centuries ago": "300 year" },
  },
  amount,
  paid(amount, { "RMB 20.631bn": "20631000000 CNY", "$1.5 million": "1500000 $" }),
];

/** `3-5 million yuan`: what the start lacks, it takes from the end. */
function readRangeStart(match: FormMatch): Quantity[] {
  const { groups, start, spanOf } = match;
  const [low, high] = [readNumeral(groups.n ?? ""), readNumeral(groups.end ?? "")];
  const bareEnd = (groups.end ?? "").replace(MAGNITUDE, "");
  const factor = MAGNITUDE.test(groups.n ?? "") ? 1 : high.value / readNumeral(bareEnd).value || 1;
  const values = Array.from(new Set([...(low.value * factor <= high.value ? [low.value * factor] : []), low.value]));
  const isRange = /^ ?(?:-|to|~)/u.test(match.folded.slice(match.end, match.end + 3));
  return [
    quantity({ start, end: match.end }, claimOf(low.value, low.inFigures, groups.n ?? ""), of("number", ...values), {
      step: low.step * (values[0] === low.value ? 1 : factor),
      ...measureOf(groups.measure ?? groups.endMeasure, groups.before),
      ...(isRange && { whole: { kind: "range", span: { start, end: spanOf("end").end } } as const }),
    }),
  ];
}

const MAGNITUDE = new RegExp(`(?<![a-z])${AFTER_FIGURES}+$`, "u"); // the t of "eight" is no trillion

const collections: Readonly<Record<string, number>> = {
  decade: 10,
  dozen: 12,
  century: 100,
  centurie: 100,
  fortnight: 14,
  score: 20,
};

/** What is rare takes no time: `a once-in-a-century flood`. */
const RARE = /once[ -]in[ -](?:a[ -])?$/u;

/** What the collections that are times are counted in. */
const spans: Readonly<Record<string, string>> = { decade: "year", century: "year", centurie: "year", fortnight: "day" };

function dozens({ groups, folded, ...span }: FormMatch): Quantity[] {
  const { n = "", of: noun = "" } = groups;
  const size = collections[noun] ?? 1;
  const measure = RARE.test(folded.slice(0, span.start)) ? {} : measureOf(spans[noun]);
  if (/^an?$/u.test(n))
    return [quantity(span, "maybe", of("number", size, ...(noun === "dozen" ? [10] : [1])), measure)];
  if (n.startsWith("half")) return [quantity(span, "maybe", of("number", size / 2), measure)];
  const { value } = readNumeral(n);
  return [quantity(span, value <= 1 ? "maybe" : "likely", of("number", value * size, value), { step: 1, ...measure })];
}

function readAmount({ groups, start, end, spanOf }: FormMatch): Quantity[] {
  const written = groups.n ?? "";
  const { value, step, inFigures } = readNumeral(written);
  const listing = listOf(written, spanOf("n").start);
  const isMetres = /\dm$/u.test(written) && groups.before === undefined;
  return [
    quantity(
      { start, end },
      claimOf(value, inFigures, written),
      [...of("number", value), ...(isMetres ? of("number", value / 1e6) : [])],
      {
        step,
        ...measureOf(groups.measure, groups.before),
        ...(listing && { parts: listing }),
      },
    ),
  ];
}

/** `249,289,299` may be three numbers. */
function listOf(written: string, start: number): Quantity[] | undefined {
  if (!/^\d{1,3}(?:[, ][1-9]\d{2})+$/u.test(written)) return undefined;
  return Array.from(written.matchAll(/\d+/gu), ({ 0: figures, index }) =>
    quantity({ start: start + index, end: start + index + figures.length }, "sure", of("number", Number(figures)), {
      step: 1,
    }),
  );
}

function claimOf(value: number, inFigures: boolean, written: string): Claim {
  if (inFigures) return "sure";
  return value <= 1 || /^an? /u.test(written) ? "maybe" : "likely";
}

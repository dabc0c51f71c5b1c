import type { Span } from "../../../model/span.js";
import type { Form, FormMatch } from "../../quantities/form.js";
import { of, quantity } from "../../quantities/make.js";
import type { Claim, Quantity, Whole } from "../../quantities/quantity.js";
import { ORDINAL_STARTS, ORDINAL_WORDS, readNumeral } from "./numeral.js";

const months: Readonly<Record<string, number>> = {
  ...{
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
  },
  ...{
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sept: 9,
    sep: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
};
const FULL_MONTH = Object.keys(months).slice(0, 12).join("|");
const MONTH = String.raw`(?:(?<!long )(?:${FULL_MONTH})|(?:${Object.keys(months).slice(12).join("|")})\.?)(?![a-z])`;
const NEXT_MONTH = new RegExp(`^ ?(?:-|to|and|or|through|until|,) ?${MONTH}`, "u");
const DAY = String.raw`(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d,]*\d|[a-z%]|[.:]\d)`;
const YEAR = String.raw`(?:1\d{3}|20\d{2})(?![\d,]*\d|\.\d|%)`;
const WEEKDAY = String.raw`(?:\(?(?:mon|tues|wednes|thurs|fri|satur|sun)day\)?,? )?`;
const DAYS = `${DAY}(?:(?: ?(?:-|/|to|and|&|through|until|or) ?|, (?:and )?)(?:the )?${DAY}){0,4}`;

const decadeWords: Readonly<Record<string, number>> = {
  ...{ twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 },
};

/** Years, months and days of the calendar. */
export const dates: readonly Form[] = [
  {
    id: "month-day-year",
    starts: { words: Object.keys(months) },
    pattern: String.raw`(?<month>${MONTH})(?: (?:the )?|, (?=\d{1,2}(?:[.,;)]|$)))(?<days>${DAYS})(?:,? (?:of )?(?:\(?${WEEKDAY}\)?)(?<year>${YEAR}))?`,
    read: calendarDate,
    examples: {
      "On July 5, 2018": "month 7; day 5; year 2018",
      "Sept. 3": "month 9; day 3",
      "March 1-3, 2019": "month 3; day 1; day 3; year 2019",
      "July 3 and 5": "month 7; day 3; day 5",
    },
  },
  {
    id: "day-month-year",
    starts: { signs: "0123456789" },
    needs: MONTH,
    pattern: String.raw`(?<!\d[.,/]?)(?<days>${DAYS})(?: day)?(?: of)?[ -](?<month>${MONTH})(?:,?[ -](?:of )?(?<year>${YEAR}))?`,
    read: calendarDate,
    examples: {
      "5 July 2018": "day 5; month 7; year 2018",
      "the 21st of May": "day 21; month 5",
      "from 3 to 5 August": "day 3; day 5; month 8",
    },
  },
  {
    id: "month-year",
    starts: { words: Object.keys(months) },
    pattern: `(?<month>${MONTH}),?(?: of| in)? (?<year>${YEAR})`,
    read: calendarDate,
    examples: { "in May 2013": "month 5; year 2013", "December of 1999": "month 12; year 1999" },
  },
  {
    id: "month",
    starts: { words: Object.keys(months) },
    pattern: `(?<month>${MONTH})`,
    read: (match) => {
      const { original, folded, start, end, text } = match;
      const isCapital = /[A-Z]/u.test(original.charAt(start));
      const verb = text === "may" || text === "march" || text === "mar" || text === "dec";
      const opens = !/[a-z\d,)-] ?$/u.test(folded.slice(Math.max(0, start - 2), start));
      const isName =
        /^ [a-z]/u.test(folded.slice(end, end + 2)) &&
        /^ [A-Z]/u.test(original.slice(end, end + 2)) &&
        start > 0 &&
        text.length < 6;
      const isFollowed = NEXT_MONTH.test(folded.slice(end, end + 24)); // "March to May" at the start of a text
      const isAlone = !/[a-z\d]/u.test(folded.slice(0, start) + folded.slice(end)); // the cell of a table
      if (!isCapital || (verb && opens && !isFollowed && !isAlone)) return text.length < 5 ? undefined : [];
      return [
        dateQuantity(
          "month",
          match,
          months[text.replace(".", "")] ?? 0,
          undefined,
          isName || verb ? "maybe" : "likely",
        ),
      ];
    },
    examples: {
      "in July": "month 7",
      "You may march": "",
      "since May": "(month 5)",
      "March or June": "(month 3); month 6",
      "Mar.": "month 3",
    },
  },
  {
    id: "numeric-date",
    starts: { signs: "12" },
    needs: String.raw`\d{4}[-/.]\d`,
    pattern: String.raw`(?<![\d./-])(?<year>[12]\d{3})(?<mark>[-/.])(?<month>1[0-2]|0?[1-9])\k<mark>(?<day>[12]\d|3[01]|0?[1-9])(?![\d./]?\d)`,
    read: (match) => numericDate(match),
    examples: { "2018-03-05": "year 2018; month 3; day 5" },
  },
  {
    id: "short-numeric-date",
    starts: { signs: "0123456789" },
    needs: String.raw`\d[/.]\d{1,2}[/.]\d`,
    pattern: String.raw`(?<![\d./-])(?<one>[0-3]?\d)(?<mark>[/.])(?<two>[0-3]?\d)\k<mark>(?<year>[12]\d{3}|\d{2})(?![\d./]?\d)`,
    read: ({ groups, spanOf }) => {
      const [one, two, year] = [Number(groups.one), Number(groups.two), Number(groups.year)];
      const part = (value: number): ReturnType<typeof of> => [
        ...of("day", value),
        ...(value <= 12 ? of("month", value) : []),
      ];
      return [
        quantity(spanOf("one"), "likely", part(one), { step: 1 }),
        quantity(spanOf("two"), "likely", part(two), { step: 1 }),
        quantity(spanOf("year"), "sure", of("year", ...(year > 99 ? [year] : [2000 + year, 1900 + year])), { step: 1 }),
      ];
    },
    examples: { "5/3/2018": "day 5; day 3; year 2018" },
  },
  {
    id: "decade",
    starts: { signs: "0123456789'" },
    needs: "0'?s(?![a-z])",
    pattern: String.raw`(?<![\d.,])'?(?<year>(?:1\d|20)?\d0)(?:'?s)(?: ?(?:-|to|and|/|or) ?'?(?<end>(?:1\d|20)?\d0)(?:'?s))?(?![a-z])`,
    read: ({ groups, spanOf }) => {
      const first = Number(groups.year);
      const end = groups.end === undefined ? undefined : Number(groups.end);
      const century = first > 99 ? first - (first % 100) : 0;
      return [
        quantity(spanOf("year"), "sure", decadeReadings(first)),
        ...(end === undefined ? [] : [quantity(spanOf("end"), "sure", decadeReadings(end > 99 ? end : century + end))]),
      ];
    },
    examples: {
      "in the 1980s and 1990s": "decade 1980; decade 1990",
      "the '90s": "decade 90",
      "a man in his 40s": "decade 40",
    },
  },
  {
    id: "decade-in-words",
    starts: { words: Object.keys(decadeWords) },
    pattern: "(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?![a-z])",
    read: ({ text, ...span }) => [quantity(span, "maybe", decadeReadings(decadeWords[text] ?? 0))],
    examples: { "the late eighties": "(decade 80)" },
  },
  {
    id: "years-listed",
    starts: { signs: "12" },
    needs: String.raw`, '?\d\d and '?\d\d`,
    pattern: String.raw`(?<![\d.,])(?<year>${YEAR.slice(0, YEAR.indexOf("(?!"))})(?<rest>(?:, '?\d\d){1,4},? and '?\d\d)(?![\d.,]?\d|[a-z%-])`,
    read: ({ groups, spanOf }) => {
      const [year, { start }] = [Number(groups.year), spanOf("rest")];
      const others = Array.from((groups.rest ?? "").matchAll(/\d\d/gu), ({ 0: figures, index }) => {
        const readings = [...of("year", year - (year % 100) + Number(figures)), ...of("number", Number(figures))];
        return quantity({ start: start + index, end: start + index + 2 }, "sure", readings, { step: 1 });
      });
      return [dateQuantity("year", spanOf("year"), year), ...others];
    },
    examples: { "in 2021, 22 and 23": "year 2021; year 2022; year 2023" },
  },
  {
    id: "years-from-to",
    starts: { signs: "12" },
    needs: String.raw`\d{4}[-/~]\d`,
    pattern: String.raw`(?<![\d.,])(?<year>${YEAR.slice(0, YEAR.indexOf("(?!"))})(?<mark>[-/~])(?<end>\d{2})(?![\d.,]?\d|[a-z%-])`,
    read: ({ groups, spanOf }) => {
      const [year, end] = [Number(groups.year), Number(groups.end)];
      return [
        dateQuantity("year", spanOf("year"), year),
        quantity(
          spanOf("end"),
          "likely",
          [...of("year", year - (year % 100) + end), ...of("number", end), ...of("month", end)],
          { step: 1 },
        ),
      ];
    },
    examples: { "the 2018-19 season": "year 2018; year 2019" },
  },
  {
    id: "before-christ",
    starts: { signs: "0123456789" },
    needs: String.raw`\d ?(?:bc|b\.c|ad|a\.d|ce)`,
    beforeNumeral: "",
    pattern: String.raw` ?(?:bc|bce|b\.c\.|ad|a\.d\.|ce)(?![a-z])`,
    read: ({ groups, spanOf }) => {
      const { value } = readNumeral(groups.n ?? "");
      return [quantity(spanOf("n"), "sure", [...of("year", value), ...of("number", value)], { step: 1 })];
    },
    examples: { "in 221 BC": "year 221" },
  },
  {
    id: "years",
    starts: { signs: "12" },
    pattern: String.raw`(?<![\d.,$€£¥/:-]|[a-z]-?)(?<year>${YEAR})(?![a-z]| ?(?:million|billion|trillion|percent|per cent|people|yuan|dollars|k?m |kg|metres|meters|tons|tonnes))`,
    read: (match) => {
      const value = Number(match.groups.year);
      const [year, number] = [of("year", value), of("number", value)];
      const isCount =
        COUNTING.test(match.folded.slice(Math.max(0, match.start - 12), match.start)) ||
        COUNTED.test(match.folded.slice(match.end, match.end + 24));
      return [
        quantity(match, "sure", isCount || value < 1400 ? [...number, ...year] : [...year, ...number], { step: 1 }),
      ];
    },
    examples: { "since 2012": "year 2012", "2012 people": "2012", "over 1200": ">1200" },
  },
  {
    id: "centuries",
    starts: { signs: "0123456789", words: ORDINAL_STARTS },
    needs: "centur",
    pattern: `(?<list>${CENTURY()}(?:(?: ?(?:-|/|to|and|or|through) ?|, (?:and )?)(?:the )?${CENTURY()}){0,3})[ -]centur(?:y|ies)(?![a-z])`,
    read: ({ groups, spanOf }) => {
      const { start } = spanOf("list");
      return Array.from((groups.list ?? "").matchAll(new RegExp(CENTURY(), "gu")), ({ 0: written, index }) => {
        const value = /^\d/u.test(written) ? Number.parseInt(written, 10) : readNumeral(written).value;
        const span = { start: start + index, end: start + index + written.length };
        return quantity(
          span,
          "sure",
          [...of("century", value), ...of("decade", 100 * (value - 1)), ...of("ordinal", value)],
          { step: 1 },
        );
      });
    },
    examples: {
      "in the 18th century": "century 18",
      "the nineteenth and twentieth centuries": "century 19; century 20",
    },
  },
];

const COUNTING = /(?:more than|over|about|nearly|almost|least|than|approximately|around|some|total of) $/u;
const COUNTED =
  /^[ -](?:days?|hours?|years?|months?|weeks?|minutes?|times|meetings?|cases?|copies|items?|projects?|companies|households?|villages?|students?|meters?|km|[a-z]+ (?:people|cases|members|projects))(?![a-z])/u;

function CENTURY(): string {
  return String.raw`(?:\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORDS})`;
}

const decadeReadings = (value: number) => [
  ...of("decade", value, ...(value < 100 ? [1900 + value, 1800 + value, 2000 + value] : [])),
  ...of("number", value),
  ...of("century", ...(value >= 1000 && value % 100 === 0 ? [value / 100 + 1] : [])),
];

function calendarDate(match: FormMatch): Quantity[] {
  const { groups, spanOf } = match;
  const whole: Whole = { kind: "date", span: { start: match.start, end: match.end } };
  const listed = spanOf("days").start;
  const days = Array.from((groups.days ?? "").matchAll(/\d+/gu), ({ 0: figures, index }) =>
    dateQuantity("day", { start: listed + index, end: listed + index + figures.length }, Number(figures), whole),
  );
  const month = dateQuantity("month", spanOf("month"), months[(groups.month ?? "").replace(".", "")] ?? 0, whole);
  const year = groups.year === undefined ? [] : [dateQuantity("year", spanOf("year"), Number(groups.year), whole)];
  return [month, ...days, ...year].sort((a, b) => a.span.start - b.span.start);
}

function numericDate(match: FormMatch): Quantity[] {
  const whole: Whole = { kind: "date", span: { start: match.start, end: match.end } };
  return (["year", "month", "day"] as const).map((kind) =>
    dateQuantity(kind, match.spanOf(kind), Number(match.groups[kind]), whole),
  );
}

const dateQuantity = (
  kind: "year" | "month" | "day",
  { start, end }: Span,
  value: number,
  whole?: Whole,
  claim: Claim = "sure",
): Quantity => quantity({ start, end }, claim, of(kind, value), { step: 1, ...(whole && { whole }) });

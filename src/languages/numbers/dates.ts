import type { Form, FormMatch } from "../quantities/form.js";
import { of, oneOf, quantity } from "../quantities/make.js";
import type { Quantity, ReadingKind } from "../quantities/quantity.js";
import { anyKind } from "./any-kind.js";

interface DateFacts {
  /** Names of months, small. */
  readonly months: ReadonlyMap<string, number>;
  /** What follows figures in a date: 年 月 日. */
  readonly signs?: { readonly year: string; readonly month: string; readonly day: string };
}

/** How dates are written: with the names of months, with signs after figures, in figures alone. */
export const dateForms = ({ months, signs }: DateFacts): Form[] => [
  figuresAlone,
  ...(signs === undefined
    ? []
    : [withSign("year", signs.year), withSign("month", signs.month), withSign("day", signs.day)]),
  ...(months.size === 0 ? [] : [monthName(months)]),
];

/** `05.03.2018`, `2018-03-05`: which is the day and which the month, regions settle in their own ways. */
const figuresAlone: Form = {
  id: "date-in-figures",
  starts: { signs: "0123456789" },
  needs: String.raw`\d[./-]\d{1,2}[./-]\d`,
  pattern: String.raw`(?<![\d./-])(?:(?<a>\d{1,2})(?<mark>[./-])(?<b>\d{1,2})\k<mark>(?<c>\d{4})|(?<d>\d{4})(?<sign>[./-])(?<e>\d{1,2})\k<sign>(?<f>\d{1,2}))(?![\d/-])`,
  read: ({ groups, spanOf }) =>
    ["a", "b", "c", "d", "e", "f"].flatMap((name) =>
      groups[name] === undefined ? [] : [quantity(spanOf(name), "sure", anyKind(Number(groups[name])), { step: 1 })],
    ),
  examples: { "05.03.2018": "5; 3; 2018", "2018-03-05": "2018; 3; 5" },
};

const withSign = (kind: ReadingKind, sign: string): Form => ({
  id: `${kind}-sign`,
  starts: { signs: "0123456789" },
  needs: `\\d ?${oneOf([sign])}`,
  pattern: `(?<!\\d[.,]?)(?<n>\\d{1,4}) ?${oneOf([sign])}`,
  read: ({ groups, ...span }) => {
    const value = Number(groups.n);
    return [quantity(span, "sure", [...of(kind, value), ...of("number", value)], { step: 1 })];
  },
  examples: {},
});

/** The name of a month with the figures about it, which are the day and the year: `5. März 2018`. */
const monthName = (months: ReadonlyMap<string, number>): Form => ({
  id: "month-name",
  starts: { signs: Array.from(months.keys(), (name) => name.charAt(0)).join("") },
  pattern: `(?<!\\p{L})(?<name>${oneOf(Array.from(months.keys()))})(?![\\p{L}\\p{M}])`,
  read: (match) => readMonth(match, months),
  examples: {},
});

/** A name beside figures is a month; alone it may be a common word (`mars`, `май`). */
function readMonth({ groups, folded, start, end }: FormMatch, months: ReadonlyMap<string, number>): Quantity[] {
  const isDated =
    /\d[^\p{L}\d]{0,3}(?:\p{L}{1,3} ?)?$/u.test(folded.slice(Math.max(0, start - 8), start)) ||
    /^[^\p{L}\d]{0,2}\d/u.test(folded.slice(end, end + 4));
  return [quantity({ start, end }, isDated ? "likely" : "maybe", of("month", months.get(groups.name ?? "") ?? 0))];
}

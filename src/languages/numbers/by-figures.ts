import { once } from "../../model/once.js";
import { codes } from "../quantities/codes.js";
import type { Form } from "../quantities/form.js";
import { of, oneOf, quantity } from "../quantities/make.js";
import type { Quantities } from "../quantities/quantities.js";
import type { Quantity } from "../quantities/quantity.js";
import { createReader } from "../quantities/reader.js";
import { slashed } from "../quantities/slashed.js";
import { anyKind, isAmount, isWrittenInFigures } from "./any-kind.js";
import { clockForms } from "./clock.js";
import { dateForms } from "./dates.js";
import { levelText } from "./level-text.js";
import { monthNames } from "./months.js";
import type { Writing } from "./writing.js";

/** What is known of a language's numbers; all but `writing` may be left out. */
export interface NumberFacts {
  readonly writing: Writing;
  /** What makes a number a percentage, beside `%`: `Prozent`. Written folded small. */
  readonly percent?: readonly string[];
  /** Percentage points: `Prozentpunkte`. */
  readonly points?: readonly string[];
  /** Tenths: 3割 is 30 %. */
  readonly tenths?: readonly string[];
  /** What follows the figures of a year, a month, a day: 年. */
  readonly dateSigns?: { readonly year: string; readonly month: string; readonly day: string };
  /** Tags whose names of months are read. */
  readonly months?: readonly string[];
  /** What parts hours from minutes, or follows the hours: `Uhr`, 時. */
  readonly hours?: readonly string[];
  /** Forms of its own, tried before all others. */
  readonly forms?: readonly Form[];
  /** Whether its texts would show a number of the source; by default what is surely written in figures. */
  readonly wouldShow?: (quantity: Quantity) => boolean;
}

/**
 * Reads figures and the few words that a language's facts name. A figure whose words are not known may mean anything that has its value,
 * so that a right translation is never held to be wrong for its wording.
 */
export function byFigures(facts: NumberFacts): Quantities {
  const reader = once(() => createReader(formsOf(facts), { signs: facts.writing.starts }));
  return { read: (text) => reader()(levelText(text)), wouldShow: facts.wouldShow ?? isShown };
}

const isShown = ({ readings: [first], claim }: Quantity): boolean =>
  first !== undefined && claim === "sure" && isAmount(first) && isWrittenInFigures(first.value);

const formsOf = (facts: NumberFacts): Form[] => [
  ...(facts.forms ?? []),
  ...dateForms({ months: monthNames(facts.months ?? []), ...(facts.dateSigns && { signs: facts.dateSigns }) }),
  ...clockForms(facts.hours ?? []),
  slashed,
  ...codes.filter(({ id }) => id !== "numbered-code" || facts.hours === undefined),
  amountForm(facts),
];

function amountForm({ writing, percent = [], points = [], tenths = [] }: NumberFacts): Form {
  return {
    id: "amount",
    starts: { signs: writing.starts },
    pattern: `(?<n>${writing.pattern})(?: ?(?:(?<points>${words(points)})|(?<percent>[%％٪]|${words(percent)})|(?<tenths>${words(tenths)})))?`,
    read: ({ groups, ...span }) => {
      const number = writing.read(groups.n ?? "");
      if (number === undefined) return undefined;
      const { value, step, claim } = number;
      if (groups.points !== undefined)
        return [quantity(span, claim, [...of("point", value), ...of("number", value)], { step })];
      if (groups.percent !== undefined) return [quantity(span, claim, of("percent", value), { step })];
      if (groups.tenths !== undefined) return [quantity(span, claim, of("percent", value * 10), { step: step * 10 })];
      return [quantity(span, claim, anyKind(value), { step })];
    },
    examples: { "12%": "percent 12", "2712": "2712" },
  };
}

const words = (list: readonly string[]): string => (list.length === 0 ? "(?!)" : oneOf(list));

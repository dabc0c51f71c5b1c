import type { AddFromText } from "./form.js";
import type { Bound, Quantity, ReadingKind } from "./quantity.js";
import { after, before } from "./surroundings.js";

/** The words of a language that limit a number: sources of regular expressions for what stands straight before and straight after one. */
export interface BoundRow {
  readonly bound: Bound;
  readonly before: string;
  readonly after: string;
  /** Texts that hold one number with the limit. */
  readonly examples: readonly string[];
}

/** Adds to numbers and shares how the words beside them limit them; the first row that fits counts. What a form read in a number itself stays. */
export function boundsBy(rows: readonly BoundRow[]): AddFromText {
  const matchers = rows.map((row) => ({ bound: row.bound, isBefore: before(row.before), isAfter: after(row.after) }));
  const boundOf = (folded: string, { span: { start, end } }: Quantity): Bound | undefined =>
    matchers.find(({ isBefore, isAfter }) => isBefore(folded, start) || isAfter(folded, end))?.bound;
  return (folded, quantities) =>
    quantities.map((quantity) => {
      const bound = isLimited(quantity) ? boundOf(folded, quantity) : undefined;
      return bound === undefined ? quantity : { ...quantity, bound };
    });
}

const isLimited = ({ bound, code, readings: [first] }: Quantity): boolean =>
  bound === undefined && code === undefined && first !== undefined && LIMITED.has(first.kind);

const LIMITED: ReadonlySet<ReadingKind> = new Set(["number", "percent", "point", "times", "increase"]);

import { withMore } from "../../model/with-more.js";
import { type Beside, watchBeside } from "./beside.js";
import type { AddFromWatched } from "./form.js";
import type { Bound, Quantity, ReadingKind } from "./quantity.js";

/** The words of a language that limit the number beside them, in a text that `foldFigures` has levelled. */
export interface BoundRow extends Beside {
  readonly bound: Bound;
  /** Texts that hold one number with the limit. */
  readonly examples: readonly string[];
}

/** Adds to numbers and shares how the words beside them limit them; the first row that fits counts. What a form read in a number itself stays. */
export const boundsBy =
  (rows: readonly BoundRow[]): AddFromWatched =>
  (watch) => {
    const finders = rows.map((row) => ({ bound: row.bound, ...watchBeside(row, watch) }));
    return (folded, quantities) => {
      const there = finders.filter(({ mayBeThere }) => mayBeThere());
      if (there.length === 0) return quantities;
      return quantities.map((quantity) => {
        const row = isLimited(quantity) ? there.find(({ isBeside }) => isBeside(folded, quantity.span)) : undefined;
        return row === undefined ? quantity : withMore(quantity, { bound: row.bound });
      });
    };
  };

const isLimited = ({ bound, code, readings: [first] }: Quantity): boolean =>
  bound === undefined && code === undefined && first !== undefined && LIMITED.has(first.kind);

const LIMITED: ReadonlySet<ReadingKind> = new Set(["number", "percent", "point", "times", "increase"]);

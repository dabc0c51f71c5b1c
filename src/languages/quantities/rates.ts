import type { Unit } from "./measures/units.js";
import type { Quantity } from "./quantity.js";

/** How a language says what area of land an amount is for; the group `unit` of either expression names the unit. */
export interface RateWords {
  /** Straight before the number: 亩产, 每亩增收. */
  readonly before: RegExp;
  /** Straight after it: `per hectare`. */
  readonly after: RegExp;
  /** Found in every text that holds any. */
  readonly needs: RegExp;
  readonly unitOf: (name: string) => Unit | undefined;
}

/** Adds to each quantity of a levelled text the unit of land that it is for. */
export const addRates =
  ({ before, after, needs, unitOf }: RateWords) =>
  (folded: string, quantities: readonly Quantity[]): readonly Quantity[] => {
    if (quantities.length === 0 || !needs.test(folded)) return quantities;
    return quantities.map((quantity) => {
      const { start, end } = quantity.span;
      const match =
        before.exec(folded.slice(Math.max(0, start - WINDOW), start)) ?? after.exec(folded.slice(end, end + WINDOW));
      const per = unitOf(match?.groups?.unit ?? "");
      return per === undefined || quantity.unit?.dimension === per.dimension ? quantity : { ...quantity, per };
    });
  };

/** UTF-16 code units that are looked at on each side of a number. */
const WINDOW = 40;

import type { AddFromWatched } from "./form.js";
import type { Unit } from "./measures/units.js";
import { watchFor } from "./need.js";
import type { Quantity } from "./quantity.js";

/**
 * How a language says what an amount is for: an area of land that it grows on, or a weight, area or volume that it is the price of. The
 * group `unit` of either expression names the first, `sold` the second.
 */
export interface RateWords {
  /** Straight before the number: 亩产, 每亩增收, 每斤. */
  readonly before: RegExp;
  /** Straight after it: `per hectare`. */
  readonly after: RegExp;
  /** Source of a regular expression that is found in every text that holds any. */
  readonly needs: string;
  readonly unitOf: (name: string) => Unit | undefined;
}

/** Adds to each quantity of a levelled text the unit that it is for. */
export const addRates =
  ({ before, after, needs, unitOf }: RateWords): AddFromWatched =>
  (watch) => {
    const isMet = watchFor(needs, watch);
    return (folded, quantities) => {
      if (quantities.length === 0 || !isMet(folded)) return quantities;
      return quantities.map((quantity) => {
        const { start, end } = quantity.span;
        const match =
          before.exec(folded.slice(Math.max(0, start - WINDOW), start)) ?? after.exec(folded.slice(end, end + WINDOW));
        const { unit, sold } = match?.groups ?? {};
        const per = sold !== undefined && !isPrice(quantity) ? undefined : unitOf(unit ?? sold ?? "");
        return per === undefined || quantity.unit?.dimension === per.dimension ? quantity : { ...quantity, per };
      });
    };
  };

/** Whether it may be money: 3.5元 and the NT$60 of a catty are, 5毫克 and 三斤 are not. */
const isPrice = ({ currency, unit, readings: [first] }: Quantity): boolean =>
  currency !== undefined || (unit === undefined && first?.kind === "number");

/** UTF-16 code units that are looked at on each side of a number. */
const WINDOW = 40;

import { withMore } from "../../model/with-more.js";
import type { AddFromWatched } from "./form.js";
import type { Unit } from "./measures/units.js";
import { watchFor } from "./need.js";
import type { Quantity } from "./quantity.js";

/**
 * How a language says what an amount is for: an area of land that it grows on, a weight, area or volume that it is the price of, or a time
 * in which it comes about. The group `unit` of either expression names the first, `sold` the second, `time` the third.
 */
export interface RateWords {
  /** Straight before the number: 亩产, 每亩增收, 每斤, 每秒. */
  readonly before: RegExp;
  /** Straight after it: `per hectare`. */
  readonly after: RegExp;
  /** What joins a number to the one before it, so that both are for one thing: 每亩由400公斤降至260公斤. */
  readonly joint?: RegExp;
  /** Source of a regular expression that is found in every text that holds any. */
  readonly needs: string;
  readonly unitOf: (name: string) => Unit | undefined;
}

/** Adds to each quantity of a levelled text the unit that it is for. */
export const addRates =
  ({ before, after, joint, needs, unitOf }: RateWords): AddFromWatched =>
  (watch) => {
    const isMet = watchFor(needs, watch);
    return (folded, quantities) => {
      if (quantities.length === 0 || !isMet(folded)) return quantities;
      const rated = quantities.map((quantity) => {
        const { start, end } = quantity.span;
        const match =
          before.exec(folded.slice(Math.max(0, start - WINDOW), start)) ?? after.exec(folded.slice(end, end + WINDOW));
        const { unit, sold, time } = match?.groups ?? {};
        if ((sold !== undefined && !isPrice(quantity)) || (time !== undefined && !isAmount(quantity))) return quantity;
        const per = unitOf(unit ?? sold ?? time ?? "");
        return per === undefined || quantity.unit?.dimension === per.dimension ? quantity : withMore(quantity, { per });
      });
      return joint === undefined ? rated : rated.map((one, at) => joined(one, rated[at - 1], { folded, joint }));
    };
  };

/** A quantity with the unit that the one before it is for, where both are of one unit and the text joins them. */
function joined(
  one: Quantity,
  before: Quantity | undefined,
  { folded, joint }: { readonly folded: string; readonly joint: RegExp },
): Quantity {
  if (before?.per === undefined || one.per !== undefined || one.unit?.id !== before.unit?.id) return one;
  if (one.currency?.id !== before.currency?.id || (one.unit ?? one.currency) === undefined) return one;
  return joint.test(folded.slice(before.span.end, one.span.start)) ? withMore(one, { per: before.per }) : one;
}

/** Whether it may be money: 3.5元 and the NT$60 of a catty are, 5毫克 and 三斤 are not. */
const isPrice = ({ currency, unit, readings: [first] }: Quantity): boolean =>
  currency !== undefined || (unit === undefined && first?.kind === "number");

/** Whether it may come about again and again: 3 in 每天3次 and 5% in 每年增长5% may, the month of 每年6月 is none. */
const isAmount = ({ readings: [first] }: Quantity): boolean => first?.kind === "number" || first?.kind === "percent";

/** UTF-16 code units that are looked at on each side of a number. */
const WINDOW = 40;

import type { FormMatch } from "./form.js";
import { of, quantity } from "./make.js";
import type { Quantity } from "./quantity.js";

/** What a unit of a language's text measures, as a form of that language finds it. */
type Measure = Pick<Quantity, "unit">;

/**
 * A duration that is said in hours and minutes, or in minutes and seconds: an amount of the greater, of which the two are the parts. 2
 * hours and 30 minutes are 2.5 hours.
 *
 * @param match - its groups `n` and `minutes` are the two numerals
 */
export function hoursAndMinutes(
  { spanOf, start, end }: Pick<FormMatch, "spanOf" | "start" | "end">,
  { hours, minutes }: { readonly hours: number; readonly minutes: number },
  { hour, minute }: { readonly hour: Measure; readonly minute: Measure },
): Quantity {
  const parts = [
    quantity(spanOf("n"), "sure", of("number", hours), { step: 1, ...hour }),
    quantity(spanOf("minutes"), "sure", of("number", minutes), { step: 1, ...minute }),
  ];
  return quantity({ start, end }, "sure", of("number", hours + minutes / 60), { step: 1 / 60, parts, ...hour });
}

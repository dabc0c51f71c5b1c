import type { FormMatch } from "./form.js";
import { of, quantity } from "./make.js";
import type { Quantity } from "./quantity.js";

/** What a unit of a language's text measures, as a form of that language finds it. */
type Measure = Pick<Quantity, "unit">;

/**
 * A duration that is said in hours, minutes and at times seconds, or in minutes and seconds: an amount of the greatest, of which these are
 * the parts. 2 hours and 30 minutes are 2.5 hours.
 *
 * @param match - its groups `n`, `minutes` and, where there are any, `seconds` are the numerals
 */
export function hoursAndMinutes(
  { spanOf, start, end }: Pick<FormMatch, "spanOf" | "start" | "end">,
  {
    hours,
    minutes,
    seconds,
  }: { readonly hours: number; readonly minutes: number; readonly seconds?: number | undefined },
  { hour, minute, second }: { readonly hour: Measure; readonly minute: Measure; readonly second?: Measure },
): Quantity {
  const parts = [
    quantity(spanOf("n"), "sure", of("number", hours), { step: 1, ...hour }),
    quantity(spanOf("minutes"), "sure", of("number", minutes), { step: 1, ...minute }),
    ...(seconds === undefined
      ? []
      : [quantity(spanOf("seconds"), "sure", of("number", seconds), { step: 1, ...second })]),
  ];
  const value = hours + minutes / 60 + (seconds ?? 0) / 3600;
  return quantity({ start, end }, "sure", of("number", value), {
    step: seconds === undefined ? 1 / 60 : 1 / 3600,
    parts,
    ...hour,
  });
}

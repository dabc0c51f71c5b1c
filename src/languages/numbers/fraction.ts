import type { Form } from "../quantities/form.js";
import { of, quantity } from "../quantities/make.js";
import { readHanNumeral } from "./han-numeral.js";

/** A fraction whose denominator comes first, with what stands between: 3分の1, 三分の一. */
export const fraction = (between: string): Form => ({
  id: "fraction",
  starts: { signs: "0123456789一二三四五六七八九十百" },
  needs: between.trim(),
  pattern: `(?<den>\\d{1,3}|[一二三四五六七八九十百]{1,4})${between.trim()} ?(?<num>\\d{1,3}|[一二三四五六七八九十百]{1,4})`,
  read: ({ groups, ...span }) => {
    const [num, den] = [readHanNumeral(groups.num ?? "")?.value, readHanNumeral(groups.den ?? "")?.value];
    if (num === undefined || den === undefined || den === 0) return undefined;
    return [quantity(span, "likely", [...of("number", num / den), ...of("percent", (100 * num) / den)], { step: 0 })];
  },
  examples: {},
});

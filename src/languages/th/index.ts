import type { LanguageFacts } from "../language.js";
import { byFigures } from "../numbers/by-figures.js";
import { figuresWriting } from "../numbers/figures.js";
import type { Form } from "../quantities/form.js";
import { of, quantity } from "../quantities/make.js";
import { subtitleLimits } from "../subtitles.js";

const BUDDHIST_ERA = 543; // years before the common one

/** A year of the Buddhist era, in which Thai texts count: 2561 is 2018. */
const buddhistYear: Form = {
  id: "buddhist-year",
  starts: { signs: "2" },
  pattern: String.raw`(?<![\d.,])2[45]\d\d(?![\d.,])`,
  read: ({ text, ...span }) => {
    const year = Number(text);
    return [quantity(span, "sure", [...of("year", year - BUDDHIST_ERA), ...of("number", year)], { step: 1 })];
  },
  examples: { "2561": "year 2018" },
};

/** Thai: blanks part phrases, not words. */
export const th: LanguageFacts = {
  subtitles: subtitleLimits.thai,
  quantities: (numerals, tag) =>
    byFigures({
      writing: figuresWriting(numerals, tag, { magnitudes: { หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6 } }),
      percent: ["เปอร์เซ็นต์"],
      months: [tag, "th"],
      forms: [buddhistYear],
    }),
};

import { countUp } from "../../quantities/number-words.js";

/** What makes percent of a number: `%`, `percent`, `per cent`; no percentage points. */
export const PERCENT = "(?:%|(?:percent(?! points?)|per ?cent(?! points?)|pct)(?![a-z]))";

/** Into how many parts the words for one part of a whole divide it. */
export const nths: Readonly<Record<string, number>> = {
  ...{ half: 2, halve: 2, quarter: 4 },
  ...countUp("third fourth fifth sixth seventh eighth ninth tenth", 3),
  ...{ twelfth: 12, fifteenth: 15, twentieth: 20, hundredth: 100, thousandth: 1000 },
};

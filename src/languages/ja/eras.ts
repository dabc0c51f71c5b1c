import type { Form } from "../quantities/form.js";
import { of, quantity } from "../quantities/make.js";

/** Eras by the year before their first. The names stand as `foldText` levels them. @see 元号法 (1979) and the lists before it */
const eras: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };

/** 令和6年, 平成元年. */
export const eraYear: Form = {
  id: "era-year",
  starts: { signs: "明大昭平令" },
  pattern: String.raw`(?<era>${Object.keys(eras).join("|")}) ?(?<n>\d{1,2}|元) ?年`,
  read: ({ groups, ...span }) => {
    const number = groups.n === "元" ? 1 : Number(groups.n);
    const year = (eras[groups.era ?? ""] ?? 0) + number;
    return [quantity(span, "sure", [...of("year", year), ...of("number", number)], { step: 1 })];
  },
  examples: { 令和6年: "year 2024", 平成元年: "year 1989" },
};

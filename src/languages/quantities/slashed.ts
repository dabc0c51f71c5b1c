import { FIGURES } from "./codes.js";
import type { Form } from "./form.js";
import { of, quantity } from "./make.js";

/** Two figures about a slash, in either language: a fraction where the first is the lesser, else a name: 3/4, 140/90, 70/1. */
export const slashed: Form = {
  id: "slashed",
  starts: { signs: FIGURES },
  needs: String.raw`\d ?/ ?\d`,
  pattern: String.raw`(?<![\d./-]|[a-z]/?)(?<num>\d{1,4})(?:/| / (?=\d(?!\d)))(?<den>\d{1,4})(?:ths?|rds?)?(?![\d./]|,\d|[a-z]|年)`,
  read: ({ text, groups, spanOf, ...span }) => {
    const [num, den] = [Number(groups.num), Number(groups.den)];
    if (text.includes(" ") && num >= den) return undefined;
    const parts = (["num", "den"] as const).map((name) =>
      quantity(spanOf(name), "sure", of("number", Number(groups[name])), { step: 1 }),
    );
    if (num >= den || num === 0) return [quantity(span, "sure", [], { code: text, parts })];
    const readings = [...of("number", num / den), ...of("percent", (100 * num) / den)];
    return [quantity(span, "sure", readings, { step: 0, parts })];
  },
  examples: { "3/4": "0.75", "1 / 2": "0.5", "140/90": "140/90", "70/1": "70/1" },
};

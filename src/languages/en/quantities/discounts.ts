import type { Form } from "../../quantities/form.js";
import { of, quantity } from "../../quantities/make.js";
import { readNumeral } from "./numeral.js";
import { nths, PERCENT } from "./parts.js";

/** What is taken off a price: `15% off`, `discounts of up to 70 percent`, `a quarter off`. */
export const discounts: readonly Form[] = [
  {
    id: "discount",
    needs: "%|per ?cent|pct",
    beforeNumeral: "",
    pattern: `[ -]?${PERCENT}(?:(?<of>,? of (?:the |its |their )?(?:original |full |list |regular |normal |usual )?(?:price|fare|rate)(?!s? of))|[ -](?:off|discount|rebate|markdown|price cut)(?![a-z]))`,
    read: ({ groups, ...span }) => {
      const { value, step } = readNumeral(groups.n ?? "");
      return [
        quantity(
          span,
          "sure",
          groups.of === undefined ? of("off", value) : [...of("percent", value), ...of("off", 100 - value)],
          { step },
        ),
      ];
    },
    examples: { "15% off": "off 15", "a 5% discount": "off 5", "at 80 percent of the price": "percent 80" },
  },
  {
    id: "part-off",
    starts: { words: ["half", "a", "an", "one", "two", "three"] },
    needs: "off(?![a-z])",
    pattern:
      "(?:half|(?<num>an?|one|two|three)[ -](?<nth>third|quarter|fifth|tenth)s?)(?= off(?![a-z]))(?! off (?:the coast|the road))",
    read: ({ groups, ...span }) => {
      const part =
        groups.nth === undefined
          ? 1 / 2
          : (/^an?$/u.test(groups.num ?? "") ? 1 : readNumeral(groups.num ?? "").value) / (nths[groups.nth] ?? 1);
      return [quantity(span, "likely", [...of("off", 100 * part), ...of("number", part)], { step: 0 })];
    },
    examples: { "takes a quarter off": "off 25", "half off": "off 50" },
  },
  {
    id: "discount-of",
    starts: { words: ["discount", "discounts", "markdown", "markdowns", "save", "saves"] },
    needs: "%|per ?cent|pct",
    beforeNumeral: "(?:(?:discount|markdown)s? of|saves?) (?:up to |as much as |around |about )?",
    pattern: `[ -]?${PERCENT}`,
    read: ({ groups, spanOf, end }) => {
      const { value, step } = readNumeral(groups.n ?? "");
      return [quantity({ start: spanOf("n").start, end }, "sure", of("off", value), { step })];
    },
    examples: { "discounts of up to 70 percent": "off 70", "early birds save 25 percent": "off 25" },
  },
];

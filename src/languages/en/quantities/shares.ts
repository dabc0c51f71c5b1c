import { exact } from "../../quantities/figures.js";
import type { Form } from "../../quantities/form.js";
import { of, oneOf, quantity } from "../../quantities/make.js";
import type { Quantity } from "../../quantities/quantity.js";
import { slashed } from "../../quantities/slashed.js";
import { discounts } from "./discounts.js";
import { NUMERAL_WITHIN, NUMERALS, readNumeral } from "./numeral.js";
import { nths, PERCENT } from "./parts.js";
import { MEASURE, measureOf } from "./pieces.js";

const POINTS = String.raw`(?:percent(?:age)?[ -]points?|per cent points?|percentage-points?|pp|ppts?|p\.p\.)(?![a-z])`;
const WAVE = "(?:-{1,2}|~|to|and|or|through)";
const SMALL = "one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}";

/** Parts of a whole: percent, percentage points, fractions, one in five. */
export const shares: readonly Form[] = [
  {
    id: "percentage-points",
    needs: String.raw`percentage|cent points|\d ?p(?:p|\.p)|\d ppt`,
    beforeNumeral: "",
    pattern: `(?: of an?| a)?[ -]?(?:${POINTS}|(?<loose>percentage)(?![a-z]))`,
    read: ({ groups, ...span }) => {
      const { value, step } = readNumeral(groups.n ?? "");
      return [
        quantity(span, "sure", [...of("point", value), ...(groups.loose === undefined ? [] : of("percent", value))], {
          step,
        }),
      ];
    },
    examples: { "fell 15 percentage points": "point 15", "up 0.3 percentage point": "point 0.3" },
  },
  {
    id: "part-of-a-point",
    starts: { words: ["half", "quarter", "a", "one", "three"] },
    needs: "point",
    pattern:
      "(?:(?<half>half)|(?<quarters>a|one|three)[ -]quarters?)(?: of)? ?(?:an? )?(?:percentage[ -]|per ?cent )?points?(?![a-z])",
    read: ({ groups, ...span }) => {
      const value = groups.half === undefined ? (groups.quarters === "three" ? 0.75 : 0.25) : 0.5;
      return [quantity(span, "likely", [...of("point", value), ...of("number", 100 * value)], { step: 0.25 })];
    },
    examples: { "half a percentage point": "point 0.5", "a quarter of a percentage point": "point 0.25" },
  },
  {
    id: "points",
    needs: "points?(?![a-z])",
    beforeNumeral: "",
    pattern: `[ -]points?(?![a-z])`,
    read: ({ groups, ...span }) => {
      const { value, step, inFigures } = readNumeral(groups.n ?? "");
      const claim = inFigures ? "sure" : value > 1 ? "likely" : "maybe";
      return [quantity(span, claim, [...of("number", value), ...of("point", value)], { step })];
    },
    examples: { "won by 20 points": "20" },
  },
  {
    id: "points-of-range",
    needs: String.raw`percentage|cent points|\d ?p(?:p|\.p)|\d ppt`,
    beforeNumeral: "",
    pattern: `(?= ?${WAVE} ?${NUMERAL_WITHIN}[ -]?${POINTS})`,
    read: ({ groups, ...span }) => {
      const { value, step } = readNumeral(groups.n ?? "");
      return [quantity(span, "sure", of("point", value), { step })];
    },
    examples: { "by 2 to 3 percentage points": "point 2; point 3" },
  },
  {
    id: "basis-points",
    needs: String.raw`basis|bps?\b`,
    beforeNumeral: "",
    pattern: `[ -](?:basis[ -]points?|bps?)(?![a-z])`,
    read: ({ groups, ...span }) => {
      const { value, step } = readNumeral(groups.n ?? "");
      return [quantity(span, "sure", [...of("number", value), ...of("point", value / 100)], { step })];
    },
    examples: { "by 25 basis points": "25", "a 50-basis-point cut": "50" },
  },
  ...discounts,
  {
    id: "per-thousand",
    needs: " per (?:ten )?thousand| per 10,000| per 1,000| per mille",
    beforeNumeral: "",
    pattern: " per (?<of>ten thousand|10,000|thousand|1,000|mille)(?![a-z\\d,])",
    read: ({ groups, ...span }) => {
      const { value, step } = readNumeral(groups.n ?? "");
      const factor = /ten|10/u.test(groups.of ?? "") ? 0.01 : 0.1;
      return [
        quantity(span, "sure", [...of("percent", exact(value * factor)), ...of("number", value)], {
          step: step * factor,
        }),
      ];
    },
    examples: { "three per ten thousand": "percent 0.03", "6.4 per 1,000": "percent 0.64" },
  },
  {
    id: "percent",
    needs: "%|per ?cent|pct|‰",
    beforeNumeral: "",
    pattern: String.raw`(?:\)?[ -]?${PERCENT}(?<of> of (?:its|the|their|what))?| ?(?<mille>‰))`,
    read: ({ groups, ...span }) => {
      const { value, step } = readNumeral(groups.n ?? "");
      const factor = groups.mille === undefined ? 1 : 0.1;
      return [
        quantity(
          span,
          "sure",
          [
            ...of("percent", value * factor),
            ...(factor < 1 ? of("number", value) : []),
            ...(groups.of !== undefined && value > 100 ? of("times", value / 100) : []),
          ],
          { step: step * factor },
        ),
      ];
    },
    examples: {
      "up 3.5%": "percent 3.5",
      "20 per cent": "percent 20",
      "thirty percent": "percent 30",
      "three (3) percent": "percent 3; percent 3",
    },
  },
  {
    id: "percent-of-range",
    needs: "%|per ?cent|pct|‰",
    beforeNumeral: "",
    pattern: String.raw`(?=(?:, ${NUMERAL_WITHIN}){0,4} ?(?:(?:,? ?${WAVE}|/) ?| \()${NUMERAL_WITHIN}\)?[ -]?${PERCENT})`,
    read: ({ groups, ...span }) => {
      const { value, step } = readNumeral(groups.n ?? "");
      return [quantity(span, "sure", [...of("percent", value), ...of("number", value)], { step })];
    },
    examples: { "3-5%": "percent 3; percent 5", "from 30 to 50 percent": "percent 30; percent 50" },
  },
  {
    id: "mixed-fraction",
    needs: String.raw`hal(?:f|ves)|third|quarter|fifth|\d/\d`,
    beforeNumeral: "",
    pattern: String.raw`(?: and |-and-| )(?:(?<num>a|one|two|three|\d{1,2})[ -](?<nth>half|thirds?|quarters?|fifths?)|(?<slash>\d)/(?<den>\d{1,2}))(?<magnitude> (?:million|billion|thousand|trillion))?(?:[ -](?<measure>hours?|minutes?|days?|weeks?|months?|years?)(?![a-z]))?(?![a-z\d])`,
    read: ({ groups, ...span }) => {
      const num = groups.slash ?? groups.num ?? "1";
      const part =
        (num === "a" ? 1 : readNumeral(num).value) /
        (Number(groups.den ?? 0) || (nths[(groups.nth ?? "").replace(/s$/u, "")] ?? 1));
      const { value } = readNumeral(groups.n ?? "");
      const factor = readNumeral(`1${groups.magnitude ?? ""}`).value;
      const parts = [value, part].map((each) => quantity(span, "maybe", of("number", each)));
      return [
        quantity(span, "likely", of("number", (value + part) * factor), {
          step: 0,
          parts,
          ...measureOf(groups.measure?.replace(/s$/u, "")),
        }),
      ];
    },
    examples: { "two and a half hours": "2.5 hour", "three and a half million": "3500000" },
  },
  {
    id: "fraction-in-words",
    starts: { signs: "0123456789", words: NUMERALS.words },
    needs: "third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth|hundredth|thousandth",
    pattern: `(?<num>${SMALL}|an?)[ -](?<nth>${oneOf(Object.keys(nths).filter((nth) => nth !== "half"))})s?(?![a-z]|[ -](?:finals?|class|degree|grade|prize|rate|tier|rank|floor|edition|row|line|child|son|daughter|term|session|plen(?:ary|um)|stage|phase|batch|[a-z]+est|time|year|day|month|week|round|party|place|person|country|consecutive|straight|successive|title|win|loss|victory|quarter|generation|century|of (?:${SMALL}|january|february|march|april|may|june|july|august|september|october|november|december)))(?: of an? (?<of>million|billion|century|dozen|${MEASURE}))?`,
    read: ({ groups, folded, ...span }) => {
      const [num, den] = [
        /^an?$/u.test(groups.num ?? "") ? 1 : readNumeral(groups.num ?? "").value,
        nths[groups.nth ?? ""] ?? 1,
      ];
      if (num >= den) return undefined;
      const factor = { million: 1e6, billion: 1e9, century: 100, dozen: 12 }[groups.of ?? ""] ?? 1;
      const parts = [num, den].map((part) => quantity(span, "maybe", [...of("number", part), ...of("ordinal", part)]));
      const value = (factor * num) / den;
      const off = IS_CUT.test(folded.slice(Math.max(0, span.start - 30), span.start)) ? of("off", 100 * value) : [];
      return [
        quantity(span, "likely", [...of("number", value), ...of("percent", 100 * value), ...off], {
          step: 0,
          parts,
          ...measureOf(groups.of),
        }),
      ];
    },
    examples: {
      "a quarter of a kilogram": "0.25 kilogram",
      "more than two-thirds of households": ">0.666667",
      "a third": "0.333333",
      "a third-class award": "(ordinal 3)",
      "three quarters": "0.75",
    },
  },
  {
    id: "one-in-five",
    starts: { signs: "0123456789", words: NUMERALS.words },
    needs: " (?:in|out of) ",
    pattern: String.raw`(?<num>${SMALL}) (?:in|out of)(?: every)? (?<den>${NUMERAL_WITHIN})(?![a-z-]|,\d| (?:percent|per cent|minutes|hours|days|weeks|months|years|january|february))`,
    read: ({ groups, spanOf, ...span }) => {
      const [num, den] = [readNumeral(groups.num ?? "").value, readNumeral(groups.den ?? "")];
      if (num >= den.value || (den.inFigures && den.value > 1000 && den.value < 2100)) return undefined;
      const parts: Quantity[] = [
        quantity(spanOf("num"), num > 1 ? "likely" : "maybe", of("number", num), { step: 1 }),
        quantity(spanOf("den"), "likely", of("number", den.value), { step: 1 }),
      ];
      return [
        quantity(span, "likely", [...of("number", num / den.value), ...of("percent", (100 * num) / den.value)], {
          step: 0,
          parts,
        }),
      ];
    },
    examples: { "one in five": "0.2", "3 out of 10 people": "0.3" },
  },
  slashed,
  {
    id: "half",
    starts: { words: ["half", "halves", "halved", "halving"] },
    pattern: `(?:half|halves|halved|halving)(?:[ -]an?)?(?:[ -](?<of>hundred|thousand|million|billion|trillion|dozen|century|decade|${MEASURE}))?(?![a-z])`,
    read: ({ text, groups, ...span }) => {
      const factor = halves[groups.of ?? ""];
      if (factor !== undefined && (groups.of === "century" || groups.of === "decade"))
        return [quantity(span, "maybe", of("number", factor, 0.5), measureOf("year"))];
      const readings = [
        ...(text.startsWith("halv") ? of("times", 0.5) : []),
        ...of("number", 0.5),
        ...of("percent", 50),
        ...(factor === undefined ? [] : of("number", factor)),
      ];
      return [quantity(span, "maybe", readings, factor === undefined ? measureOf(groups.of) : {})];
    },
    examples: {
      "half of them": "(0.5)",
      "costs were halved": "(times 0.5)",
      "half a kilogram": "(0.5 kilogram)",
      "half a hectare": "(0.5 hectare)",
      "half a month": "(0.5 month)",
      "half a million": "(0.5)",
      "half a century": "(50 year)",
    },
  },
  {
    id: "quarter",
    starts: { words: ["quarter", "quarters", "thirds", "tertile", "quartile"] },
    pattern: "(?:quarters?|thirds|tertile|quartile)(?![a-z])",
    read: ({ text, ...span }) => [
      quantity(
        span,
        "maybe",
        text.startsWith("q")
          ? [...of("number", 0.25, 15, 3), ...of("percent", 25)]
          : [...of("number", 1 / 3, 3), ...of("percent", 100 / 3)],
      ),
    ],
    examples: { "quarter of a mile": "(0.25)" },
  },
];

const halves: Readonly<Record<string, number>> = {
  ...{
    hundred: 50,
    thousand: 500,
    million: 5e5,
    billion: 5e8,
    trillion: 5e11,
    dozen: 6,
    century: 50,
    decade: 5,
  },
};

/** A price that was lowered by what follows: `cut by a fifth`. */
const IS_CUT = /(?:cut|reduced|lowered|slashed|discounted|marked down) (?:[a-z]+ )?by $/u;

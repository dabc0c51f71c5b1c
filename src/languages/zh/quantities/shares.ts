import { exact } from "../../quantities/figures.js";
import type { Form, FormMatch } from "../../quantities/form.js";
import { of, quantity } from "../../quantities/make.js";
import type { Quantity } from "../../quantities/quantity.js";
import { slashed } from "../../quantities/slashed.js";
import { interest } from "./interest.js";
import { NUMERAL, readNumeral } from "./numeral.js";

/** Parts of a whole: percent, percentage points, 成, fractions. */
export const shares: readonly Form[] = [
  {
    id: "percentage-points",
    beforeNumeral: "",
    needs: "百分点",
    pattern: " ?个?(?:多|余)?个?百分点",
    read: points,
    examples: { 下降15个百分点: "point 15", 回落零点三个百分点: "point 0.3" },
  },
  {
    id: "percentage-points-in-words",
    starts: { signs: "百" },
    needs: "百分点",
    beforeNumeral: "百分之",
    pattern: "个百分点",
    read: points,
    examples: { 提高百分之二个百分点: "point 2" },
  },
  {
    id: "points-of-range",
    beforeNumeral: "",
    needs: "百分点",
    pattern: `(?=个?(?:百分点)?(?:-|~|至|到|或|、|和|及|与)${NUMERAL} ?个?百分点)`,
    read: ({ groups, ...span }) => {
      const numeral = readNumeral(groups.n ?? "");
      return numeral && [quantity(span, "sure", of("point", numeral.value), { step: numeral.step })];
    },
    examples: { "0.3和0.1个百分点": "point 0.3; point 0.1" },
  },
  {
    id: "basis-points",
    beforeNumeral: "",
    needs: "基点",
    pattern: " ?个?基点",
    read: ({ groups, ...span }) => {
      const numeral = readNumeral(groups.n ?? "");
      return (
        numeral && [
          quantity(span, "sure", [...of("number", numeral.value), ...of("point", numeral.value / 100)], {
            step: numeral.step,
          }),
        ]
      );
    },
    examples: { 加息25个基点: "25" },
  },
  {
    id: "several-percent",
    starts: { signs: "百" },
    pattern: `百分之(?<low>[一二三四五六七八九])(?<high>[二三四五六七八九])十(?![一二三四五六七八九])`,
    read: ({ groups, ...span }) =>
      [groups.low, groups.high].map((sign) =>
        quantity(span, "maybe", of("percent", 10 * (readNumeral(sign ?? "")?.value ?? 0))),
      ),
    examples: { 百分之七八十: "(percent 70); (percent 80)" },
  },
  {
    id: "percent-range-in-words",
    starts: { signs: "百" },
    pattern: `百分之 ?(?<low>${NUMERAL})(?: ?(?:-|~|(?:[上回]?升|[下回]?[降落跌]|提高|增加?|减少?|[上下]涨|涨)?[至到]) ?)(?<high>${NUMERAL})(?!分之|%)`,
    read: ({ groups, spanOf, start }) => {
      const [low, high] = [readNumeral(groups.low ?? ""), readNumeral(groups.high ?? "")];
      return (
        low &&
        high && [
          quantity({ start, end: spanOf("low").end }, "sure", of("percent", low.value), { step: low.step }),
          quantity(spanOf("high"), "sure", of("percent", high.value), { step: high.step }),
        ]
      );
    },
    examples: { "百分之 30 至 43": "percent 30; percent 43", 由百分之四十升到四十五: "percent 40; percent 45" },
  },
  {
    id: "percent-in-words",
    starts: { signs: "百千万" },
    needs: "分之",
    beforeNumeral: "(?<of>百|千|万) ?分之 ?",
    pattern: "",
    read: ({ groups, ...span }) => {
      const numeral = readNumeral(groups.n ?? "");
      const factor = { 百: 1, 千: 0.1, 万: 0.01 }[groups.of ?? ""] ?? 1;
      if (numeral === undefined) return undefined;
      const whole = factor * numeral.value === 100;
      return [
        quantity(span, whole ? "maybe" : "sure", of("percent", exact(numeral.value * factor)), {
          step: numeral.step * factor,
        }),
      ];
    },
    examples: { 百分之三十五: "percent 35", 千分之五: "percent 0.5", 百分之一点二: "percent 1.2" },
  },
  {
    id: "percent-of-hong-kong",
    starts: { signs: "百" },
    pattern: "百分(?!百|点|之|比|数|率|制)(?<n>[零一二三四五六七八九十百]{1,5}|\\d{1,3}(?:\\.\\d+)?)",
    read: ({ groups, ...span }) => [
      quantity(span, "sure", of("percent", readNumeral(groups.n ?? "")?.value ?? 0), { step: 1 }),
    ],
    examples: { 百分二百: "percent 200" },
  },
  ...interest,
  {
    id: "fraction-of-hong-kong",
    starts: { signs: "二三四五六八十" },
    needs: "分[一二三]",
    pattern:
      "(?<![零一二三四五六七八九十百千万第\\d])(?<den>[三四五六八十])分(?<num>[一二三])(?![厘钟之秒点角零一二三四五六七八九十])",
    read: ({ groups, ...span }) => {
      const [num, den] = [groups.num, groups.den].map((sign) => readNumeral(sign ?? "")?.value ?? 1);
      if (num === undefined || den === undefined || num >= den) return undefined;
      return [quantity(span, "likely", [...of("number", num / den), ...of("percent", (100 * num) / den)], { step: 0 })];
    },
    examples: { 四分一受訪長者: "0.25", 三分二議員: "0.666667" },
  },
  {
    id: "half-a-tenth",
    starts: { signs: "半" },
    pattern: "半成(?!品|熟|本)",
    read: (span) => [quantity(span, "likely", of("percent", 5), { step: 1 })],
    examples: { 跌了半成: "percent 5" },
  },
  {
    id: "wholly",
    starts: { signs: "百" },
    pattern: "百分百",
    read: (span) => [quantity(span, "maybe", [...of("percent", 100), ...of("number", 1)])],
    examples: { 百分百支持: "(percent 100)" },
  },
  {
    id: "percent",
    beforeNumeral: "",
    needs: "[%‰]",
    pattern: " ?(?:%|(?<mille>‰))",
    read: ({ groups, ...span }) => {
      const numeral = readNumeral(groups.n ?? "");
      const factor = groups.mille === undefined ? 1 : 0.1;
      return (
        numeral && [
          quantity(
            span,
            "sure",
            [...of("percent", numeral.value * factor), ...(factor < 1 ? of("number", numeral.value) : [])],
            { step: numeral.step * factor },
          ),
        ]
      );
    },
    examples: { "增长3.5％": "percent 3.5", "占 20 %": "percent 20", "2‰": "percent 0.2" },
  },
  {
    id: "strength-of-spirits",
    needs: "酒[^,。;]{0,6}度",
    beforeNumeral: "",
    pattern: "(?<=酒[^,。;]{1,10})度(?![假过角])",
    read: ({ groups, ...span }) => {
      const numeral = readNumeral(groups.n ?? "");
      return numeral && [quantity(span, "sure", [...of("number", numeral.value), ...of("percent", numeral.value)])];
    },
    examples: { 这款白酒52度: "52" },
  },
  {
    id: "percent-range",
    beforeNumeral: "",
    needs: "%",
    pattern: `(?=(?:-|~|至|到|或|、|和|,)${NUMERAL} ?%)`,
    read: ({ groups, ...span }) => {
      const numeral = readNumeral(groups.n ?? "");
      return (
        numeral && [
          quantity(span, "sure", [...of("percent", numeral.value), ...of("number", numeral.value)], {
            step: numeral.step,
          }),
        ]
      );
    },
    examples: { "3-5%": "percent 3; percent 5", "30至50％": "percent 30; percent 50" },
  },
  {
    id: "tenths-of-range",
    needs: "成",
    pattern: "(?<n>[一二两三四五六七八九]|\\d)(?=成?(?:至|到|-|~)(?:[一二两三四五六七八九]|\\d)成)",
    read: ({ groups, ...span }) => [
      quantity(span, "likely", of("percent", 10 * (readNumeral(groups.n ?? "")?.value ?? 0)), { step: 10 }),
    ],
    examples: { 二至三成: "percent 20; percent 30", 一至两成: "percent 10; percent 20" },
  },
  {
    id: "neighbouring-tenths",
    needs: "成",
    pattern:
      "(?<![几第\\d零一二三四五六七八九十百千万])(?<low>[一二两三四五六七八])(?<high>[两二三四五六七八九])成(?!为|功|员|立|了|就|果|熟|绩|长|本)",
    read: ({ groups, ...span }) => {
      const [low, high] = [groups.low, groups.high].map((sign) => readNumeral(sign ?? "")?.value ?? 0);
      if (low === undefined || high !== low + 1) return undefined;
      return [low, high].map((tenths) => quantity(span, "likely", of("percent", 10 * tenths), { step: 10 }));
    },
    examples: { 六七成的稻田: "percent 60; percent 70", 三四成: "percent 30; percent 40" },
  },
  {
    id: "tenths",
    needs: "成",
    pattern: String.raw`(?<![几一完])(?<n>[一二两三四五六七八九]|(?<![\d.])\d(?:\.\d)?)成(?!为|功|员|立|了|就|果|熟|绩|长|本|分|交|份|品|年|都|语|千|套|型|效|因|群)(?<more>[一二三四五六七八九半](?!个|是|年))?`,
    read: ({ groups, ...span }) => {
      const tens = readNumeral(groups.n ?? "")?.value ?? Number(groups.n);
      const more = groups.more === "半" ? 5 : (readNumeral(groups.more ?? "零")?.value ?? 0);
      return [quantity(span, "likely", of("percent", 10 * tens + more), { step: groups.more === undefined ? 10 : 1 })];
    },
    examples: { 约三成受访者: "~percent 30", 下跌四成五: "percent 45", 他一成不变: "(1)" },
  },
  {
    id: "discount",
    needs: "折",
    pattern: String.raw`打?(?<n>[一二两三四五六七八九]{1,2}|\d{1,2}|\d\.\d)折(?![叠迭断腰扇页回返射磨线子合旧])`,
    read: ({ groups, ...span }) => {
      const digits = Array.from((groups.n ?? "").replace(".", ""), (sign) => readNumeral(sign)?.value ?? 0);
      const percent = Number(digits.join("").padEnd(2, "0"));
      return [quantity(span, "likely", [...of("off", 100 - percent), ...of("percent", percent)])];
    },
    examples: {
      打八折: "off 20",
      全场八五折优惠: "off 15",
      "8.5折起": "off 15",
      他两处骨折: "(2)",
      低至两折: "off 80",
    },
  },
  {
    id: "half-price",
    starts: { signs: "半对" },
    pattern: "半价|对折",
    read: (span) => [quantity(span, "likely", [...of("number", 0.5), ...of("off", 50), ...of("percent", 50)])],
    examples: { 第二件半价: "ordinal 2; 0.5" },
  },
  {
    id: "fraction",
    needs: "分之",
    pattern: `(?<whole>[一二三四五六七八九]又)?(?<den>${NUMERAL})分之(?<num>${NUMERAL})`,
    read: ({ groups, ...span }) => {
      const [den, num] = [readNumeral(groups.den ?? ""), readNumeral(groups.num ?? "")];
      if (den === undefined || num === undefined || den.value === 0) return undefined;
      const value = (readNumeral(groups.whole?.charAt(0) ?? "零")?.value ?? 0) + num.value / den.value;
      const parts = [num, den].map(({ value: part }) => quantity(span, "likely", of("number", part), { step: 1 }));
      return [quantity(span, "sure", [...of("number", value), ...of("percent", 100 * value)], { step: 0, parts })];
    },
    examples: { 三分之二的家庭: "0.666667", 四分之一: "0.25" },
  },
  {
    id: "mixed-fraction",
    starts: { signs: "0123456789" },
    needs: String.raw`\d/\d`,
    pattern: String.raw`(?<![\d./])(?<n>\d{1,4}) (?<num>\d)/(?<den>\d)(?![\d/])`,
    read: ({ groups, ...span }) => [
      quantity(span, "sure", of("number", Number(groups.n) + Number(groups.num) / Number(groups.den)), { step: 0 }),
    ],
    examples: { "220 2/3次": "220.667" },
  },
  slashed,
];

function points({ groups, ...span }: FormMatch): Quantity[] | undefined {
  const numeral = readNumeral(groups.n ?? "");
  return numeral && [quantity(span, "sure", of("point", numeral.value), { step: numeral.step })];
}

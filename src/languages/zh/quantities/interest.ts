import { exact } from "../../quantities/figures.js";
import type { Form } from "../../quantities/form.js";
import { of, quantity } from "../../quantities/make.js";
import type { Reading } from "../../quantities/quantity.js";
import { readNumeral } from "./numeral.js";

/** Rates in the words of banks: 厘 everywhere, 碼 and 趴 in Taiwan. */
export const interest: readonly Form[] = [
  {
    id: "interest",
    needs: "厘",
    beforeNumeral: "",
    pattern: `厘(?![米升清定])(?<more>(?:[一二三四五六七八九]{1,3}|半)(?![个年月成]))?`,
    read: ({ groups, folded, ...span }) => {
      const numeral = readNumeral(groups.n ?? "");
      if (numeral === undefined) return undefined;
      const digits = Array.from(groups.more?.replace("半", "五") ?? "", (sign) => readNumeral(sign)?.value ?? 0).join(
        "",
      );
      const value = (numeral.value + Number(`0.${digits}`)) / (isMonthly(folded, span.start) ? 10 : 1);
      return [
        quantity(span, "sure", rate(exact(value)), { step: digits === "" ? numeral.step : 10 ** -digits.length }),
      ];
    },
    examples: {
      年息五厘: "percent 5",
      月息八厘: "percent 0.8",
      "年利率4.35厘": "percent 4.35",
      年利率四厘五: "percent 4.5",
      息率三厘半: "percent 3.5",
      息率四厘一二五: "percent 4.125",
    },
  },
  {
    id: "tenths-of-interest",
    starts: { signs: "一二两三四五六七八九123456789" },
    needs: "[月年][息利]",
    pattern:
      "(?<=[月年](?:息|利率?)[^,。;\\d一二三四五六七八九]{0,4})(?<n>[一二两三四五六七八九]|[1-9](?:\\.\\d)?)分(?:(?<li>[一二三四五六七八九])厘?)?(?![钟之别红])",
    read: ({ groups, folded, ...span }) => {
      const value = (readNumeral(groups.n ?? "")?.value ?? 0) + (readNumeral(groups.li ?? "零")?.value ?? 0) / 10;
      return [quantity(span, "likely", rate(exact(value * (isMonthly(folded, span.start) ? 1 : 10))), { step: 0.1 })];
    },
    examples: { 月息一分: "percent 1", 月息一分五厘: "percent 1.5", 年息一分二: "percent 12" },
  },
  {
    id: "part-of-interest",
    starts: { signs: "二三四五八" },
    needs: "分[一三]厘",
    pattern: "(?<den>[二三四五八])分(?<num>[一三])厘(?![米升])",
    read: ({ groups, ...span }) => {
      const [num, den] = [readNumeral(groups.num ?? "")?.value ?? 1, readNumeral(groups.den ?? "")?.value ?? 1];
      return [quantity(span, "sure", rate(num / den), { step: 0 })];
    },
    examples: { 加息四分一厘: "percent 0.25" },
  },
  {
    id: "half-interest",
    starts: { signs: "半" },
    pattern: "半厘(?![米升])",
    read: ({ folded, ...span }) => [
      quantity(span, "likely", rate(isMonthly(folded, span.start) ? 0.05 : 0.5), { step: 0.1 }),
    ],
    examples: { 减息半厘: "percent 0.5" },
  },
  {
    id: "quarter-points-of-taiwan",
    starts: { signs: "半一二两三四1234" },
    needs: "码",
    pattern: "(?<=[息率降升][^,。;]{0,6})(?<n>[半一二两三四]|[1-4])码(?<half>半)?(?![头农路表])",
    read: ({ groups, ...span }) => {
      const n =
        groups.n === "半" ? 0.5 : (readNumeral(groups.n ?? "")?.value ?? 0) + (groups.half === undefined ? 0 : 0.5);
      return [quantity(span, "likely", [...of("point", n / 4), ...of("number", 25 * n)], { step: 0.125 })];
    },
    examples: { 升息一碼: "point 0.25", 利率調降半碼: "point 0.125" },
  },
  {
    id: "percent-of-taiwan",
    needs: "趴",
    beforeNumeral: "",
    pattern: ` ?趴(?![在着下到])`,
    read: ({ groups, ...span }) => {
      const numeral = readNumeral(groups.n ?? "");
      return (
        numeral && [
          quantity(span, "sure", rate(numeral.value), {
            step: numeral.step,
          }),
        ]
      );
    },
    examples: { 成長30趴: "percent 30", 掉了三趴: "percent 3" },
  },
];

/** 五厘 is a rate, and what a rate rises by: 加息半厘 is half a percentage point. */
const rate = (value: number): readonly Reading[] => [...of("percent", value), ...of("point", value)];

/** 厘 of a month's interest is a tenth of that of a year's: 月息八厘 is 0.8 %. */
const isMonthly = (folded: string, start: number): boolean => /月[息利][^,。;]{0,6}$/u.test(folded.slice(0, start));

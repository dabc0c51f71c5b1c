import type { Form } from "../../quantities/form.js";
import { of, quantity } from "../../quantities/make.js";
import { NUMERAL, readNumeral } from "./numeral.js";

/**
 * Eras and the year before their first, as folding writes them (乾隆 is 干隆).
 *
 * @see Republic of China calendar; 皇室典範 and 元号法 for Japan; 中国历史纪年表 (方诗铭, 2007) for the Ming and Qing
 */
const eras: Readonly<Record<string, number>> = {
  ...{ 中华民国: 1911, 民国: 1911, 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 },
  ...{
    宣统: 1908,
    光绪: 1874,
    同治: 1861,
    咸丰: 1850,
    道光: 1820,
    嘉庆: 1795,
    干隆: 1735,
    雍正: 1722,
    康熙: 1661,
    顺治: 1643,
  },
  ...{
    崇祯: 1627,
    天启: 1620,
    万历: 1572,
    隆庆: 1566,
    嘉靖: 1521,
    正德: 1505,
    弘治: 1487,
    成化: 1464,
    天顺: 1456,
    景泰: 1449,
  },
  ...{ 正统: 1435, 宣德: 1425, 洪熙: 1424, 永乐: 1402, 建文: 1398, 洪武: 1367, 贞观: 626, 开元: 712, 天宝: 741 },
};

/** Years counted from the start of an era: 民国九十五年 is 2006, 乾隆三十年 1765; in Taiwan 九十五年 alone too. */
export const eraYears: readonly Form[] = [
  {
    id: "era",
    starts: { signs: Object.keys(eras).join("") },
    pattern: `(?<era>${Object.keys(eras).join("|")}) ?(?<n>元|${NUMERAL}) ?年`,
    read: ({ groups, spanOf, start }) => {
      const n = groups.n === "元" ? 1 : (readNumeral(groups.n ?? "")?.value ?? 0);
      const span = { start, end: spanOf("n").end };
      return [
        quantity(
          span,
          "sure",
          [...of("year", (eras[groups.era ?? ""] ?? 0) + n), ...of("number", n), ...of("ordinal", n)],
          { step: 1 },
        ),
      ];
    },
    examples: { 中华民国九十五年: "year 2006", 乾隆三十年: "year 1765", 昭和20年: "year 1945", 光绪元年: "year 1875" },
  },
  {
    id: "republic",
    pattern: String.raw`(?<n>(?<![\d.])\d{2,3}|(?<![零〇一二三四五六七八九十百千万亿两])(?:一百)?零?[一二三四五六七八九]?十?[一二三四五六七八九]?) ?年(?=度|元月|1?\d月|十?[一二三四五六七八九十]月|底前)`,
    read: ({ groups, spanOf }) => {
      const n = readNumeral(groups.n ?? "")?.value ?? 0;
      if (n < 10 || n > 150) return undefined;
      return [
        quantity(spanOf("n"), "sure", [...of("year", 1911 + n, 1900 + n, 2000 + n), ...of("number", n)], { step: 1 }),
      ];
    },
    examples: {
      九十五年一月一日: "year 2006; month 1; day 1",
      一百零七年九月: "year 2018; month 9",
      "112年度": "year 2023",
    },
  },
  {
    id: "before-christ",
    starts: { signs: "公西" },
    pattern: `[公西]元前 ?(?<n>${NUMERAL}) ?年`,
    read: ({ groups, spanOf }) => {
      const n = readNumeral(groups.n ?? "")?.value;
      return n === undefined
        ? undefined
        : [quantity(spanOf("n"), "sure", [...of("year", n), ...of("number", n)], { step: 1 })];
    },
    examples: { 公元前221年: "year 221" },
  },
];

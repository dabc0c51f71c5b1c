import type { Span } from "../../../model/span.js";
import type { Form, FormMatch } from "../../quantities/form.js";
import { of, quantity } from "../../quantities/make.js";
import type { Claim, Quantity } from "../../quantities/quantity.js";
import { dateQuantity, numberIn, partOfDate, YEAR } from "./date-pieces.js";
import { solarOf } from "./lunar.js";
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
  ...{ 永历: 1646, 弘光: 1644, 武德: 617, 永徽: 649, 显庆: 655, 垂拱: 684, 神龙: 704, 咸通: 859, 太平兴国: 975 },
  ...{ 景德: 1003, 天圣: 1022, 庆历: 1040, 嘉祐: 1055, 熙宁: 1067, 元丰: 1077, 元祐: 1085, 崇宁: 1101, 宣和: 1118 },
  ...{ 靖康: 1125, 建炎: 1126, 淳熙: 1173, 咸淳: 1264, 大德: 1296, 至正: 1340 },
  ...{ 正统: 1435, 宣德: 1425, 洪熙: 1424, 永乐: 1402, 建文: 1398, 洪武: 1367, 贞观: 626, 开元: 712, 天宝: 741 },
};

const FIRST_SIGNS = Object.keys(eras)
  .map((era) => era.charAt(0))
  .join("");

/** Eras that count the months of the sun. */
const SOLAR: ReadonlySet<string> = new Set(["中华民国", "民国", "令和", "平成", "昭和", "大正", "明治"]);

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

const MOON = "(?:正|腊|冬|十[一二]?|[一二三四五六七八九])";
const DAY_OF_MOON = "(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?|三十)";

/** The years that two signs name, the latest first; none where the signs do not go together. */
function yearsOf(stem = "", branch = ""): number[] {
  const at = Array.from({ length: 60 }, (_, index) => index).find(
    (index) => index % 10 === STEMS.indexOf(stem) && index % 12 === BRANCHES.indexOf(branch),
  );
  return at === undefined ? [] : Array.from({ length: 20 }, (_, cycle) => 1984 + at - 60 * cycle);
}

/** What makes a span of the years that follow: 近五十年, 過去 45 年. The list is of the folded text. */
const SPAN = "[前近每满达逾]|过去|未来|历时|整整|超过|不到|至少|经过|相隔|徒刑|往后";

/** In Taiwan a year of two or three figures is one of the Republic: 113年(2024年), 108年至111年間. */
export const republicOfTaiwan: readonly Form[] = [
  {
    id: "republic-alone",
    needs: "年",
    pattern: String.raw`(?<!(?:${SPAN}) ?)(?<n>(?<![\d.])(?:[4-9]\d|1[0-4]\d)|(?<![零〇一二三四五六七八九十百千万亿两])(?:一百零?[一二三四]?十?[一二三四五六七八九]?|[四五六七八九]十[一二三四五六七八九]?)) ?(?:学年度?|年)(?![多来余前后内代])`,
    read: ({ groups, spanOf, folded, end }) => {
      const n = readNumeral(groups.n ?? "")?.value ?? 0;
      const isSpan = /^(?:的?[历歷]史|以[上下来]|之久|之后)/u.test(folded.slice(end, end + 4));
      if (n > 150 || isSpan) return undefined;
      return [quantity(spanOf("n"), "sure", [...of("year", 1911 + n), ...of("number", n)], { step: 1 })];
    },
    examples: { "113年3月6日": "year 2024; month 3; day 6", 九十五學年度: "year 2006", "105 年度的預算": "year 2016" },
  },
  {
    id: "republic-span",
    needs: "年",
    pattern: String.raw`(?<n>(?<![\d.])(?:[4-9]\d|1[0-4]\d))(?= ?年?度?(?:至|到|-|~|、|及|和)(?:[4-9]\d|1[0-4]\d) ?年(?![多来余前后内代]))`,
    read: ({ groups, ...span }) => {
      const n = Number(groups.n);
      return [quantity(span, "sure", [...of("year", 1911 + n), ...of("number", n)], { step: 1 })];
    },
    examples: { "108年至111年間": "year 2019; year 2022", "96及97年度": "year 2007; year 2008" },
  },
  {
    id: "republic-date",
    starts: { signs: "123456789" },
    needs: String.raw`\d[/.]\d{1,2}[/.]\d`,
    pattern: String.raw`(?<![\d./-])(?<year>[6-9]\d|1[0-4]\d)(?<mark>[/.])(?<month>1[0-2]|0?[1-9])\k<mark>(?<day>[12]\d|3[01]|0?[1-9])(?![\d./])`,
    read: ({ groups, spanOf, ...match }) => {
      const whole = partOfDate(match);
      return [
        dateQuantity("year", spanOf("year"), 1911 + Number(groups.year), whole),
        dateQuantity("month", spanOf("month"), Number(groups.month), whole),
        dateQuantity("day", spanOf("day"), Number(groups.day), whole),
      ];
    },
    examples: { "113/5/20": "year 2024; month 5; day 20", "88.9.21 地震": "year 1999; month 9; day 21" },
  },
];

/** Years counted from the start of an era: 民国九十五年 is 2006, 乾隆三十年 1765. */
export const eraYears: readonly Form[] = [
  {
    id: "lunar-date-of-named-year",
    starts: { signs: `${STEMS}12一二` },
    needs: "年",
    pattern: `(?:(?<stem>[${STEMS}])(?<branch>[${BRANCHES}])年|(?<year>${YEAR}) ?年的?(?=[农夏阴旧]历))(?:[农夏阴旧]历)?(?<leap>闰)?(?<month>${MOON})月(?<day>${DAY_OF_MOON})日?`,
    read: ({ groups, spanOf, start }) => {
      const years =
        groups.year === undefined ? yearsOf(groups.stem, groups.branch).slice(0, 3) : [numberIn(groups.year)];
      const span = { start, end: groups.year === undefined ? start + 2 : spanOf("year").end };
      return lunarDay({ years, span, claim: groups.year === undefined ? "maybe" : "sure" }, { groups, spanOf });
    },
    examples: {
      乙巳年正月初三: "(year 2025); (month 1); (day 31)",
      "2025年农历八月十五": "year 2025; month 10; day 6",
    },
  },
  {
    id: "sexagenary",
    starts: { signs: STEMS },
    pattern: `(?<stem>[${STEMS}])(?<branch>[${BRANCHES}])(?:年|(?=战争|革命|变法|政变|海战|条约|之[变役]))`,
    read: ({ groups, ...span }) => {
      const years = yearsOf(groups.stem, groups.branch);
      return years.length === 0 ? undefined : [quantity(span, "maybe", of("year", ...years))];
    },
    examples: { 辛亥年: "(year 2031)", 戊戌年: "(year 2018)", 戊戌变法: "(year 2018)" },
  },
  {
    id: "lunar-date",
    starts: { signs: FIRST_SIGNS },
    needs: "年",
    pattern: `(?<era>${Object.keys(eras)
      .filter((era) => !SOLAR.has(era))
      .join("|")}) ?(?<n>元|${NUMERAL}) ?年(?<leap>闰)?(?<month>${MOON})月(?:(?<day>${DAY_OF_MOON})日?)?`,
    read: lunarDate,
    examples: {
      道光二十九年十二月: "year 1849; month 1",
      光绪三十四年十月二十一日: "year 1908; month 11; day 14",
      同治十三年十二月初五: "year 1875; month 1; day 12",
    },
  },
  {
    id: "era-decade",
    starts: { signs: FIRST_SIGNS },
    needs: "年代",
    pattern: `(?<era>${Array.from(SOLAR).join("|")}) ?(?<n>[1-9]0|[二三四五六七八九]?十) ?年代`,
    read: ({ groups, ...span }) => {
      const n = readNumeral(groups.n ?? "")?.value ?? 0;
      const first = (eras[groups.era ?? ""] ?? 0) + n;
      return [quantity(span, "sure", of("decade", 10 * Math.floor(first / 10), n), { step: 10 })];
    },
    examples: { 民國70年代: "decade 1980", 昭和三十年代: "decade 1950" },
  },
  {
    id: "era",
    starts: { signs: FIRST_SIGNS },
    needs: "年",
    pattern: `(?<era>${Object.keys(eras).join("|")}) ?(?<n>元|${NUMERAL}) ?年(?!代)`,
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
    needs: "年",
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
    id: "before-republic",
    starts: { signs: "民" },
    needs: "民国前",
    beforeNumeral: "民国前 ?",
    pattern: " ?年(?!代)",
    read: ({ groups, spanOf, start }) => {
      const n = readNumeral(groups.n ?? "")?.value ?? 0;
      return [
        quantity({ start, end: spanOf("n").end }, "sure", [...of("year", 1912 - n), ...of("number", n)], { step: 1 }),
      ];
    },
    examples: { 生於民國前三年: "year 1909" },
  },
  {
    id: "before-christ",
    starts: { signs: "公西" },
    needs: "元前",
    beforeNumeral: "[公西]元前 ?",
    pattern: " ?年",
    read: ({ groups, spanOf }) => {
      const n = readNumeral(groups.n ?? "")?.value;
      return n === undefined
        ? undefined
        : [quantity(spanOf("n"), "sure", [...of("year", n), ...of("number", n)], { step: 1 })];
    },
    examples: { 公元前221年: "year 221" },
  },
  {
    id: "before-christ-in-short",
    starts: { signs: "前" },
    needs: "前",
    beforeNumeral: "(?<!\\p{Script=Han})前 ?",
    pattern: " ?年(?![来间以内])",
    read: ({ groups, spanOf }) => {
      const n = readNumeral(groups.n ?? "")?.value ?? 0;
      if (n < 100 || n % 100 === 0) return undefined; // 前十年, 前一百年: so many years at first
      return [quantity(spanOf("n"), "sure", [...of("year", n), ...of("number", n)], { step: 1, pole: BEFORE_CHRIST })];
    },
    examples: { "前221年，秦人得天下": "year 221", 前一百年: "100 year" },
  },
];

const BEFORE_CHRIST = { axis: "era", side: -1, isMarked: true } as const;

const monthOf = (written = ""): number => ({ 正: 1, 腊: 12, 冬: 11 })[written] ?? readNumeral(written)?.value ?? 1;
const dayOf = (written = ""): number | undefined => readNumeral(written.replace("初", ""))?.value;

/** A day of the moon in one of several years. A translation may give the day of the sun instead, with its year. */
function lunarDay(
  { years, span, claim }: { readonly years: readonly number[]; readonly span: Span; readonly claim: Claim },
  { groups, spanOf }: Pick<FormMatch, "groups" | "spanOf">,
): Quantity[] | undefined {
  const [month, day] = [monthOf(groups.month), dayOf(groups.day)];
  if (day === undefined) return undefined;
  const days = years.flatMap((year) => solarOf(year, month, day, groups.leap !== undefined) ?? []);
  const whole = { kind: "date", span: { start: span.start, end: spanOf("day").end } } as const;
  return [
    quantity(span, claim, of("year", ...new Set([...days.map(({ year }) => year), ...years])), { step: 1, whole }),
    quantity(spanOf("month"), claim, [...of("month", ...days.map((one) => one.month)), ...of("moon", month)], {
      step: 1,
      whole,
    }),
    quantity(spanOf("day"), claim, [...of("day", ...days.map((one) => one.day)), ...of("ordinal", day)], {
      step: 1,
      whole,
    }),
  ];
}

/** A month of a reign is one of the moon: the twelfth of 1849 begins in January 1850. */
function lunarDate({ groups, spanOf, start }: FormMatch): Quantity[] {
  const n = groups.n === "元" ? 1 : (readNumeral(groups.n ?? "")?.value ?? 0);
  const year = (eras[groups.era ?? ""] ?? 0) + n;
  const [month, day] = [monthOf(groups.month), dayOf(groups.day)];
  const solar = day === undefined ? undefined : solarOf(year, month, day, groups.leap !== undefined);
  const whole = { kind: "date", span: { start, end: spanOf(day === undefined ? "month" : "day").end } } as const;
  const months = solar === undefined ? [(month % 12) + 1, ((month + 1) % 12) + 1] : [solar.month];
  const years = solar === undefined ? (month >= 11 ? [year, year + 1] : [year]) : [solar.year];
  return [
    quantity(
      { start, end: spanOf("n").end },
      "sure",
      [...of("year", ...years), ...of("number", n), ...of("ordinal", n)],
      { step: 1, whole },
    ),
    quantity(spanOf("month"), "sure", [...of("month", ...months), ...of("moon", month)], { step: 1, whole }),
    ...(day === undefined || solar === undefined
      ? []
      : [quantity(spanOf("day"), "sure", [...of("day", solar.day), ...of("ordinal", day)], { step: 1, whole })]),
  ];
}

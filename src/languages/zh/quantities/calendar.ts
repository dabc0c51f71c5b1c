import type { Form } from "../../quantities/form.js";
import { daysOf } from "../../quantities/intervals.js";
import { of, quantity } from "../../quantities/make.js";
import type { Quantity } from "../../quantities/quantity.js";
import { NUMERAL, NUMERALS, readNumeral } from "./numeral.js";

const DAY = "[一二三四五六日天]";
const WEEK = "(?:星期|礼拜|(?<![一二两三四五六七八九十\\d几数半])周)";
const NOT_COUNTED = "(?![次天场节回遍趟年期届均内个岁后前围边])";

const thirds: Readonly<Record<string, number>> = { 上: 1, 初: 1, 中: 2, 下: 3, 底: 3, 末: 3 };

/** How many days lie between two issues of a periodical whose name holds more than a unit. */
const periodicals: Readonly<Record<string, number>> = {
  ...{ 双周: 2 * daysOf("周"), 双月: 2 * daysOf("月"), 半月: daysOf("月") / 2, 半年: daysOf("年") / 2 },
};

const numberOf = (written: string | undefined): number => readNumeral(written ?? "")?.value ?? 0;

/** Weekdays, thirds of months, parts of years and how often something comes. */
export const calendar: readonly Form[] = [
  {
    id: "weekdays",
    starts: { signs: "星礼周" },
    pattern: `${WEEK}(?<days>六日(?=[,。、照休及]|$)|${DAY}(?:(?:、|,|和|及|至|到|-|~|与)(?:星期|礼拜|周)?${DAY}(?![\\p{L}\\d])|(?:、|,|和|及|至|到|-|~|与)(?:星期|礼拜|周)${DAY}|(?:、|和|至|到)${DAY}){0,6})${NOT_COUNTED}`,
    read: ({ groups, spanOf }) => {
      const { start } = spanOf("days");
      return Array.from((groups.days ?? "").matchAll(new RegExp(DAY, "gu")), ({ 0: sign, index }) =>
        quantity(
          { start: start + index, end: start + index + 1 },
          "maybe",
          of("weekday", "一二三四五六日".indexOf(sign === "天" ? "日" : sign) + 1),
        ),
      );
    },
    examples: {
      星期三: "(weekday 3)",
      週六休館: "(weekday 6)",
      "每周一、三、五上课": "(interval 7); (weekday 1); (weekday 3); (weekday 5)",
      周日: "(weekday 7)",
      礼拜天: "(weekday 7)",
      禮拜六日休息: "(weekday 6); (weekday 7)",
    },
  },
  {
    id: "day-of-moon",
    starts: { signs: "初" },
    pattern: "(?<=月份?)初(?<n>[一二三四五六七八九十])",
    read: ({ groups, ...span }) => [
      quantity(span, "maybe", [
        ...of("ordinal", numberOf(groups.n)),
        ...of("day", numberOf(groups.n)),
        ...of("number", numberOf(groups.n)),
      ]),
    ],
    examples: { 正月初一: "(moon 1); (ordinal 1)", 七月初七: "month 7; (ordinal 7)" },
  },
  {
    id: "third-of-month",
    starts: { signs: "上中下初底末" },
    needs: "月|旬",
    pattern: "(?:(?<third>[上中下])旬|(?<=月份?|旬[至到和-])(?<end>[初中底末])(?![上下旬期级小学央国等间文秋游]))",
    read: ({ groups, ...span }) => [
      quantity(span, "maybe", of("third", thirds[groups.third ?? groups.end ?? ""] ?? 1)),
    ],
    examples: { "7月上旬": "month 7; (third 1)", "3月中旬": "month 3; (third 2)", 今年5月底: "month 5; (third 3)" },
  },
  {
    id: "first-months",
    starts: { signs: "前头首" },
    needs: "月|季",
    beforeNumeral: "[前头首] ?",
    pattern: ` ?(?:个月(?!前|里)|月(?![\\d一二三四五六七八九十份初底末上中下])|(?<quarters>个?季度?))`,
    read: ({ groups, ...span }) => {
      const n = numberOf(groups.n) * (groups.quarters === undefined ? 1 : 3);
      return n > 12 || numberOf(groups.n) === 1 // 前一个月 is the month before
        ? undefined
        : [quantity(span, "likely", [...of("period", 100 + n), ...of("number", n)], { step: 1 })];
    },
    examples: { 前三季度: "period 109", 前10个月: "period 110", 前11月出口: "period 111", 首八個月: "period 108" },
  },
  {
    id: "months-from-january",
    starts: { signs: "1一" },
    needs: "月",
    pattern: String.raw`(?<![\d一二三四五六七八九十.])(?<first>[1一])(?: ?月份?)? ?(?:-|~|至|到) ?(?<last>1[0-2]|[2-9]|十[一二]?|[二三四五六七八九]) ?月份?(?! ?\d{1,2} ?[日号])`,
    read: ({ groups, spanOf, ...span }) => {
      const last = numberOf(groups.last);
      const parts = [
        quantity(spanOf("first"), "sure", of("month", 1), { step: 1 }),
        quantity(spanOf("last"), "sure", of("month", last), { step: 1 }),
      ];
      return [quantity(span, "sure", [...of("period", 100 + last), ...of("number", last)], { step: 1, parts })];
    },
    examples: { "1至8月": "period 108", "今年1-11月份": "period 111", 一到五月: "period 105" },
  },
  {
    id: "round-of-knockout",
    needs: "决赛",
    pattern: String.raw`(?:(?<n>十六|三十二|[四八])分之一|(?<![\d/.])1/(?<of>[48]|16|32)) ?决赛`,
    read: ({ groups, ...span }) => [
      quantity(span, "maybe", of("first", 2 * numberOf(groups.of ?? groups.n)), { step: 1 }),
    ],
    examples: { 八分之一决赛: "(first 16)", 四分之一决赛: "(first 8)", "1/8决赛": "(first 16)" },
  },
  {
    id: "final",
    starts: { signs: "决" },
    pattern: "(?<![半准])决赛(?!权|圈)",
    read: (span) => [quantity(span, "maybe", of("first", 2), { step: 1 })],
    examples: { 闯入决赛: "(first 2)", 準決賽: "(first 4)" },
  },
  {
    id: "lunar-month",
    starts: { signs: "正冬腊一二三四五六七八九十" },
    needs: "历|[正冬腊]月",
    pattern:
      "(?<=[农旧阴夏]历(?:[^,。;]{1,6}年)?闰? ?)(?<n>正|冬|腊|十[一二]?|[一二三四五六七八九]) ?月份?|(?<name>[正冬腊])月(?=初[一二三四五六七八九十]|[十廿][一二三四五六七八九]|[二三]十)",
    read: ({ groups, ...span }) => {
      const name = groups.name ?? groups.n ?? "";
      const n = { 正: 1, 冬: 11, 腊: 12 }[name] ?? numberOf(name);
      return [
        quantity(
          span,
          groups.name === undefined ? "sure" : "maybe",
          [...of("moon", n), ...of("month", n), ...of("ordinal", n)],
          { step: 1 },
        ),
      ];
    },
    examples: { 農曆四月初八: "moon 4; (ordinal 8)", 农历正月: "moon 1", 冬月初八: "(moon 11); (ordinal 8)" },
  },
  {
    id: "first-of-several",
    starts: { signs: "前头最" },
    beforeNumeral: "(?:[前头]|最后) ?",
    pattern: " ?(?=[名强甲大])",
    read: ({ groups, ...span }) => {
      const n = numberOf(groups.n);
      return [quantity(span, n === 1 ? "maybe" : "likely", of("first", n), { step: 1 })];
    },
    examples: { 前三名: "first 3", 头两名: "first 2", 最后1名乘客: "(first 1)" },
  },
  {
    id: "semifinal",
    starts: { signs: "半准" },
    pattern: "[半准]决赛",
    read: (span) => [quantity(span, "maybe", of("first", 4), { step: 1 })],
    examples: { 晋级半决赛: "(first 4)" },
  },
  {
    id: "last-of-several",
    needs: "强",
    beforeNumeral: "",
    pattern: `强`,
    read: ({ groups, ...span }) => [quantity(span, "maybe", of("first", numberOf(groups.n)), { step: 1 })],
    examples: { 闯入四强: "(first 4)", 世界500强: "(first 500)" },
  },
  {
    id: "half-year",
    starts: { signs: "上下前后" },
    pattern: "(?:(?<first>上|(?<![年月天日之以])前)|下|(?<![年月天日之以])后)半年",
    read: ({ groups, ...span }) => [
      quantity(span, "maybe", [
        ...of("period", groups.first === undefined ? 712 : 106),
        ...of("ordinal", groups.first === undefined ? 2 : 1),
      ]),
    ],
    examples: { 上半年: "(period 106)", 下半年: "(period 712)", 前半年: "(period 106)" },
  },
  {
    id: "quarter",
    starts: { signs: "第一二两三四1234" },
    needs: "季",
    pattern: "(?<![上下这新每前头个])(?:第? ?(?<n>[一二三四1-4]) ?季(?<whole>度)?)(?![节风])",
    read: ({ groups, folded, ...span }) => {
      const n = numberOf(groups.n);
      const [period, ordinal] = [of("period", (3 * n - 2) * 100 + 3 * n), of("ordinal", n)];
      const isSeason = groups.whole === undefined && !IS_OF_YEAR.test(folded.slice(span.end, span.end + 5));
      return [
        quantity(span, groups.whole === undefined ? "maybe" : "likely", [
          ...(isSeason ? [...ordinal, ...period] : [...period, ...ordinal]),
          ...(/^[末底]/u.test(folded.slice(span.end)) ? of("month", 3 * n) : []), // 三季度末 is the end of September
          ...of("number", n),
        ]),
      ];
    },
    examples: { 三季度: "period 709", 第三季度: "period 709", 第三季營收: "(period 709)", 第三季开播: "(ordinal 3)" },
  },
  {
    id: "once-in-years",
    needs: "年一遇",
    beforeNumeral: "",
    pattern: `年一遇`,
    read: ({ groups, ...span }) => [quantity(span, "maybe", of("number", numberOf(groups.n)), { step: 1 })],
    examples: { 百年一遇的洪水: "(100)" },
  },
  {
    id: "periodical",
    starts: { signs: "双半周月季年" },
    pattern: "(?<often>双周|双月|半月|半年|周|月|季|年)刊(?![登载物印])",
    read: ({ groups, ...span }) => [
      quantity(span, "maybe", of("interval", periodicals[groups.often ?? ""] ?? daysOf(groups.often ?? ""))),
    ],
    examples: { 双月刊: "(interval 60.875)", 一份周刊: "(1); (interval 7)" },
  },
  {
    id: "times-an-interval",
    starts: { signs: "一两二三四123456" },
    needs: "次",
    pattern:
      "(?<=[每一](?:天|日|周|星期|月|个月|年|季|季度|晚|小时) ?|每(?:天|日|周|星期|月|年|季度|学期)[^,。;、\\d一二两三四五六七八九十]{1,6})(?<n>[一两二三四]|[1-6]) ?(?=次)",
    read: ({ groups, ...span }) => {
      const n = numberOf(groups.n);
      return [quantity(span, n > 1 ? "likely" : "maybe", [...of("times", n), ...of("number", n)], { step: 1 })];
    },
    examples: {
      每年体检1次: "(interval 365.25); (times 1)",
      每天一次: "(interval 1); (times 1)",
      每年两次: "(interval 365.25); times 2",
    },
  },
  {
    id: "interval-of-weekdays",
    starts: { signs: "每隔" },
    pattern: `(?:每逢?|(?<skip>隔))(?=(?:星期|礼拜|周)${DAY}${NOT_COUNTED})`,
    read: ({ groups, ...span }) => [
      quantity(span, "maybe", of("interval", (groups.skip === undefined ? 1 : 2) * daysOf("周"))),
    ],
    examples: { 每週六: "(interval 7); (weekday 6)", 隔星期三开会: "(interval 14); (weekday 3)" },
  },
  {
    id: "interval-of-turns",
    starts: { signs: NUMERALS },
    needs: "一[届度次]",
    pattern: `(?<![每隔第])(?<n>${NUMERAL})个?(?<unit>年|月|周|星期|季度?)(?=一[届度次])`,
    read: ({ groups, ...span }) => {
      const n = numberOf(groups.n);
      return [quantity(span, n > 2 ? "likely" : "maybe", of("interval", n * daysOf(groups.unit ?? "")), { step: 1 })];
    },
    examples: { 四年一届: "interval 1461; (1)", 一年一度: "(interval 365.25)" },
  },
  {
    id: "interval",
    starts: { signs: "每隔" },
    pattern: `(?:每[隔逾满]? ?(?<n>${NUMERAL}|半)?|(?<skip>隔)) ?个?(?<unit>分钟|小时|年|月|(?:周|星期|礼拜)(?!${DAY}${NOT_COUNTED})|天|日|旬|季度?)(?![上下][半旬午下]|[末初份亮台子光饼半])`,
    read: ({ groups, ...span }): Quantity[] => {
      const skipped = groups.skip === undefined ? 1 : 2;
      const n = groups.n === undefined ? skipped : groups.n === "半" ? 0.5 : numberOf(groups.n);
      const after = span.text.startsWith("每隔") && groups.n !== undefined ? (n === 1 ? [2] : [n, n + 1]) : [n]; // 每隔三天 is "every three days" to some, and every fourth to others
      const days = after.map((count) => count * daysOf(groups.unit ?? ""));
      return [quantity(span, n > 2 ? "likely" : "maybe", of("interval", ...days), { step: 1 })];
    },
    examples: {
      隔日服用: "(interval 2)",
      每半年一次: "(interval 182.625); (1)",
      每周一次: "(interval 7); (times 1)",
      每四年举行: "interval 1461",
      每季度: "(interval 91.3125)",
      每半分钟: "(interval 0.000347222)",
    },
  },
];

/** What follows the quarter of a year, and not the season of a series: 第三季營收, 第四季本地生產總值. */
const IS_OF_YEAR =
  /^.{0,2}(?:[营盈净财业收销利产毛亏]|gdp|经济|本地|[出进]口|外[销贸]|[环同季年]增|每股|按年|实质|物价|失业|就业)/u;

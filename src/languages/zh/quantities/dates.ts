import type { Form, FormMatch } from "../../quantities/form.js";
import { of, quantity } from "../../quantities/make.js";
import type { Quantity } from "../../quantities/quantity.js";
import { DAY, dateQuantity, MONTH, numberIn, partOfDate, YEAR } from "./date-pieces.js";

/** Years, months and days of the calendar. */
export const dates: readonly Form[] = [
  {
    id: "date",
    needs: "年",
    pattern: String.raw`(?<year>${YEAR}) ?年(?:度)? ?(?:\(.{1,12}?\))?(?<month>${MONTH}) ?月份?(?: ?(?<day>${DAY}) ?[日号])?`,
    read: datePieces,
    examples: {
      "2013年3月": "year 2013; month 3",
      二〇一八年十月一日: "year 2018; month 10; day 1",
      "2018年12月2日": "year 2018; month 12; day 2",
    },
  },
  {
    id: "month-and-day",
    needs: "月",
    pattern: `(?<month>${MONTH}) ?月份? ?(?<day>${DAY}) ?[日号]`,
    read: datePieces,
    examples: { 今年3月26日: "month 3; day 26", 六月十号: "month 6; day 10" },
  },
  {
    id: "month-and-days",
    needs: "月",
    pattern: `(?<month>${MONTH}) ?月 ?(?<day>${DAY})(?= ?日?(?:-|~|至|到|、|和|及|与|,)(?:${DAY}) ?[日号])`,
    read: datePieces,
    examples: { "10月1-3日": "month 10; day 1; day 3" },
  },
  {
    id: "day-of-several",
    needs: "日",
    pattern: `(?<day>${DAY})(?= ?日?(?:-|~|至|到|、|和|及|与|,)(?:${DAY}) ?日)`,
    read: ({ groups, ...span }) => [dateQuantity("day", span, numberIn(groups.day))],
    examples: { "3至5日": "day 3; day 5" },
  },
  {
    id: "numeric-date",
    starts: { signs: "12" },
    needs: String.raw`\d{4}[-/.]\d`,
    pattern: String.raw`(?<year>(?<![\d.-])[12]\d{3})(?<mark>[-/.])(?<month>1[0-2]|0?[1-9])\k<mark>(?<day>[12]\d|3[01]|0?[1-9])(?![\d.])`,
    read: datePieces,
    examples: { "2018-03-05": "year 2018; month 3; day 5" },
  },
  {
    id: "year",
    needs: "[年级版]",
    pattern: `(?<year>${YEAR}) ?(?:年代?|学年|财年|级|版)`,
    read: ({ groups, text, spanOf, ...match }) => {
      const year = numberIn(groups.year);
      if (!text.endsWith("代")) return [dateQuantity("year", spanOf("year"), year)];
      return [quantity(match, "sure", [...of("decade", year, year % 100), ...of("year", year)])];
    },
    examples: { "2018年": "year 2018", 一九四九年: "year 1949", "2010年代": "decade 2010" },
  },
  {
    id: "year-span",
    starts: { signs: "12" },
    needs: String.raw`[-/~]\d`,
    pattern: String.raw`(?<year>(?<![\d.])[12]\d{3})[-/~](?<end>\d{2}) ?(?:年|学年|财年|赛季)`,
    read: ({ groups, spanOf }) => {
      const [year, end] = [Number(groups.year), Number(groups.end)];
      return [
        dateQuantity("year", spanOf("year"), year),
        quantity(spanOf("end"), "likely", [...of("year", year - (year % 100) + end), ...of("number", end)], {
          step: 1,
        }),
      ];
    },
    examples: { "2018-19年度": "year 2018; year 2019" },
  },
  {
    id: "years-from-to",
    needs: "年",
    pattern: String.raw`(?<year>${YEAR})(?= ?年?度?(?:-|~|至|到|/|、|和|与|及)(?:[12]\d{3}|[12][零〇一二三四五六七八九]{3}) ?(?:年|学年|财年))`,
    read: ({ groups, ...span }) => [dateQuantity("year", span, numberIn(groups.year))],
    examples: { "2018-2019年": "year 2018; year 2019" },
  },
  {
    id: "years-listed",
    starts: { signs: "12" },
    needs: String.raw`[、,]\d`,
    pattern: String.raw`(?<![\d.])(?<year>[12]\d{3})(?<rest>(?:[、,]\d{2}){1,5})(?=[、,和及]?(?:[一二两三四五六]|\d{2})?年)`,
    read: ({ groups, spanOf }) => {
      const [year, { start }] = [Number(groups.year), spanOf("rest")];
      const others = Array.from((groups.rest ?? "").matchAll(/\d{2}/gu), ({ 0: figures, index }) =>
        dateQuantity("year", { start: start + index, end: start + index + 2 }, year - (year % 100) + Number(figures)),
      );
      return [dateQuantity("year", spanOf("year"), year), ...others];
    },
    examples: { "2019、20、21三年": "year 2019; year 2020; year 2021; (3 year)" },
  },
  {
    id: "short-year",
    starts: { signs: "0123456789" },
    needs: "年",
    pattern: String.raw`(?<![\d.])(?<year>\d{2}) ?年(?=\d{1,2}月|初|底|末|春|夏|秋|冬|度)`,
    read: ({ groups, spanOf }) => {
      const year = Number(groups.year);
      return [quantity(spanOf("year"), "sure", of("year", year, 1900 + year, 2000 + year, 1911 + year), { step: 1 })];
    },
    examples: { "08年底": "year 8" },
  },
  {
    id: "months",
    needs: "月",
    pattern: `(?<month>${MONTH})(?= ?月?份?(?:-|~|至|到|、|和|及|与|,)${MONTH} ?月)`,
    read: ({ groups, ...span }) => [dateQuantity("month", span, numberIn(groups.month))],
    examples: { "2-9月": "month 2; month 9", 七至八月: "month 7; month 8" },
  },
  {
    id: "two-months",
    starts: { signs: "一二三四五六七八九" },
    needs: "月",
    pattern: "(?<![十几])(?<one>[一二三四五六七八九])(?<two>[二三四五六七八九十])月(?=份|间|$|，|的|里)",
    read: ({ groups, spanOf }) =>
      (["one", "two"] as const).map((name) =>
        dateQuantity("month", spanOf(name), numberIn(groups[name]), undefined, "likely"),
      ),
    examples: { 七八月间: "month 7; month 8" },
  },
  {
    id: "month",
    needs: "月",
    pattern: `(?<month>${MONTH}) ?月(?!球|亮|饼|薪|票|台|嫂|租|费|子|光|刊|报|经|内|后)份?`,
    read: ({ groups, spanOf }) => [dateQuantity("month", spanOf("month"), numberIn(groups.month))],
    examples: { 今年7月: "month 7", 十二月初: "month 12; (third 1)", "3个月": "3 month" },
  },
  {
    id: "day",
    needs: "日",
    pattern: `(?<day>${DAY}) ?日(?!元|圆|本|币|语|益|军|均|报(?!道|告|名|销|捷|称)|子|常|前)(?<span>内|以内|起算|之内|间|以上|以下|前)?`,
    read: ({ groups, spanOf, text, folded, start }) => {
      const day = numberIn(groups.day);
      if (day === 1 && text.startsWith("一"))
        return [quantity(spanOf("day"), "maybe", [...of("number", day), ...of("day", day)])];
      if (groups.span === undefined && DATELINE.test(folded.slice(Math.max(0, start - 8), start)))
        return [dateQuantity("day", spanOf("day"), day, undefined, "maybe")];
      if (groups.span === undefined && /\d/u.test(text) && !SPAN.test(folded.slice(Math.max(0, start - 3), start)))
        return [quantity(spanOf("day"), "sure", of("day", day), { step: 1 })];
      return [quantity(spanOf("day"), "likely", [...of("number", day), ...of("day", day)], { step: 1 })];
    },
    examples: { "27日电": "day 27", 据新华社30日报道: "(day 30)", 三十日内: "30", "5日内": "5", 为期6日: "6" },
  },
  {
    id: "day-in-words",
    starts: { signs: "123456789" },
    needs: "号",
    pattern: String.raw`(?<![第\d.a-z])(?<day>[12]\d|3[01]|[1-9])号(?!线|楼|院|店|馆|机|文|令|决议|公路|车|位|球|种|选手|人|门|井|房)`,
    read: ({ groups, spanOf }) => [
      quantity(spanOf("day"), "sure", [...of("day", Number(groups.day)), ...of("ordinal", Number(groups.day))], {
        step: 1,
      }),
    ],
    examples: { "5号抵达": "day 5" },
  },
  {
    id: "event",
    starts: { signs: "0123456789" },
    needs: "[·・•]",
    pattern: String.raw`(?<![\d.])(?<month>\d{1,2})[·・•](?<day>\d{1,2})(?!\d)`,
    read: ({ groups, spanOf }) => [
      quantity(
        spanOf("month"),
        "likely",
        [...of("month", Number(groups.month)), ...of("number", Number(groups.month))],
        { step: 1 },
      ),
      quantity(spanOf("day"), "likely", [...of("day", Number(groups.day)), ...of("number", Number(groups.day))], {
        step: 1,
      }),
    ],
    examples: { "“9·11”事件": "month 9; day 11" },
  },
  {
    id: "born-after",
    needs: "后",
    pattern: String.raw`(?<![\d.零〇一二三四五六七八九十])(?<tens>\d[05]|[五六七八九]十|[五六七八九零〇][零〇五]?)(?:后|(?=[、和](?:\d0|[五六七八九零〇][零〇]?)后))(?=[、和]|$|[^来期面续方续勤]|[^\u4e00-\u9fff])(?!的)`,
    read: ({ groups, spanOf }) => {
      const written = Array.from((groups.tens ?? "").replace("十", "零").padEnd(2, "0"), (sign) => numberIn(sign)).join(
        "",
      );
      const short = Number(written);
      const year = (short < 30 ? 2000 : 1900) + short;
      const claim = (groups.tens ?? "").length > 1 ? "likely" : "maybe";
      return [
        quantity(spanOf("tens"), claim, [...of("decade", short, year), ...of("number", short), ...of("year", year)]),
      ];
    },
    examples: {
      "“90后”": "decade 90",
      "80、90后": "decade 80; decade 90",
      "95后": "decade 95",
      八十後議員: "decade 80",
      "00后员工": "decade 0",
    },
  },
  {
    id: "day-in-brackets",
    starts: { signs: "123456789" },
    needs: "日",
    pattern: String.raw`(?<=\()(?<day>[12]\d|3[01]|[1-9])(?=\)日)`,
    read: (match) => [dateQuantity("day", match, Number(match.text))],
    examples: { "周二(13)日": "(weekday 2); day 13" },
  },
  {
    id: "plan",
    starts: { signs: "十" },
    pattern: `(?:(?<=["“‘「『《])十(?<quoted>[一二三四五])五(?=["”’」』]|规划|计划|时期|期间)|十(?<plain>[一二三四五])五(?=规划|计划|时期|期间|开局|收官|末|以来|发展|建设))`,
    read: ({ groups, ...span }) => [
      quantity(span, "sure", of("ordinal", 10 + numberIn(groups.quoted ?? groups.plain))),
    ],
    examples: { 十四五规划: "ordinal 14", "“十三五”期间": "ordinal 13" },
  },
  {
    id: "decade",
    starts: { signs: "0123456789一二三四五六七八九十上本" },
    needs: "年代",
    pattern: String.raw`(?:(?<century>\d{1,2}|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九]) ?世纪 ?|(?<last>上个?世纪|本世纪)|(?<bare>(?<![\d零〇一二三四五六七八九十])(?=[\d一二三四五六七八九]{1,2}[十0零〇]? ?年代)))(?:的)?(?<tens>[一二三四五六七八九]{1,2}|\d{1,2}(?:(?:-|~|、|至|到|和)\d{1,2})?)(?:[十零〇]|(?<=0)) ?年代`,
    read: (match) => decades(match),
    examples: {
      上世纪八九十年代: "decade 1980; decade 1990",
      "20世纪90年代": "decade 1990",
      六十年代: "decade 60",
      五〇年代: "decade 50",
      十九世纪三十年代: "decade 1830",
    },
  },
  {
    id: "century",
    needs: "世纪",
    beforeNumeral: "",
    pattern: ` ?世纪`,
    read: ({ groups, spanOf }) => {
      const n = numberIn(groups.n);
      return [
        quantity(spanOf("n"), "sure", [
          ...of("century", n),
          ...of("decade", 100 * (n - 1)),
          ...of("number", n, 100 * n),
        ]),
      ];
    },
    examples: { "18世纪": "century 18", 二十一世纪: "century 21" },
  },
  {
    id: "century-of-several",
    needs: "世纪",
    pattern: String.raw`(?<n>(?<!\d)\d{1,2}|(?<![一二三四五六七八九十])(?:二?十[一二三四五六七八九]?|[二三四五六七八九]))(?=世?纪?(?:-|~|至|到|、|和|及)(?:\d{1,2}|[二三四五六七八九十]{1,3})世纪)`,
    read: ({ groups, ...span }) => [
      quantity(span, "sure", [...of("century", numberIn(groups.n)), ...of("number", numberIn(groups.n))]),
    ],
    examples: { "17、18世纪": "century 17; century 18" },
  },
];

/** What names who tells the news, and on which day: English leaves the day out. */
const DATELINE = /(?:社|网|报|电视台|电台|记者)(?:\p{Script=Han}{2,3})?$/u;
const SPAN = /(?:为期|历时|长达|持续|连续|共|满|逾)$/u;

function datePieces(match: FormMatch): Quantity[] {
  const whole = partOfDate(match);
  return (["year", "month", "day"] as const).flatMap((kind) => {
    const value = numberIn(match.groups[kind]);
    return value === 0 ? [] : [dateQuantity(kind, match.spanOf(kind), value, whole)];
  });
}

function decades({ groups, ...span }: FormMatch): Quantity[] {
  const century =
    groups.century === undefined
      ? groups.last?.startsWith("本")
        ? 21
        : groups.last === undefined
          ? undefined
          : 20
      : numberIn(groups.century);
  const { tens = "" } = groups;
  const figures = tens.match(/\d+/gu)?.map((figure) => Number(figure) / (figure.length > 1 ? 10 : 1));
  return (figures ?? Array.from(tens, (sign) => numberIn(sign))).map((ten) => {
    const short = 10 * ten;
    const readings =
      century === undefined
        ? of("decade", short, 1900 + short, 1800 + short, 2000 + short)
        : of("decade", 100 * (century - 1) + short, short);
    return quantity(span, "sure", readings);
  });
}

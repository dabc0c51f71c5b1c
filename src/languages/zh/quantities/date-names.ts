import type { Form } from "../../quantities/form.js";
import { of, oneOf, quantity } from "../../quantities/make.js";
import type { Quantity } from "../../quantities/quantity.js";
import { partOfDate } from "./date-pieces.js";

/** Names that are a date, with its month and day: festivals and events. */
const names: Readonly<Record<string, readonly [month: number, day: number]>> = {
  ...{
    元旦: [1, 1],
    二二八: [2, 28],
    三八: [3, 8],
    三一一: [3, 11],
    三一五: [3, 15],
    三幺五: [3, 15],
    四一二: [4, 12],
    五一: [5, 1],
    五四: [5, 4],
    六一: [6, 1],
    六四: [6, 4],
  },
  ...{
    七一: [7, 1],
    七七事变: [7, 7],
    八一: [8, 1],
    九一一: [9, 11],
    九一八: [9, 18],
    八一五: [8, 15],
    五卅: [5, 30],
    五一二: [5, 12],
    国庆: [10, 1],
    双十一: [11, 11],
  },
  ...{
    九二一: [9, 21],
    五二〇: [5, 20],
    三一八: [3, 18],
    三二九: [3, 29],
    双11: [11, 11],
    双12: [12, 12],
    双十二: [12, 12],
    一二·九: [12, 9],
    一二九: [12, 9],
    圣诞: [12, 25],
    平安夜: [12, 24],
  },
  ...{ 双十: [10, 10], 除夕: [12, 31], 重阳: [9, 9] },
};

/** What is named after its day: 九一八事变. */
const EVENT =
  "事变|事件|惨案|运动|起义|大?地震|[水风火]灾|空难|学运|政变|淞沪|抗战|会战|战役|兵变|大?罢工|大?爆炸|大火|大屠杀|批示|讲话|指示|宪政|革命|洪[水灾]|[炮砲]战|海战|空战|自由日|纪念日|风暴|劫案|学潮|空袭";

/** A month or day in numerals one by one: 二八 is 28, 卅 is 30. */
const digitsOf = (written = ""): number =>
  written === "卅"
    ? 30
    : Number(Array.from(written, (sign) => "〇一二三四五六七八九".indexOf(sign === "零" ? "〇" : sign)).join(""));

/** Names of dates. A translation may give the date or the name: 双十一 is "Singles' Day", 七七事变 "the July 7 Incident". */
export const dateNames: readonly Form[] = [
  {
    id: "date-name",
    starts: { signs: Array.from(new Set(Object.keys(names).map((name) => name.charAt(0)))).join("") },
    pattern: `(?:${oneOf(Object.keys(names))})(?![\\d零〇一二三四五六七八九十百千万亿月日年开折]|分[成账红])`,
    read: ({ text, ...span }) => readDate(span, names[text]),
    examples: { "“五一”": "(month 5); (day 1)", 双11销量: "(month 11); (day 11)", 一二·九运动: "(month 12); (day 9)" },
  },
  {
    id: "date-of-event",
    starts: { signs: "一二三四五六七八九" },
    needs: EVENT,
    pattern: `(?<![零〇一二三四五六七八九十百千万第])(?<month>[一二三四五六七八九]|一[〇一二](?=·))·?(?<day>[一二]?[零〇一二三四五六七八九]|三[〇一]|卅)(?=["”’」』]?(?:${EVENT}))`,
    read: ({ groups, ...span }) => readDate(span, [digitsOf(groups.month), digitsOf(groups.day)]),
    examples: { 一二八事变: "(month 1); (day 28)", "“八·一三”淞沪会战": "(month 8); (day 13)" },
  },
  {
    id: "date-name-in-figures",
    starts: { signs: "3568" },
    needs: "315|520|618|818",
    pattern: String.raw`(?<![\d.])(?:315|520|618|818)(?=晚会|大促|促销|购物|表白|年中|活动|电商)`,
    read: ({ text, ...span }) => readDate(span, [Number(text.slice(0, 1)), Number(text.slice(1))]),
    examples: { "315晚会": "(month 3); (day 15)" },
  },
];

/** The month may be said as a numeral too: 二二八 is 228, 双十 "Double Tenth". */
function readDate(span: { start: number; end: number }, date: readonly [number, number] | undefined): Quantity[] {
  if (date === undefined) return [];
  const [[month, day], whole] = [date, partOfDate(span)];
  return [
    quantity(span, "maybe", [...of("month", month), ...of("number", 100 * month + day)], { whole }),
    quantity(span, "maybe", [...of("day", day), ...of("ordinal", day)], { whole }),
  ];
}

import type { Form } from "../../quantities/form.js";
import { of, quantity } from "../../quantities/make.js";
import type { Quantity } from "../../quantities/quantity.js";
import { readNumeral } from "./numeral.js";
import { measureOf } from "./pieces.js";

const POWER = "万亿|[十百千]?万|[十百千]?亿|十|百|千";
const power = (written: string | undefined): number => readNumeral(written ?? "")?.value ?? 0;

/** Numbers that only say how great, 数百, 几十万, 十几, 百余, 三四十, and those that count in twos and twelves. */
export const loose: readonly Form[] = [
  {
    id: "three-of-them",
    starts: { signs: "仨" },
    pattern: "仨",
    read: (span) => [quantity(span, "likely", of("number", 3), { step: 1 })],
    examples: { 他们仨: "3" },
  },
  {
    id: "pairs",
    needs: "[双副对]",
    beforeNumeral: "",
    pattern: "双(?![方边重向数胞人打])|[副对](?=\\p{Script=Han}{0,2}(?:手套|筷子|袜|鞋|靴|耳环|耳坠|护膝|护腕|拐杖))",
    read: ({ groups, ...span }) => {
      const pairs = power(groups.n);
      if (pairs <= 1) return undefined;
      return [quantity(span, "likely", of("number", 2 * pairs, ...(pairs < 100 ? [] : [pairs])), { step: 1 })]; // of many, 副 hardly means pairs
    },
    examples: { 三双鞋: "6", 两副手套: "4" },
  },
  {
    id: "dozens",
    needs: "打",
    beforeNumeral: "",
    pattern: "打(?=[鸡蛋啤铅袜毛玫纸杯盘碗酒手色彩笔橙苹花盒瓶罐]|$|[,。;、])",
    read: ({ groups, ...span }) => {
      const dozens = power(groups.n);
      return dozens > 1 ? [quantity(span, "likely", of("number", 12 * dozens), { step: 1 })] : undefined;
    },
    examples: { 买了两打鸡蛋: "24" },
  },
  {
    id: "several",
    starts: { signs: "好几数若" },
    pattern: `(?<much>好几|几|数|若干)(?<power>${POWER})(?![一二三四五六七八九分])(?<later>多|余)?(?<more>[万亿])?`,
    read: ({ groups, ...span }) =>
      orders(span, power(groups.power) * (groups.more === undefined ? 1 : power(groups.more))),
    examples: { 数百人: "(order 100)", 几十万: "(order 100000)" },
  },
  {
    id: "reckoned-in",
    starts: { signs: "数" },
    pattern: "数以(?<power>[十百千]?[百千万亿])计",
    read: ({ groups, ...span }) => orders(span, power(groups.power)),
    examples: { 数以千计: "(order 1000)" },
  },
  {
    id: "thousands-and-more",
    starts: { signs: "成千亿" },
    pattern: "成千上万|成百上千|千千万万|千万(?=别|不|要|勿|注意|当心)|千百|亿万",
    read: ({ text, ...span }) =>
      text === "千万" ? [] : [quantity(span, "maybe", of("order", 1000, text === "成百上千" ? 100 : 1e4, 1e6, 1e8))],
    examples: { 成千上万的人: "(order 1000)", 千万别忘: "" },
  },
  {
    id: "upwards-of",
    starts: { signs: "上" },
    pattern: `(?<![马以午晚早海地天网车身])上(?<power>[十百千]?万|[十百千]?亿|百|千)(?![一二三四五六七八九])`,
    read: ({ groups, ...span }) => orders(span, power(groups.power), "over"),
    examples: { 上千人: "(>order 1000)", 上百万: "(>order 1000000)" },
  },
  {
    id: "teens",
    starts: { signs: "十" },
    pattern: "(?<![一二三四五六七八九\\d])十(?:几|多|余|来)(?<more>万|亿)?",
    read: ({ groups, ...span }) => {
      const factor = groups.more === undefined ? 1 : power(groups.more);
      return [
        quantity(span, "maybe", [...of("order", 10 * factor), ...of("number", 10 * factor, 12 * factor)], {
          bound: "over",
        }),
      ];
    },
    examples: { 十几名医生: "(>order 10)", 十余万: "(>order 100000)" },
  },
  {
    id: "hundred-odd",
    starts: { signs: "近约逾百千万亿" },
    pattern: String.raw`(?<near>近|约|逾)?(?<![一二两三四五六七八九十百千万亿\d])(?<power>百|千|万|百万|千万|亿)(?<more>余|多|来)(?<magnitude>[万亿])?(?!年来)`,
    read: ({ groups, ...span }) =>
      orders(span, power(groups.power) * (groups.magnitude === undefined ? 1 : power(groups.magnitude)), "over"),
    examples: { 百余名: "(>order 100)" },
  },
  {
    id: "bare-power",
    starts: { signs: "百千万亿" },
    pattern: String.raw`(?<![一二两三四五六七八九十百千万亿\d半])(?<power>[百千万亿]{1,3})(?![一二三四五六七八九十百千万亿\d分])(?<measure>公?斤|亩|公顷|公?吨|公里|平方公里|立方米|里(?=路|之外|以外|开外|加急|长|$|[,。;、]))?`,
    read: ({ groups, folded, ...span }) => {
      const value = power(groups.power);
      const before = folded[span.start - 1] ?? "";
      const bound = ({ 近: "under", 逾: "over", 超: "over", 过: "over" } as const)[before];
      return [
        quantity(span, bound === undefined ? "maybe" : "likely", [...of("number", value), ...of("order", value)], {
          ...(bound && { bound }),
          ...measureOf(groups.measure),
        }),
      ];
    },
    examples: { 百年老店: "(100)", 近千人: "<1000", 百斤重担: "(100 jin)", 日行百里: "(100 li)" },
  },
  {
    id: "neighbours-above-ten",
    starts: { signs: "十二三四五六七八九" },
    needs: "十[一二三四五六七八]、",
    pattern:
      "(?<tens>[二三四五六七八九]?十)(?<low>[一二三四五六七八])、(?<high>[二三四五六七八九])(?=度|人|岁|天|个|名|年|里|公里|米|斤|公斤|元|万|次|号)",
    read: ({ groups, spanOf, start, end }) => {
      const [tens, low, high] = [power(groups.tens), power(groups.low), power(groups.high)];
      if (high !== low + 1) return undefined;
      const spans = [{ start, end: spanOf("low").end }, spanOf("high")];
      return spans
        .filter(({ end: last }) => last <= end)
        .map((span, at) => quantity(span, "likely", of("number", tens + (at === 0 ? low : high)), { step: 1 }));
    },
    examples: { "二十七、八度": "27; 28", "十五、六岁": "15; 16" },
  },
  {
    id: "neighbours",
    starts: { signs: "十一二两三四五六七八" },
    pattern:
      "(?<![零〇一二两三四五六七八九百千万亿\\d第])(?<teen>十)?(?<low>[一二两三四五六七八])(?<high>[两二三四五六七八九])(?<power>[十百千]?[万亿]|[十百千])?(?![零〇一二两三四五六七八九])",
    read: ({ groups, ...span }) => {
      const [low, high] = [power(groups.low), power(groups.high)];
      if (high - low !== 1 && !(low === 3 && high === 5)) return undefined;
      const factor = groups.power === undefined ? 1 : power(groups.power);
      const teen = groups.teen === undefined ? 0 : 10;
      return [low, high].map((value) => quantity(span, "maybe", of("number", (teen + value) * factor)));
    },
    examples: {
      三四名: "(3); (4)",
      七八十岁: "(70); (80)",
      十七八岁: "(17); (18)",
      一两天: "(1); (2)",
      两三百米: "(200); (300)",
    },
  },
];

const orders = (span: { start: number; end: number }, value: number, bound?: "over"): Quantity[] => [
  quantity(span, "maybe", [...of("order", value), ...of("number", value)], bound && { bound }),
];

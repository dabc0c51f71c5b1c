import { figuresAndPart } from "../../quantities/figures-and-part.js";
import type { Form } from "../../quantities/form.js";
import { hoursAndMinutes } from "../../quantities/hours-and-minutes.js";
import { of, quantity } from "../../quantities/make.js";
import { MAGNITUDE, NUMERAL, NUMERALS, readNumeral } from "./numeral.js";
import { CURRENCY_BEFORE, CURRENCY_STARTS, MEASURE, measureOf } from "./pieces.js";
import { readAmount, readRangeStart } from "./read-amount.js";

/** The form with a currency before it: 人民币5亿元. */
const paid = (form: Form, examples: Form["examples"]): Form => ({
  ...form,
  id: `${form.id}-of-money`,
  starts: { signs: CURRENCY_STARTS },
  needs: `${CURRENCY_BEFORE} ?[${NUMERALS}]`,
  beforeNumeral: `(?<before>${CURRENCY_BEFORE}) ?`,
  examples,
});

const WAVE = "(?:-{1,2}|~|至|到)";
const AFTER = `(?: ?(?<more>多|余|来|几)个?(?<magnitude>${MAGNITUDE})?)?(?: ?(?<measure>${MEASURE}))?(?<half>(?<=[年天倍斤亩里周吨米升尺寸两钱担丈斗磅呎吋码哩坪])半(?!天|年|个|成|径))?`;

/** What half of what has no unit comes to. */
const halves: Readonly<Record<string, number>> = { 世纪: 50, 个世纪: 50, 个多世纪: 50, 百: 50 };

const rangeStart: Form = {
  id: "range-start",
  needs: "[-~至到]",
  beforeNumeral: "",
  pattern: `(?: ?(?<measure>${MEASURE}))?(?= ?${WAVE} ?(?<end>${NUMERAL}(?:多|余)?)(?: ?(?<endMeasure>${MEASURE}))?)`,
  read: readRangeStart,
  examples: {
    "3万至5万人": "30000; 50000",
    "3-5万元": "30000 元; 50000 元",
    "18~24岁": "18; 24",
    "2至3天": "2 day; 3 day",
    五十到六十万元: "500000 元; 600000 元",
  },
};

const amount: Form = {
  id: "amount",
  beforeNumeral: "",
  pattern: AFTER,
  read: readAmount,
  examples: {
    "206.31亿元": "20631000000 元",
    "1.2万余名": ">12000",
    "200多万项": ">2000000",
    "3000亩": "3000 mu",
    "3 000平方米": "3000 square-metre",
    两个: "2",
    三名: "3",
    一名: "(1)",
    五岳: "(5)",
    一百一十二: "112",
    两年半: "2.5 year",
  },
};

/** Plain numbers with what they measure. */
export const amounts: readonly Form[] = [
  figuresAndPart({ signs: NUMERALS }, MEASURE, (name) => measureOf(name).unit),
  rangeStart,
  paid(rangeStart, { 人民币3至5万元: "30000 CNY; 50000 元" }),
  {
    id: "score",
    needs: "比|:",
    pattern: String.raw`(?<one>(?<![\d.:])\d{1,3}|[一二两三四五六七八九十]{1,3}|百)(?:比|: ?)(?<two>(?:\d{1,3}(?:,\d{3})+|\d{1,8})(?![\d.%:])|[零一二两三四五六七八九十百千万]{1,6})`,
    read: ({ groups, spanOf }) =>
      (["one", "two"] as const).map((name) =>
        quantity(spanOf(name), "sure", of("number", readNumeral(groups[name] ?? "")?.value ?? 0), { step: 1 }),
      ),
    examples: { 以2比1获胜: "2; 1", "3∶1": "3; 1", 比例尺为一比五万: "1; 50000" },
  },
  {
    id: "hours-and-minutes-long",
    needs: "小时|钟头",
    beforeNumeral: "",
    pattern: ` ?个?(?:小时|钟头)(?:零|又)?(?<minutes>${NUMERAL}) ?分钟?(?!之)(?:(?:零|又)?(?<seconds>${NUMERAL}) ?秒)?`,
    read: (match) => {
      const { n, ...rest } = match.groups;
      const [hours, minutes, seconds] = [n, rest.minutes, rest.seconds].map((one) => readNumeral(one ?? "")?.value);
      if (hours === undefined || minutes === undefined) return undefined;
      const measures = { hour: measureOf("小时"), minute: measureOf("分钟"), second: measureOf("秒") };
      return [hoursAndMinutes(match, { hours, minutes, seconds }, measures)];
    },
    examples: { "1小时15分钟": "1.25 hour", "2小时19分48秒": "2.33 hour" },
  },
  {
    id: "quarters-of-an-hour",
    starts: { signs: "一两三" },
    needs: "刻钟",
    pattern: "(?<n>[一两三])刻钟",
    read: ({ groups, ...span }) => {
      const quarters = readNumeral(groups.n ?? "")?.value ?? 1;
      return [quantity(span, "likely", of("number", 15 * quarters, quarters / 4), { step: 1 })];
    },
    examples: { 一刻钟: "15" },
  },
  {
    id: "split",
    starts: { signs: "一二三四五六七八九" },
    needs: "开|分[成账帐红润]",
    pattern: "(?<one>[一二三四五六七八九])(?<two>[一二三四五六七八九])(?=开(?:[,。;、]|分|$)|分(?:成|账|帐|红|润))",
    read: ({ groups, spanOf }) => {
      const [one, two] = [readNumeral(groups.one ?? "")?.value ?? 0, readNumeral(groups.two ?? "")?.value ?? 0];
      if (one + two !== 10) return undefined;
      return (["one", "two"] as const).map((name, at) => {
        const tenths = at === 0 ? one : two;
        return quantity(spanOf(name), "maybe", [...of("number", 10 * tenths, tenths), ...of("percent", 10 * tenths)]);
      });
    },
    examples: { 双方三七开: "(2); (30); (70)", 四六分成: "(40); (60)" },
  },
  {
    id: "and-a-half",
    needs: "个半|(?:小时|钟头)半",
    beforeNumeral: "",
    pattern: `个半(?<measure>小时|钟头|月|星期|世纪)?|个?(?<hours>小时|钟头)半(?![天日夜])`,
    read: ({ groups: { n, measure, hours }, ...span }) => {
      const numeral = readNumeral(n ?? "");
      return (
        numeral && [
          quantity(span, "likely", of("number", numeral.value + 0.5), {
            step: 0.5,
            ...measureOf(hours === undefined ? (measure === "月" ? "个月" : measure) : "小时"),
          }),
        ]
      );
    },
    examples: { 两个半小时: "2.5 hour", 一小时半: "1.5 hour" },
  },
  {
    id: "buy-and-get",
    starts: { signs: "买" },
    needs: "[送赠]",
    pattern: `买(?<n>${NUMERAL})(?:件|个|盒|瓶)?[送赠](?<free>${NUMERAL})`,
    read: ({ groups, spanOf }) =>
      (["n", "free"] as const).map((name) =>
        quantity(spanOf(name), "likely", of("number", readNumeral(groups[name] ?? "")?.value ?? 0), { step: 1 }),
      ),
    examples: { 買二送一: "2; 1" },
  },
  {
    id: "each-measure",
    starts: { signs: "每" },
    pattern: "每(?<measure>台斤|市斤|公斤|斤|两|担|公吨|吨|坪|平方?呎|方呎|平方米|磅)(?!元)",
    read: ({ groups, ...span }) => [
      quantity(span, "maybe", of("number", 1), { step: 1, ...measureOf(groups.measure) }),
    ],
    examples: { 每台斤25元: "(1 jin); 25 元" },
  },
  amount,
  paid(amount, { 人民币5亿元: "500000000 CNY" }),
  {
    id: "half",
    starts: { signs: "半" },
    pattern: `半(?!导体|岛|场|决赛|径|空|路|身|边|成品|挂|信半疑|途|推半就|官方)(?<measure>年|个月|小时|个小时|个多(?:小时|月|钟头)|天|个?多?世纪|个|数|百|${MEASURE})?`,
    read: ({ groups, ...span }) => {
      const { measure = "" } = groups;
      const half = halves[measure];
      if (half !== undefined)
        return [quantity(span, "maybe", of("number", half, 0.5), measure.endsWith("世纪") ? measureOf("年") : {})];
      return [
        quantity(
          span,
          "maybe",
          [...of("number", 0.5), ...of("percent", 50)],
          measureOf(groups.measure?.replace("多", "")),
        ),
      ];
    },
    examples: {
      半年后: "(0.5 year)",
      一半的: "(1); (0.5)",
      半斤花生: "(0.5 jin)",
      半个多世纪: "(50 year)",
      半个多小时: "(0.5 hour)",
    },
  },
];

import type { Numeral } from "../../quantities/figures.js";
import { figuresAndPart } from "../../quantities/figures-and-part.js";
import type { Form, FormMatch } from "../../quantities/form.js";
import { of, oneOf, quantity } from "../../quantities/make.js";
import type { Unit } from "../../quantities/measures/units.js";
import type { Claim, Quantity, Reading } from "../../quantities/quantity.js";
import { measureWords } from "./measure-words.js";
import { MAGNITUDE, NUMERAL, NUMERALS, readNumeral } from "./numeral.js";
import { boundOf, CURRENCY_BEFORE, CURRENCY_STARTS, MEASURE, measureInContext, measureOf } from "./pieces.js";

const WAVE = "(?:-{1,2}|~|至|到)";
const AMOUNT = `(?<n>${NUMERAL})(?: ?(?<more>多|余|来|几)个?(?<magnitude>${MAGNITUDE})?)?(?: ?(?<measure>${MEASURE}))?(?<half>(?<=[年天倍斤亩里周])半(?!天|年|个))?`;

const halves: Readonly<Record<string, readonly number[]>> = {
  年: [6],
  个月: [15, 14, 2],
  小时: [30],
  个小时: [30],
  个多小时: [30],
  天: [12],
  个世纪: [50],
  百: [50],
};
const signs: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", (sign, index) => [sign, index + 1])),
  ...Object.fromEntries(Array.from("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ", (sign, index) => [sign, index + 1])),
  ...Object.fromEntries(Array.from("ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ", (sign, index) => [sign, index + 1])),
};

/** Plain numbers with what they measure. */
export const amounts: readonly Form[] = [
  figuresAndPart({ signs: NUMERALS }, MEASURE, (name) => measureOf(name).unit),
  {
    id: "range-start",
    starts: { signs: CURRENCY_STARTS + NUMERALS },
    pattern: `(?:(?<before>${CURRENCY_BEFORE}) ?)?(?<n>${NUMERAL})(?: ?(?<measure>${MEASURE}))?(?= ?${WAVE} ?(?<end>${NUMERAL}(?:多|余)?)(?: ?(?<endMeasure>${MEASURE}))?)`,
    read: rangeStart,
    examples: {
      "3万至5万人": "30000; 50000",
      "3-5万元": "30000 元; 50000 元",
      "18~24岁": "18; 24",
      "2至3天": "2 day; 3 day",
      五十到六十万元: "500000 元; 600000 元",
    },
  },
  {
    id: "score",
    pattern: String.raw`(?<one>(?<![\d.])\d{1,3}|[一二两三四五六七八九十]{1,3}|百)(?:比|: ?)(?<two>\d{1,3}(?![\d.%])|[零一二两三四五六七八九十百]{1,4})`,
    read: ({ groups, spanOf }) =>
      (["one", "two"] as const).map((name) =>
        quantity(
          spanOf(name),
          /\d/u.test(groups[name] ?? "") ? "sure" : "likely",
          of("number", readNumeral(groups[name] ?? "")?.value ?? 0),
          { step: 1 },
        ),
      ),
    examples: { 以2比1获胜: "2; 1", "3∶1": "3; 1" },
  },
  {
    id: "hours-and-minutes-long",
    needs: "小时|钟头",
    pattern: `(?<hours>${NUMERAL}) ?个?(?:小时|钟头)(?:零|又)?(?<minutes>${NUMERAL}) ?分钟?(?!之)`,
    read: ({ groups, spanOf, ...span }) => {
      const [hours, minutes] = [readNumeral(groups.hours ?? ""), readNumeral(groups.minutes ?? "")];
      if (hours === undefined || minutes === undefined) return undefined;
      const parts = [
        quantity(spanOf("hours"), "sure", of("number", hours.value), { step: 1, ...measureOf("小时") }),
        quantity(spanOf("minutes"), "sure", of("number", minutes.value), { step: 1, ...measureOf("分钟") }),
      ];
      return [
        quantity(span, "sure", of("number", hours.value + minutes.value / 60), {
          step: 1 / 60,
          parts,
          ...measureOf("小时"),
        }),
      ];
    },
    examples: { "1小时15分钟": "1.25 hour" },
  },
  {
    id: "quarters-of-an-hour",
    pattern: "(?<n>[一两三])刻钟",
    read: ({ groups, ...span }) => {
      const quarters = readNumeral(groups.n ?? "")?.value ?? 1;
      return [quantity(span, "likely", of("number", 15 * quarters, quarters / 4), { step: 1 })];
    },
    examples: { 一刻钟: "15" },
  },
  {
    id: "split",
    pattern: "(?<one>[一二三四五六七八九])(?<two>[一二三四五六七八九])(?=开(?:[,。;、]|分|$))",
    read: ({ groups, spanOf }) => {
      const [one, two] = [readNumeral(groups.one ?? "")?.value ?? 0, readNumeral(groups.two ?? "")?.value ?? 0];
      if (one + two !== 10) return undefined;
      return (["one", "two"] as const).map((name, at) => {
        const tenths = at === 0 ? one : two;
        return quantity(spanOf(name), "maybe", [...of("number", 10 * tenths, tenths), ...of("percent", 10 * tenths)]);
      });
    },
    examples: { 双方三七开: "(2); (30); (70)" },
  },
  {
    id: "spoken-digits",
    starts: { signs: "幺零一二三四五六七八九" },
    needs: "幺",
    pattern: "(?=[零洞一二三四五六七八九]{0,8}幺)[幺零洞一二三四五六七八九]{2,11}(?<nth>号)?",
    read: ({ text, groups, ...span }) => {
      const digits = Array.from(text.replace("号", ""), (sign) =>
        sign === "幺" ? 1 : sign === "洞" ? 0 : (readNumeral(sign)?.value ?? 0),
      );
      const value = Number(digits.join(""));
      return [
        quantity(span, "sure", groups.nth === undefined ? of("number", value) : of("ordinal", value), { step: 1 }),
      ];
    },
    examples: { 请拨打幺幺零: "110", 门牌是幺六八号: "ordinal 168" },
  },
  {
    id: "emergency-call",
    starts: { signs: "1" },
    pattern: "1(?:10|19|20|22)(?=报警|急救|电话|热线|指挥)",
    read: ({ text, ...span }) => [quantity(span, "maybe", of("number", Number(text)))],
    examples: { 拨打120急救电话: "(120)" },
  },
  {
    id: "chemical-name",
    starts: { signs: "0123456789" },
    needs: "\\d-[羟氟甲磷脱氨硝氯溴碘二三四酮烯醇酸苯乙丙丁环氧硫羧酰]",
    pattern: "(?<![\\d.])\\d{1,2}(?:,\\d{1,2}){0,4}(?=-[羟氟甲磷脱氨硝氯溴碘二三四酮烯醇酸苯乙丙丁环氧硫羧酰])",
    read: ({ text, start }) =>
      Array.from(text.matchAll(/\d+/gu), ({ 0: figures, index }) =>
        quantity({ start: start + index, end: start + index + figures.length }, "maybe", of("number", Number(figures))),
      ),
    examples: { "5-羟色胺": "(5)", "1,25-二羟维生素D": "(1); (25); (2)" },
  },
  {
    id: "and-a-half",
    pattern: `(?<n>${NUMERAL})个半(?<measure>小时|钟头|月|星期|世纪)?`,
    read: ({ groups, ...span }) => {
      const numeral = readNumeral(groups.n ?? "");
      return (
        numeral && [
          quantity(span, "likely", of("number", numeral.value + 0.5), {
            step: 0.5,
            ...measureOf(groups.measure === "月" ? "个月" : groups.measure),
          }),
        ]
      );
    },
    examples: { 两个半小时: "2.5 hour" },
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
  {
    id: "amount",
    starts: { signs: CURRENCY_STARTS + NUMERALS },
    pattern: `(?:(?<before>${CURRENCY_BEFORE}) ?)?${AMOUNT}`,
    read: amount,
    examples: {
      "206.31亿元": "20631000000 元",
      "1.2万余名": ">12000",
      "200多万项": ">2000000",
      "3000亩": "3000 mu",
      人民币5亿元: "500000000 CNY",
      "3 000平方米": "3000 square-metre",
      两个: "2",
      三名: "3",
      一名: "(1)",
      五岳: "(5)",
      一百一十二: "112",
      两年半: "2.5 year",
    },
  },
  {
    id: "half",
    starts: { signs: "半" },
    pattern:
      "半(?!导体|岛|场|决赛|径|空|路|身|边|成品|挂|信半疑|途|推半就|官方)(?<measure>年|个月|小时|个小时|个多小时|天|个世纪|个|数|百|市?斤|公斤|两|亩|公里|里|米|吨|升|克|英里|顷)?",
    read: ({ groups, ...span }) => [
      quantity(
        span,
        "maybe",
        [...of("number", 0.5), ...of("percent", 50), ...of("number", ...(halves[groups.measure ?? ""] ?? []))],
        halves[groups.measure ?? ""] === undefined ? measureOf(groups.measure) : {},
      ),
    ],
    examples: { 半年后: "(0.5)", 一半的: "(1); (0.5)", 半斤花生: "(0.5 jin)" },
  },
  {
    id: "sign",
    starts: { signs: Object.keys(signs).join("") },
    pattern: "[①-⑳ⅰ-ⅿⅠ-Ⅻ]",
    read: ({ text, ...span }) => {
      const value = signs[text];
      return value === undefined ? undefined : [quantity(span, "maybe", of("number", value))];
    },
    examples: { "③": "(3)", Ⅱ期: "(2)" },
  },
];

/** 3-5万元: what the start lacks, it takes from the end. */
function rangeStart(match: FormMatch): Quantity[] | undefined {
  const { groups, spanOf } = match;
  const [low, high] = [readNumeral(groups.n ?? ""), readNumeral((groups.end ?? "").replace(/[多余]/gu, ""))];
  if (low === undefined || high === undefined) return undefined;
  const factor = sharedFactor(groups.n ?? "", groups.end ?? "", groups.measure);
  const isShared = factor > 1 && low.value < 1000;
  const values = isShared ? [low.value * factor] : [low.value];
  const measure = measureOf(groups.measure ?? groups.endMeasure, groups.before);
  return [
    quantity(
      { start: match.start, end: spanOf("n").end },
      claimOf(low, groups.n ?? "", match, "岁"),
      of("number", ...values),
      {
        step: low.step * (isShared ? factor : 1),
        ...measure,
        whole: { kind: "range", span: { start: match.start, end: spanOf("end").end } },
      },
    ),
  ];
}

/** What the end of a range lends to its start: 万 in 3-5万 and 五十到六十万, 百万 in 三到五百万. */
function sharedFactor(start: string, end: string, measure: string | undefined): number {
  const magnitude = MAGNITUDE_AT_END.exec(end)?.[0];
  if (magnitude === undefined || measure !== undefined || MAGNITUDE_AT_END.test(start)) return 1;
  const [low, high] = [readNumeral(start)?.value ?? 0, readNumeral(end.replace(/[多余]/gu, ""))?.value ?? 0];
  const factors = [magnitude, magnitude.slice(-1)].map((written) => readNumeral(written)?.value ?? 1);
  return factors.find((factor) => low * factor <= high) ?? 1;
}

const MAGNITUDE_AT_END = /[十百千]?万亿$|[十百千]?[万亿]$|千$|百$/u;

function amount(match: FormMatch): Quantity[] | undefined {
  const { groups, start, end, folded, spanOf } = match;
  const numeral = readNumeral(groups.n ?? "");
  if (numeral === undefined) return listed(match);
  const factor = groups.magnitude === undefined ? 1 : (readNumeral(groups.magnitude)?.value ?? 1);
  const halfMore = groups.half === undefined ? 0 : 0.5;
  const value = (numeral.value + halfMore) * factor;
  const step = numeral.step * factor * (halfMore === 0 ? 1 : 0.1);
  const bound = boundOf(folded.slice(Math.max(0, start - 4), start), groups.more, folded.slice(end, end + 2));
  const claim = claimOf(numeral, groups.n ?? "", match, folded.slice(end, end + 2));
  const listing = thousandsOrList(groups.n ?? "", spanOf("n").start);
  return [
    quantity({ start, end }, claim, readingsOf(value, numeral, match), {
      step,
      ...measureOf(groups.measure, groups.before ?? currencyBefore(folded, start)),
      ...unitInContext(match),
      ...(bound && { bound }),
      ...(listing && { parts: listing }),
    }),
  ];
}

function unitInContext({ groups, start, end, folded }: FormMatch): { unit?: Unit } {
  const from = groups.measure === undefined ? end : end - groups.measure.length;
  const unit = measureInContext(folded.slice(Math.max(0, start - 16), start), folded.slice(from, from + 2));
  return unit === undefined ? {} : { unit };
}

function readingsOf(value: number, numeral: Numeral, { groups }: FormMatch): Reading[] {
  const twoFigures =
    numeral.inFigures && groups.measure === "年" && value >= 10 && value < 100 && groups.more === undefined;
  const isYear =
    /^(?:1[5-9]|20)\d{2}$/u.test(groups.n ?? "") && groups.measure === undefined && groups.more === undefined;
  return [
    ...of("number", value),
    ...(isYear ? of("year", value) : []),
    ...(twoFigures ? of("year", 1900 + value, 2000 + value) : []),
  ];
}

const currencyBefore = (folded: string, start: number): string | undefined =>
  /(?:人民币|新台币|港币|美金)(?: ?[约近逾]| )?$/u
    .exec(folded.slice(Math.max(0, start - 5), start))?.[0]
    .replace(/[ 约近逾]/gu, "");

/** A list without marks (一二三产业) is its figures. */
function listed({ groups, spanOf }: FormMatch): Quantity[] {
  const { start } = spanOf("n");
  return Array.from(groups.n ?? "").flatMap((sign, index) => {
    const numeral = readNumeral(sign);
    return numeral === undefined
      ? []
      : [quantity({ start: start + index, end: start + index + 1 }, "maybe", of("number", numeral.value))];
  });
}

/** `249,289,299` may be three numbers. */
function thousandsOrList(written: string, start: number): Quantity[] | undefined {
  if (!/^\d{1,3}(?:[, ][1-9]\d{2})+$/u.test(written)) return undefined;
  return Array.from(written.matchAll(/\d+/gu), ({ 0: figures, index }) =>
    quantity({ start: start + index, end: start + index + figures.length }, "sure", of("number", Number(figures)), {
      step: 1,
    }),
  );
}

const COUNTED = new RegExp(`^ ?(?:${oneOf(measureWords)})`, "u");

/** Figures are sure; a lone 一 hardly counts; other lone numerals where they stand before what they count. */
function claimOf({ value, inFigures }: Numeral, written: string, { groups }: FormMatch, after: string): Claim {
  if (inFigures) return "sure";
  const counts = groups.measure !== undefined || COUNTED.test(after);
  if (/^[百千万亿]+$/u.test(written) || value === 1 || value === 0) return "maybe";
  if (written.length === 1) return counts ? "likely" : "maybe";
  return counts || written.length > 2 ? "sure" : "likely";
}

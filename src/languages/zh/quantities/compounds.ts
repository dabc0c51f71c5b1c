import { exact } from "../../quantities/figures.js";
import type { Form, FormMatch } from "../../quantities/form.js";
import { hoursAndMinutes } from "../../quantities/hours-and-minutes.js";
import { of, oneOf, quantity } from "../../quantities/make.js";
import type { Unit } from "../../quantities/measures/units.js";
import type { Quantity } from "../../quantities/quantity.js";
import { measureWords } from "./measure-words.js";
import { MAGNITUDE, NUMERAL, readNumeral } from "./numeral.js";
import { measureOf } from "./pieces.js";

/**
 * Units that are counted on in the next smaller one, 三斤六两, 三亩二分, 5英尺10英寸, each with the unit that its name stands for: beside 吋
 * a 尺 is a foot. How many make one follows from their sizes.
 */
const chains: readonly (readonly [greater: string, lesser: string, units: readonly [string, string]])[] = [
  ["斤", "两", ["斤", "两"]],
  ["两", "钱", ["两", "钱"]],
  ["亩", "分", ["亩", "分地"]],
  ["丈", "尺", ["丈", "尺"]],
  ["英尺", "英寸", ["英尺", "英寸"]],
  ["尺", "寸", ["尺", "市寸"]],
  ["[呎尺]", "[吋寸]", ["呎", "吋"]],
  ["英尺", "吋", ["英尺", "吋"]],
];

/** What is counted on in tenths and hundredths where figures follow: 一米八, 38度5, 9秒83. */
const DECIMAL = "米|公尺|秒|度|斤|丈|尺|块|毛|呎";
const SMALL = String.raw`\d{1,2}|十[一二三四五六七八九]?|[一二两三四五六七八九]`;
const NOT_COUNTED = `(?!${oneOf(measureWords)}|${MAGNITUDE}|[\\d.%月日号点时厘毫公十半多余分秒米毛角两钱度尺寸吋之比至到花香味色金彩-]|毫|钱)`;

/** Amounts that are written in two steps. */
export const compounds: readonly Form[] = [
  {
    id: "two-units",
    needs: "斤|两|亩|丈|[尺呎] ?[\\d一二两三四五六七八九十]",
    beforeNumeral: "",
    pattern: ` ?(?:${chains.map(([greater, lesser], at) => `(?<chain${at}>${greater}) ?(?<rest${at}>${SMALL}) ?${lesser}`).join("|")})(?:地(?![区方点级市]))?`,
    read: twoUnits,
    examples: {
      三斤六两: "3.6 jin",
      三亩六分地: "3.6 mu",
      "5英尺10英寸": "5.83333 foot",
      一斤二两: "1.2 jin",
      六尺三寸: "6.3 chi",
    },
  },
  {
    id: "one-liang",
    starts: { signs: "一" },
    pattern:
      "(?<!十)一两(?=[黄白]?[金银]|[酒茶肉米面油药盐糖]|人参|燕窝)|(?<=黄金|白银|银子|茶叶|白酒|猪肉|牛肉|人参)一两(?=[,。;、]|$)",
    read: (span) => [quantity(span, "likely", of("number", 1), { step: 1, ...measureOf("两") })],
    examples: { 一两黄金: "1 liang", 白银一两: "1 liang" },
  },
  {
    id: "years-and-months",
    needs: "年[^,。]{0,3}个月",
    pattern: String.raw`(?<![\d.第零〇一二三四五六七八九十])(?<years>[1-9]\d?|[一二两三四五六七八九]|十[一二三四五六七八九]?) ?年(?:零|又|加)? ?(?<months>1[0-1]|[1-9]|十一?|[一二两三四五六七八九]) ?个月`,
    read: ({ groups, spanOf, ...span }) => {
      const [years, months] = [numberOf(groups.years), numberOf(groups.months)];
      const [year, month] = [measureOf("年"), measureOf("个月")];
      const parts = [
        quantity(spanOf("years"), "sure", of("number", years), { step: 1, ...year }),
        quantity(spanOf("months"), "sure", of("number", months), { step: 1, ...month }),
      ];
      return [quantity(span, "sure", of("number", 12 * years + months), { step: 1, ...month, parts })];
    },
    examples: { "2年3个月": "27 month", 一年零六个月: "18 month" },
  },
  {
    id: "minutes-seconds-hundredths",
    needs: "秒",
    pattern: String.raw`(?:(?<minutes>${SMALL}) ?分)? ?(?<seconds>${SMALL}|[二三四五]十[一二三四五六七八九]?) ?秒 ?(?<hundredths>\d{2}|[零一二三四五六七八九]{2})(?!\d)`,
    read: ({ groups, spanOf }) => {
      const seconds = numberOf(groups.seconds) + numberOf(groups.hundredths) / 100;
      const at = { start: spanOf("seconds").start, end: spanOf("hundredths").end };
      return [
        ...(groups.minutes === undefined
          ? []
          : [
              quantity(spanOf("minutes"), "sure", of("number", numberOf(groups.minutes)), {
                step: 1,
                ...measureOf("分钟"),
              }),
            ]),
        quantity(at, "sure", of("number", exact(seconds)), { step: 0.01, ...measureOf("秒") }),
      ];
    },
    examples: { "9秒83": "9.83 second", "1分52秒30": "1 minute; 52.3 second" },
  },
  {
    id: "minutes-and-seconds",
    needs: "秒",
    beforeNumeral: "",
    pattern: String.raw` ?分钟?(?:零|又)? ?(?<minutes>\d{1,2}|[二三四五]?十?[一二三四五六七八九]|[二三四五]?十) ?秒(?<tenth>[\d一二三四五六七八九](?![\d零一二三四五六七八九]))?`,
    read: (match) => {
      const { n, minutes: seconds, tenth } = match.groups;
      const [hours, minutes] = [numberOf(n), numberOf(seconds) + numberOf(tenth) / 10];
      return [hoursAndMinutes(match, { hours, minutes }, { hour: measureOf("分钟"), minute: measureOf("秒") })];
    },
    examples: { "1分30秒": "1.5 minute" },
  },
  {
    id: "decimals-after-unit",
    needs: DECIMAL,
    beforeNumeral: "",
    pattern: String.raw`(?<unit>${DECIMAL})(?<rest>\d{1,2}|[零一二三四五六七八九][一二三四五六七八九]?)(?<!零)(?=一[个张斤件份瓶只条杯碗本]|包邮|${NOT_COUNTED})`,
    read: ({ groups, ...span }) => {
      const [whole, rest] = [numberOf(groups.n), digitsOf(groups.rest ?? "")];
      const value = exact(whole + Number(`0.${rest}`));
      return [
        quantity(span, "sure", of("number", value * (groups.unit === "毛" ? 0.1 : 1)), {
          step: 10 ** -rest.length,
          ...unitAfter(groups.unit),
        }),
      ];
    },
    examples: {
      身高一米八: "1.8 metre",
      体温38度5: "38.5 celsius",
      三块五: "3.5 元",
      "一瓶水3块5。": "(1); 3.5 元",
      门高三米二: "3.2 metre",
      腰围二尺四: "2.4 chi",
      两丈八高的旗杆: "2.8 zhang",
      高两米零五: "2.05 metre",
      三毛五一斤: "0.35 元",
      九块九包邮: "9.9 元",
    },
  },
  {
    id: "jiao-and-fen",
    needs: "毛|角|毫|分",
    pattern: String.raw`(?:(?<n>${NUMERAL})(?:元|块|蚊))?(?<jiao>\d|[一二两三四五六七八九])(?:毛|角(?=钱|[一二三四五六七八九\d]分|(?<=[元块].角))|毫(?![米克升安]))(?:(?<fen>\d|[一二三四五六七八九])分|(?<=[元块蚊].毛)(?<bare>[一二三四五六七八九])(?![一二三四五六七八九十百千万\d])|(?=钱|$|[^\p{L}\d]|[一每]))钱?|(?<lone>\d|[一二两三四五六七八九])分钱`,
    read: ({ groups, ...span }) => {
      const fen =
        numberOf(groups.lone) +
        numberOf(groups.fen ?? groups.bare) +
        10 * numberOf(groups.jiao) +
        100 * numberOf(groups.n);
      return [quantity(span, "sure", of("number", fen / 100), { step: 0.01, ...measureOf("元") })];
    },
    examples: { 每斤涨了两毛钱: "(1 jin); 0.2 元", 三块五毛: "3.5 元", 七块八毛六了: "7.86 元", 五分钱: "0.05 元" },
  },
  {
    id: "jiao-of-a-rate",
    needs: "\\d角",
    beforeNumeral: "(?<=[升贬]值?|[涨跌升]|收[升跌]) ?",
    pattern: "角(?:(?<fen>\\d(?:\\.\\d)?)分)?(?![度形落色型尖星])",
    read: ({ groups, spanOf, end }) => {
      const value = exact(numberOf(groups.n) / 10 + Number(groups.fen ?? 0) / 100);
      return [
        quantity({ start: spanOf("n").start, end }, "sure", of("number", value), { step: 0.001, ...measureOf("元") }),
      ];
    },
    examples: { 兌美元貶值2角: "0.2 元", "升值1角2.5分": "0.125 元" },
  },
  {
    id: "yuan-and-fen",
    needs: "[元块蚊]零?[\\d一二三四五六七八九]分",
    beforeNumeral: "",
    pattern: "[元块蚊]零?(?<fen>\\d|[一二三四五六七八九])分(?![之钟])",
    read: ({ groups, ...span }) => [
      quantity(span, "sure", of("number", exact(numberOf(groups.n) + numberOf(groups.fen) / 100)), {
        step: 0.01,
        ...measureOf("元"),
      }),
    ],
    examples: { 一块零五分: "1.05 元" },
  },
  {
    id: "fen-of-a-share",
    needs: "股息|派[息现]|每股|股利",
    pattern:
      "(?<=(?:股息|派息|每股)[^,。;]{0,8})(?<n>\\d{1,2}(?:\\.\\d+)?|[一二两三四五六七八九])(?<unit>[角分仙])(?!之|钟|别|红)",
    read: ({ groups, ...span }) => [
      quantity(span, "sure", of("number", exact((numberOf(groups.n) * (groups.unit === "角" ? 10 : 1)) / 100)), {
        step: 0.01,
        ...measureOf("元"),
      }),
    ],
    examples: { 每股派息五分: "0.05 元" },
  },
  {
    id: "counted-magnitude",
    needs: "个",
    pattern: String.raw`(?<n>\d{1,4}(?:\.\d+)?|[一二两三四五六七八九十]{1,3}(?:点[零一二三四五六七八九]{1,3})?)(?<more>多|来)?个(?<also>多|小)?(?<magnitude>[百千]?亿(?!万富|元[村镇乡县户企楼])|[百千]?万(?!富|元[村镇乡县户企楼]))(?<measure>元|美元|港元)?`,
    read: ({ groups, ...span }) => {
      const values = neighboursOf(groups.n ?? "").map((n) => n * numberOf(groups.magnitude));
      return values.map((value) =>
        quantity(span, values.length > 1 ? "maybe" : "sure", of("number", value), {
          step: numberOf(groups.magnitude),
          ...measureOf(groups.measure),
        }),
      );
    },
    examples: {
      投了3个亿: "300000000",
      "3个多亿": "300000000",
      五六个亿: "(500000000); (600000000)",
      三点六个亿: "360000000",
    },
  },
  {
    id: "money-and-half",
    needs: "[块元蚊圆]半",
    beforeNumeral: "",
    pattern: "[块元蚊圆]半(?![天年个])",
    read: ({ groups, ...span }) => [
      quantity(span, "sure", of("number", numberOf(groups.n) + 0.5), { step: 0.5, ...measureOf("元") }),
    ],
    examples: { 三块半: "3.5 元", 三蚊半: "3.5 元" },
  },
  {
    id: "and-half",
    needs: "半",
    beforeNumeral: "",
    pattern: `(?:岁|杯|碗|袋|瓶|筐|片|粒|茶匙|汤匙|勺|页|段|步|层|圈|桶|箱|章|张)半(?![天年个])`,
    read: ({ groups, ...span }) => [quantity(span, "sure", of("number", numberOf(groups.n) + 0.5), { step: 0.5 })],
    examples: { 患儿三岁半: "3.5" },
  },
  {
    id: "then-one",
    starts: { signs: "一二两三四五六七八九" },
    needs: "一[张个件份只台套条斤瓶人]",
    pattern: "(?<n>[一二两三四五六七八九][百千万亿][一二三四五六七八九])(?=一[张个件份只台套条斤瓶人])",
    read: ({ groups, ...span }) => {
      const numeral = readNumeral(groups.n ?? "");
      return numeral && [quantity(span, "likely", of("number", numeral.value), { step: numeral.step })];
    },
    examples: { 门票一百二一张: "120" },
  },
];

const numberOf = (written: string | undefined): number => readNumeral(written ?? "零")?.value ?? 0;

const digitsOf = (written: string): string => Array.from(written, (sign) => numberOf(sign)).join("");

/** 五六 is five and six; every other numeral is itself. */
const neighboursOf = (written: string): number[] =>
  /^[一二三四五六七八九]{2}$/u.test(written) ? Array.from(written, (sign) => numberOf(sign)) : [numberOf(written)];

const unitAfter = (name: string | undefined): ReturnType<typeof measureOf> =>
  measureOf(name === "度" ? "摄氏度" : name === "块" || name === "毛" ? "元" : name);

function twoUnits({ groups, spanOf, ...span }: FormMatch): Quantity[] | undefined {
  const at = chains.findIndex((_, index) => groups[`chain${index}`] !== undefined);
  const [, , [greater, lesser] = []] = chains[at] ?? [];
  const [unit, part] = [measureOf(greater).unit, measureOf(lesser).unit];
  const numeral = readNumeral(groups.n ?? "");
  if (unit === undefined || part === undefined || numeral === undefined) return undefined;
  const rest = numberOf(groups[`rest${at}`]);
  const ratio = Math.round(unit.size / part.size);
  return [
    quantity(span, "sure", of("number", exact(numeral.value + rest / ratio)), {
      step: 1 / ratio,
      unit,
      parts: [partAt(spanOf("n"), numeral.value, unit), partAt(spanOf(`rest${at}`), rest, part)],
    }),
  ];
}

const partAt = (span: { start: number; end: number }, value: number, unit: Unit): Quantity =>
  quantity(span, "sure", of("number", value), { step: 1, unit });

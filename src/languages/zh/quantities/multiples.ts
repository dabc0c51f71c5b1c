import type { Form } from "../../quantities/form.js";
import { of, quantity } from "../../quantities/make.js";
import { readNumeral } from "./numeral.js";

/** How many times as much: 两倍, 增长两倍 (tripled), 翻两番 (fourfold). */
export const multiples: readonly Form[] = [
  {
    id: "times",
    needs: "倍",
    beforeNumeral: "",
    pattern: ` ?(?:多|余|来|几)?倍(?<half>半)?`,
    read: ({ groups, folded, ...span }) => {
      const numeral = readNumeral(groups.n ?? "");
      if (numeral === undefined) return undefined;
      const value = numeral.value + (groups.half === undefined ? 0 : 0.5);
      const { step } = numeral;
      const before = folded.slice(Math.max(0, span.start - 8), span.start);
      const claim = value === 1 && !numeral.inFigures ? "maybe" : numeral.inFigures || value > 1 ? "sure" : "likely";
      if (TURNED.test(before)) {
        const times = value === 1 ? [2] : [value, value + 1]; // 翻了三倍 is threefold to some, and fourfold to others
        return [quantity(span, claim, [...of("times", ...times), ...of("percent", 100 * value)], { step })];
      }
      if (!INCREASE.test(before))
        return [quantity(span, claim, [...of("times", value), ...of("percent", 100 * value)], { step })];
      return [
        quantity(span, claim, [...of("times", value + 1), ...of("percent", 100 * value), ...of("increase", value)], {
          step,
        }),
      ];
    },
    examples: {
      是去年的两倍: "times 2",
      是去年的两倍半: "times 2.5",
      增长了两倍: "times 3",
      提高到3倍: "times 3",
      "增加近1.5倍": "<times 2.5",
      翻了一倍多: "(>times 2)",
    },
  },
  {
    id: "doublings",
    starts: { signs: "翻" },
    pattern: String.raw`翻(?:了|近|将近|整整|约|大约|足足)*(?<n>[一二两三四五六七八九]|\d)番`,
    read: ({ groups, ...span }) => {
      const value = readNumeral(groups.n ?? "")?.value ?? 0;
      return [
        quantity(span, "likely", [...of("times", 2 ** value), ...of("percent", 100 * (2 ** value - 1))], { step: 1 }),
      ];
    },
    examples: { 收入翻了一番: "times 2", 翻两番: "times 4" },
  },
  {
    id: "doubling",
    starts: { signs: "翻加倍成" },
    pattern: "翻番|翻倍|加倍|倍增|成倍",
    read: (span) => [quantity(span, "maybe", [...of("times", 2), ...of("percent", 100)])],
    examples: { 产量翻番: "(times 2)" },
  },
  {
    id: "halving",
    starts: { signs: "减折腰" },
    pattern: "减半|折半|腰斩",
    read: (span) => [quantity(span, "maybe", [...of("times", 0.5), ...of("number", 0.5), ...of("percent", 50)])],
    examples: { 税率减半: "(times 0.5)" },
  },
];

const TURNED = /翻(?:了|咗)?(?:约|近|将近|大约|整整)?$/u;

const INCREASE =
  /(?:增长|成长|增加|增|提高|提升|上升|上涨|扩大|多|高|涨|升|超|快|贵|提速|加速)(?:出|了|咗)?(?:约|近|超过|逾|将近|大约)?$/u;

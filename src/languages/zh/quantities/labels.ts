import type { Form } from "../../quantities/form.js";
import { of, quantity } from "../../quantities/make.js";
import { readNumeral } from "./numeral.js";

const signs: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", (sign, index) => [sign, index + 1])),
  ...Object.fromEntries(Array.from("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ", (sign, index) => [sign, index + 1])),
  ...Object.fromEntries(Array.from("ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ", (sign, index) => [sign, index + 1])),
};

/** Figures as they are spoken one by one. */
const spoken: Readonly<Record<string, number>> = { 洞: 0, 幺: 1, 拐: 7, 勾: 9 };

/** Numbers that name a thing and count nothing: 幺幺零 of a telephone, 5 in 5-羟色胺, the sign ③ of a list. */
export const labels: readonly Form[] = [
  {
    id: "spoken-digits",
    starts: { signs: "洞拐勾幺零一二三四五六七八九" },
    needs: "幺|洞[拐勾一两二三四五六七八九]",
    pattern:
      "(?:(?=[零洞拐勾一两二三四五六七八九]{0,8}幺)|(?=洞[拐勾一两二三四五六七八九]))[幺零洞拐勾一两二三四五六七八九]{2,11}(?<nth>号)?",
    read: ({ text, groups, ...span }) => {
      const signs = text.replace("号", "");
      const digits = Array.from(signs, (sign) => spoken[sign] ?? readNumeral(sign)?.value ?? 0);
      const half = signs.slice(0, signs.length / 2);
      if (signs === half + half && half.startsWith("洞")) {
        const called = of("number", Number(digits.slice(half.length).join("")));
        return [0, half.length].map((at) =>
          quantity({ start: span.start + at, end: span.start + at + half.length }, "likely", called, { step: 1 }),
        );
      }
      return [
        quantity(
          span,
          text.startsWith("洞") ? "likely" : "sure",
          of(groups.nth ? "ordinal" : "number", Number(digits.join(""))),
          { step: 1 },
        ),
      ];
    },
    examples: { 请拨打幺幺零: "110", 门牌是幺六八号: "ordinal 168", 我是洞拐: "7", 洞幺洞幺: "1; 1" },
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

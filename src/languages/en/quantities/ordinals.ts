import type { Form } from "../../quantities/form.js";
import { of, quantity } from "../../quantities/make.js";
import type { Quantity } from "../../quantities/quantity.js";
import { ORDINAL_STARTS, ORDINAL_WORDS, readNumeral } from "./numeral.js";

const romanSizes = [
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
] as const;

/** Places in an order: `21st`, `twenty-first`, `No. 5`, `World War II`. */
export const ordinals: readonly Form[] = [
  {
    id: "figures",
    starts: { signs: "0123456789" },
    needs: String.raw`\d(?:st|nd|rd|th)`,
    pattern: String.raw`(?<![\d.,])(?<n>\d{1,3}(?:,\d{3})*)(?:st|nd|rd|th)(?![a-z])`,
    read: ({ groups, ...span }) => {
      const value = Number((groups.n ?? "").replaceAll(",", ""));
      return [quantity(span, "sure", [...of("ordinal", value), ...of("day", value)], { step: 1 })];
    },
    examples: { "the 19th National Congress": "ordinal 19" },
  },
  {
    id: "words",
    starts: { words: [...ORDINAL_STARTS, "firstly", "secondly", "thirdly", "fourthly", "fifthly"] },
    pattern: `(?<n>${ORDINAL_WORDS}|(?:${["first", "second", "third", "fourth", "fifth"].join("|")})ly(?![a-z]))`,
    read: ({ text, ...span }) => {
      const { value } = readNumeral(text.replace(/ly$/u, ""));
      return [quantity(span, value < 3 || text === "third" ? "maybe" : "likely", of("ordinal", value), { step: 1 })];
    },
    examples: {
      "the ninth batch": "ordinal 9",
      "Seventy-first": "ordinal 71",
      "first time": "(ordinal 1)",
      Thirdly: "ordinal 3",
    },
  },
  {
    id: "medal",
    starts: { words: ["gold", "silver", "bronze"] },
    pattern:
      "(?<medal>gold|silver|bronze)(?=[ -]medal|(?<=(?:won|win|wins|took|takes?|claim(?:s|ed)?|earn(?:s|ed)?|bagg?(?:s|ed)?) (?:the |a |an )?[a-z]+|(?<=(?:gold|silver)(?:,|,? and) (?:a )?[a-z]+))(?:[.,;)]|$| in | at | for | on | and ))",
    read: ({ groups, ...span }) => [
      quantity(span, "maybe", of("ordinal", ["gold", "silver", "bronze"].indexOf(groups.medal ?? "") + 1)),
    ],
    examples: {
      "won bronze": "(ordinal 3)",
      "a silver medal": "(ordinal 2)",
      "took gold and bronze": "(ordinal 1); (ordinal 3)",
    },
  },
  {
    id: "grade",
    starts: { words: ["primary", "secondary", "tertiary"] },
    pattern: "(?<n>primary|secondary|tertiary)(?=(?: [a-z]+)? (?:hospital|industr|sector))",
    read: ({ groups, ...span }) => [
      quantity(span, "maybe", of("ordinal", ["primary", "secondary", "tertiary"].indexOf(groups.n ?? "") + 1)),
    ],
    examples: { "a tertiary hospital": "(ordinal 3)", "the secondary sector": "(ordinal 2)" },
  },
  {
    id: "champion",
    starts: { words: ["champion", "champions", "winner", "winners"] },
    pattern: "champions?(?![a-z]| league)|winners? of (?:the|its|her|his|their) group",
    read: (span) => [quantity(span, "maybe", of("ordinal", 1))],
    examples: { "the defending champions": "(ordinal 1)" },
  },
  {
    id: "number-sign",
    starts: { signs: "#", words: ["no", "nos", "number"] },
    needs: String.raw`(?:no|nos|number|#)\.? ?\d`,
    pattern: String.raw`(?<!&(?:amp;)?)(?:nos?\.? ?|#|number )(?<n>\d{1,9})(?![\d,.]*\d|[a-z])`,
    read: ({ groups, ...span }) => [
      quantity(span, "sure", [...of("ordinal", Number(groups.n)), ...of("day", Number(groups.n))], { step: 1 }),
    ],
    examples: { "Order No. 5": "ordinal 5", "#77": "ordinal 77" },
  },
  {
    id: "letter",
    starts: { signs: "(" },
    pattern: String.raw`\((?<letter>[a-z])\)`,
    read: ({ groups, ...span }) => [
      quantity(
        span,
        "maybe",
        of(
          "ordinal",
          (groups.letter ?? "a").charCodeAt(0) - 96,
          ...(romanValue(groups.letter ?? "") === undefined ? [] : [romanValue(groups.letter ?? "") ?? 0]),
        ),
      ),
    ],
    examples: { "item (k)": "(ordinal 11)" },
  },
  {
    id: "letter-of-a-kind",
    starts: { words: Array.from("abcdefgh") },
    needs: "annex|appendix|attachment|schedule|exhibit|class|categor|group|type|part",
    pattern:
      "(?<=(?:annex|appendix|attachment|schedule|exhibit|class|category|group|type|part) )[a-h](?![a-z'’.]*[a-z])",
    read: ({ text, start, end, original }) =>
      original.slice(start, end) === text
        ? undefined
        : [quantity({ start, end }, "maybe", of("ordinal", text.charCodeAt(0) - 96))],
    examples: { "see Annex B": "(ordinal 2)" },
  },
  {
    id: "small-roman",
    starts: { signs: "(" },
    pattern: String.raw`\((?<roman>[ivx]{2,5})\)`,
    read: ({ groups, ...span }) => {
      const value = romanValue(groups.roman ?? "");
      return value === undefined ? undefined : [quantity(span, "maybe", of("ordinal", value))];
    },
    examples: { "paragraph (iv)": "(ordinal 4)" },
  },
  {
    id: "clause",
    starts: {
      signs: "§",
      words: [
        "clause",
        "article",
        "section",
        "paragraph",
        "part",
        "chapter",
        "rule",
        "regulation",
        "clauses",
        "articles",
        "sections",
        "paragraphs",
        "art",
        "arts",
        "sec",
        "secs",
      ],
    },
    needs: String.raw`\d\.\d`,
    pattern: String.raw`(?:(?:clause|article|section|paragraph|part|chapter|rule|regulation)s?|arts?\.|secs?\.|§) ?(?<n>\d{1,4}(?:[.-]\d{1,3}){1,4}(?:(?:, |,? (?:and|or|to) )\d{1,4}(?:\.\d{1,3}){1,4}){0,6})(?![\d%])`,
    read: ({ groups, spanOf }) => {
      const { start } = spanOf("n");
      return Array.from((groups.n ?? "").matchAll(/\d+/gu), ({ 0: figures, index }) =>
        quantity({ start: start + index, end: start + index + figures.length }, "sure", of("number", Number(figures)), {
          step: 1,
        }),
      );
    },
    examples: { "Clause 9.3": "9; 3" },
  },
  {
    id: "roman",
    starts: { words: Array.from({ length: 100 }, (_, index) => romanOf(index + 1)) },
    pattern: "[ivxlc]{1,7}(?![a-z'’.]*[a-z])",
    read: ({ text, start, end, original }): Quantity[] | undefined => {
      const value = romanValue(text);
      if (
        value === undefined ||
        original.slice(start, end) !== text.toUpperCase() ||
        (text.length === 1 && text !== "v" && text !== "x" && !/[a-z] $/u.test(original.slice(start - 2, start)))
      )
        return undefined;
      return [quantity({ start, end }, "maybe", of("ordinal", value), { step: 1 })];
    },
    examples: { "World War II": "(ordinal 2)", "Louis XIV": "(ordinal 14)", mix: "" },
  },
];

const romanFigures: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** A number below 101 in small Roman figures: 14 is `xiv`. */
function romanOf(value: number): string {
  const [sign, size] = romanSizes.find(([, least]) => least <= value) ?? ["", value];
  return value === size ? sign : sign + romanOf(value - size);
}

function romanValue(text: string): number | undefined {
  if (!/^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u.test(text)) return undefined;
  return Array.from(text, (sign) => romanFigures[sign] ?? 0).reduce(
    (sum, value, index, values) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
}

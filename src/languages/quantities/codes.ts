import type { Form, FormMatch } from "./form.js";
import { of, quantity } from "./make.js";
import { units } from "./measures/units.js";
import type { Quantity } from "./quantity.js";

/** The figures of a code such as `g318`. */
export const FIGURES = "0123456789";
/** The letters of a code, once capitals are folded. */
export const LETTERS = "abcdefghijklmnopqrstuvwxyz";

const unitSigns: ReadonlySet<string> = new Set([
  ...units.flatMap(({ zh, en }) => [...zh, ...en.map((name) => name.replace(/\.$/u, ""))]),
  "th",
  "st",
  "nd",
  "rd",
  "m",
  "bn",
  "mn",
]);

/** Names that hold figures, in either language: 国道G318, 5G, H7N9, A/RES/64/292; web addresses too. */
export const codes: readonly Form[] = [
  {
    id: "address",
    starts: { signs: LETTERS + FIGURES },
    needs: String.raw`https?:|www\.|@`,
    pattern: String.raw`(?:https?://|www\.)[!-~]{1,300}|[a-z\d._-]{1,40}@[a-z\d.-]{1,80}`,
    read: ({ start, end, text }) => [
      quantity({ start, end: end - (text.length - text.replace(TAIL, "").length) }, "likely", [], {
        code: text.replace(TAIL, ""),
      }),
    ],
    examples: { "www.example.com/2020": "www.example.com/2020" },
  },
  {
    id: "character-reference",
    starts: { signs: "&" },
    needs: "&(?:amp;)?#",
    pattern: String.raw`&(?:amp;)?#x?[\da-f]{1,6};`,
    read: () => [],
    examples: { "the bank&#39;s own": "" },
  },
  {
    id: "code",
    starts: { signs: LETTERS },
    needs: String.raw`[a-z][-/.]?\d`,
    pattern: String.raw`(?<![a-z\d$])(?!no\.?\d|us\d|(?:rmb|usd|ntd|twd|hkd|eur|gbp|jpy|cny|sgd|aud|cad|nzd|chf|krw|inr|rub|thb|mop)\d|(?:nt|hk|u\.?s\.?|a|c|s)\$)(?![kmgµu]?(?:n|w|j|g|mol|pa|v|l|t)/[cdkm]?m[23](?![a-z\d]))(?!(?:mid|pre|post|early|late|sub|under|over|top|ages?|aged|since|of|in|to|no|and|the|c|ca)-?\d|[ivxlc]{1,5}-\d)[a-z]{1,12}(?:[-/.][a-z]{1,8}){0,3}[-/.]?\d{1,12}(?:[-/.]?\d{1,9}(?!\d)|[-/.]?[a-z]{1,6}(?=\d|[^a-z]|$)){0,6}(?! ?[%‰]|\d)`,
    read: ({ text, start }) => (unitSigns.has(text) ? [] : codeFrom(text, start)),
    examples: {
      G318国道: "g318",
      "感染SARS-CoV-2": "sarscov2",
      "the H7N9 strain": "h7n9",
      "第A/RES/64/292号": "a/res/64/292",
      "PM2.5浓度": "pm2.5",
      "30 N/mm2": "30",
    },
  },
  {
    id: "long-number",
    starts: { signs: FIGURES },
    needs: String.raw`\d[\da-z]{15}`,
    pattern: String.raw`(?<![a-z\d.,])(?=\d{6})[\da-z]{16,24}(?![a-z\d.,]\d|[a-z\d])`,
    read: ({ text, ...span }) => [quantity(span, "sure", [], { code: text })],
    examples: { 身份证号110101199003077758: "110101199003077758" },
  },
  {
    id: "label",
    starts: { signs: FIGURES },
    needs: String.raw`\d\.\d{1,2}\.\d`,
    pattern: String.raw`(?<![\d.,])\d{1,3}(?:\.\d{1,2}){2,5}(?!\.?\d)`,
    read: ({ text, start, end }) => [
      quantity({ start, end }, "likely", [], { code: text, parts: numbersIn(text, start, /\d+/gu) }),
    ],
    examples: { "第4.2.1节": "4.2.1", "4.2.1 Scope": "4.2.1" },
  },
  {
    id: "power-of-ten",
    starts: { signs: "1" },
    needs: "[×x*·] ?10",
    pattern: String.raw`(?<=[×x*·] ?)10 ?(?:\^|\()? ?(?<exponent>[-⁻]?(?:\d{1,2}|[⁰¹²³⁴-⁹]{1,2}))(?![\d.,])(?<![×x*·] ?100)\)?`,
    read: ({ groups, ...span }) => [
      quantity(span, "likely", [], { code: `10^${levelExponent(groups.exponent ?? "")}` }),
    ],
    examples: { "4×10^9/L": "4; 10^9", "4×10⁹/L": "4; 10^9", "20 × 10-18 mol": "20; 10^-18" },
  },
  {
    id: "standard",
    starts: { signs: FIGURES },
    needs: String.raw`\d{3}\.\d{1,2}[a-z]`,
    pattern: String.raw`(?<![\d.,$€£¥])\d{3}\.\d{1,2}[a-z]{1,2}(?![a-z\d])`,
    read: ({ text, start, end }) => [quantity({ start, end }, "likely", [], { code: text })],
    examples: { "802.11b标准": "802.11b", "IEEE 802.3af": "802.3af" },
  },
  {
    id: "numbered-code",
    starts: { signs: FIGURES },
    needs: String.raw`\d-?[a-z]`,
    pattern: String.raw`(?<![a-z\d.,$€£¥])\d{1,4}(?:\.\d)?-?[a-z]{1,2}(?:\d{1,3})?(?![a-z\d])`,
    read: (match) => (isMeasured(match) ? undefined : codeFrom(match.text, match.start)),
    examples: { "5G网络": "5g", "3D打印": "3d", "5g盐": "5 gram" },
  },
];

/** `5g` is a weight and `5G` a name. */
const isMeasured = ({ text, original, end }: FormMatch): boolean =>
  unitSigns.has(/[a-z].*$/u.exec(text)?.[0] ?? "") && !/\dG$/u.test(original.slice(0, end));

const levelExponent = (written: string): string =>
  Array.from(written, (sign) =>
    sign === "⁻" ? "-" : "⁰¹²³⁴⁵⁶⁷⁸⁹".includes(sign) ? "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign) : sign,
  ).join("");

const TAIL = /[.,;:!?)\]}'"]+$/u;

/** `4K` is a name and `50k` may be 50,000: its part is either. */
function codeFrom(text: string, start: number): Quantity[] {
  const inThousands = /^\d+k$/u.test(text);
  const parts = numbersIn(text, start, /\d+(?:\.\d+)?/gu, inThousands ? [1, 1000] : [1]);
  if (SEASON.test(text)) parts.splice(0, 1, seasonIn(text, start));
  return [quantity({ start, end: start + text.length }, "likely", [], { code: text.replace(/-/gu, ""), parts })];
}

/** `SS19` is a season of 2019. */
function seasonIn(text: string, start: number): Quantity {
  const year = Number(text.slice(-2));
  const span = { start: start + text.length - 2, end: start + text.length };
  return quantity(span, "likely", [...of("number", year), ...of("year", 2000 + year)], { step: 1 });
}

const SEASON = /^[a-z]{2}\d{2}$/u;

function numbersIn(text: string, start: number, pattern: RegExp, factors: readonly number[] = [1]): Quantity[] {
  return Array.from(text.matchAll(pattern), ({ 0: figures, index }) => {
    const span = { start: start + index, end: start + index + figures.length };
    return quantity(span, "likely", of("number", ...factors.map((factor) => factor * Number(figures))), { step: 1 });
  });
}

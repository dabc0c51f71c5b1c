import { writesHan } from "../../languages/index.js";
import { matchesIn } from "../../text/matches-in.js";
import { oneRule } from "../one-rule.js";
import { spanOf } from "../span-of.js";

/** Full-width letters, figures and signs, and Chinese punctuation in a translation: `，`, `￥`, `……`, and the dot in `Karl·Marx`. */
export const fullWidth = oneRule({
  rule: "segment/full-width",
  type: "characters",
  severity: "warning",
  judges: (language) => !writesHan(language),
  examples: [
    { source: "你好，世界。", target: "Hello，world。", finds: ["，", "。"], fixed: "Hello, world." },
    { source: "共１２３人。", target: "A total of １２３ people.", finds: ["１２３"], fixed: "A total of 123 people." },
    {
      source: "理由（附表）",
      target: "reason（s）（table）.",
      finds: ["（", "）（", "）"],
      fixed: "reason(s) (table).",
    },
    { source: "《桥》", target: "《Bridge》", finds: ["《", "》"] },
    { source: "票价￥20……", target: "Tickets cost ￥20……", finds: ["￥", "……"], fixed: "Tickets cost ¥20…" },
    { source: "周一～周五", target: "Monday〜Friday——no entry", finds: ["〜", "——"] },
    { source: "他说：“好。”", target: "“Good,” he said.", finds: [] },
  ],
  *run({ target }) {
    const text = target?.text ?? "";
    for (const match of matchesIn(text, FULL_WIDTH)) {
      const span = spanOf(match);
      const narrow = narrowIn(text, span.start, span.end);
      yield {
        values: { text: match[0] },
        targetSpan: span,
        ...(narrow !== undefined && { fix: { span, replacement: narrow } }),
      };
    }
  },
});

/** "，", "１２３", "《", "￥", "……", "——", and a dot before a capital; not the curly quotes, which English shares. */
const FULL_WIDTH = /[！-｠￠-￦、。〈-】〔-〜\u3000]+|…{2,}|—{2,}|(?<=\p{Script=Latin})[·・](?=\p{Lu})/gu;

/**
 * The marks in half width, with the blanks that wide marks have built in; nothing where a mark has no single form of half width (《》, 「」).
 */
function narrowIn(text: string, start: number, end: number): string | undefined {
  if (text.charAt(start) === "…") return "…";
  const narrow = Array.from(text.slice(start, end), (character) => MARKS[character] ?? letterOf(character));
  if (narrow.some((character) => character === undefined)) return undefined;
  const joined = narrow.join("").replace(/\)\(/gu, ") (");
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const opens = OPENS.test(joined) && WORD.test(before) && !PLURAL.test(text.slice(end));
  const closes = CLOSES.test(joined) && WORD.test(after) && !(DIGIT.test(before) && DIGIT.test(after));
  return `${opens ? " " : ""}${joined}${closes ? " " : ""}`;
}

const MARKS: Readonly<Record<string, string>> = {
  "、": ",",
  "。": ".",
  "【": "[",
  "】": "]",
  "〔": "[",
  "〕": "]",
  "　": " ",
  "￠": "¢",
  "￡": "£",
  "￥": "¥",
  "￦": "₩",
};
const OPENS = /^[([]/u;
const CLOSES = /[,.;:!?)\]]$/u;
const WORD = /^[\p{L}\p{N}]$/u;
const DIGIT = /^\p{Nd}$/u;
const PLURAL = /^e?s[)）]/u; // "reason（s）"

const letterOf = (character: string): string | undefined =>
  character >= "！" && character <= "～"
    ? String.fromCodePoint((character.codePointAt(0) ?? 0) - (0xff01 - 0x21))
    : undefined;

import { oneRule } from "../one-rule.js";

/** A word that stands twice in a row. Where it may be meant (`had had`, `very very`, Duran Duran) it is passed over. */
export const formDoubledWord = oneRule({
  rule: "form/doubled-word",
  type: "duplication",
  severity: "warning",
  judges: ({ doubledWords }) => doubledWords !== undefined,
  examples: [
    { source: "他在桥上。", target: "He is on the the bridge.", finds: ["the the"], fixed: "He is on the bridge." },
    { source: "报告出来了。", target: "The report report is out.", finds: ["report report"] },
    { source: "他早就知道。", target: "He had had that that long, very very long.", finds: [] },
    { source: "他在帕果帕果。", target: "He is in Pago Pago.", finds: [] },
  ],
  options: { allowed: { kind: "words", default: [] } },
  *run({ target }, { target: { doubledWords } }, { allowed }) {
    if (doubledWords === undefined) return;
    const { never, maybe } = doubledWords;
    const text = target?.text ?? "";
    for (const { start, middle, end } of doubledIn(text)) {
      const [word, again] = [text.slice(start, middle), text.slice(middle + 1, end)];
      const small = word.toLowerCase();
      const mayBeMeant = maybe.has(small) || allowed.includes(small);
      if (mayBeMeant || (isName(word) && isName(again) && !never.has(small))) continue;
      yield {
        values: { word },
        targetSpan: { start, end },
        ...(never.has(small) && { fix: { span: { start, end }, replacement: word } }),
      };
    }
  },
});

/**
 * The spans of words that come twice, with the blank between. A regular expression that looks back at each word would take ten times as
 * long.
 */
function* doubledIn(text: string): Generator<{ start: number; middle: number; end: number }> {
  const small = text.toLowerCase();
  let start = 0;
  for (let middle = small.indexOf(" "); middle >= 0; middle = small.indexOf(" ", start)) {
    const end = middle + 1 + (middle - start);
    if (comesAgain(small, start, middle) && !GOES_ON.test(small.slice(end, end + 2))) yield { start, middle, end };
    start = middle + 1;
  }
}

function comesAgain(small: string, start: number, middle: number): boolean {
  if (small.charCodeAt(start) !== small.charCodeAt(middle + 1)) return false;
  const word = small.slice(start, middle);
  return small.startsWith(word, middle + 1) && LETTERS.test(word);
}

const LETTERS = /^\p{L}+$/u;
const GOES_ON = /^(?:[\p{L}\p{N}-]|['’]\p{L})/u; // "the the-ory", "can can't"
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

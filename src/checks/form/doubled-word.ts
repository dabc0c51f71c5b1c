import type { Check } from "../check.js";
import { spanOf } from "../span-of.js";
import { ENGLISH } from "../target-languages.js";

/** A word that stands twice in a row. Where it may be meant (`had had`, `very very`, Duran Duran) it is passed over. */
export const formDoubledWord: Check = {
  rule: "form/doubled-word",
  type: "duplication",
  severity: "warning",
  targetLanguages: ENGLISH,
  examples: [
    { source: "他在桥上。", target: "He is on the the bridge.", finds: ["the the"] },
    { source: "报告出来了。", target: "The report report is out.", finds: ["report report"] },
    { source: "他早就知道。", target: "He had had that that long, very very long.", finds: [] },
    { source: "他在帕果帕果。", target: "He is in Pago Pago.", finds: [] },
  ],
  *run({ target }) {
    for (const match of (target?.text ?? "").matchAll(TWICE)) {
      const { word = "", again = "" } = match.groups ?? {};
      const small = word.toLowerCase();
      if (MAY_BE_MEANT.has(small) || (isName(word) && isName(again) && !ARTICLES.has(small))) continue;
      yield { values: { word }, targetSpan: spanOf(match), ...(ARTICLES.has(small) && { fix: word }) };
    }
  },
};

const TWICE = /(?<![\p{L}\p{N}'’-])(?<word>\p{L}+)\s+(?<again>\k<word>)(?![\p{L}\p{N}'’-])/giu; // "the the"
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "of", "and"]);
const MAY_BE_MEANT: ReadonlySet<string> = new Set(
  "had that very no so ha many far long bye really more much never again her is do in on up out what who one ever boo blah tut knock there now".split(
    " ",
  ),
);
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

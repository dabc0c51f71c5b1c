import { termsIn } from "../../model/concept.js";
import type { Check } from "../check.js";

/** Chinese characters that were left in a translation: most often a name that was looked up later and forgotten. */
export const chineseLeft: Check = {
  rule: "segment/chinese-left",
  type: "untranslated",
  severity: "error",
  exceptTargetLanguages: ["zh", "ja"],
  examples: [
    { source: "他来自西宁。", target: "He is from 西宁.", finds: ["西宁"] },
    { source: "他来自西宁。", target: "He is from Xining.", finds: [] },
  ],
  *run({ target, terms }, { trgLang }) {
    const text = target?.text ?? "";
    const allowed = new Set(terms.flatMap(({ concept }) => termsIn(concept, trgLang).map((term) => term.text)));
    for (const match of text.matchAll(HAN)) {
      if (allowed.has(match[0])) continue;
      yield { values: { text: match[0] }, targetSpan: { start: match.index, end: match.index + match[0].length } };
    }
  },
};

const HAN = /\p{Script=Han}+/gu; // "西宁"

import { writesHan } from "../../languages/index.js";
import { termsIn } from "../../model/concept.js";
import { oneRule } from "../one-rule.js";
import { isLeft } from "../term/untranslated.js";

/** Chinese characters that were left in a translation: most often a name to be looked up later. Those of a term of the glossary are `term/untranslated`'s affair. */
export const chineseLeft = oneRule({
  rule: "segment/chinese-left",
  type: "untranslated",
  severity: "error",
  readsNotation: true,
  judges: (language) => !writesHan(language),
  examples: [
    { source: "他来自西宁。", target: "He is from 西宁.", finds: ["西宁"] },
    { source: "他来自西宁。", target: "He is from Xining.", finds: [] },
  ],
  options: { allowed: { kind: "words", default: [] } },
  *run(segment, { target: { tag } }, options) {
    const { target, terms } = segment;
    const text = target?.text ?? "";
    if (!MAY_HOLD.test(text)) return;
    const known = terms.flatMap(({ concept }) => termsIn(concept, tag).map((term) => term.text));
    const allowed = new Set([...options.allowed, ...known]);
    const left = terms.filter((match) => isLeft(match, segment, tag)).map(({ term }) => term.text);
    for (const match of text.matchAll(HAN)) {
      if (allowed.has(match[0]) || left.some((term) => match[0].includes(term))) continue;
      yield { values: { text: match[0] }, targetSpan: { start: match.index, end: match.index + match[0].length } };
    }
  },
});

const HAN = /\p{Script=Han}+/gu; // "西宁"
const MAY_HOLD = /\p{Script=Han}/u;

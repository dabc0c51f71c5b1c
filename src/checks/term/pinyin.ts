import { isStreetAt, signSpellings } from "../../languages/zh/streets.js";
import { approvedTerms } from "../../model/approved.js";
import { simplifyText } from "../../text/fold.js";
import { oneRule } from "../one-rule.js";
import { xigaze, xining } from "./example-concepts.js";
import { firstOfEachConcept } from "./first-of-each.js";
import { pinyinIn } from "./pinyin-in.js";
import { renderingsIn } from "./renderings.js";

/** A name in plain pinyin where the official form is another: Tibetan, Mongol and Uyghur names, 陕西, 香港. On street signs pinyin is right. */
export const termPinyin = oneRule({
  rule: "term/pinyin",
  type: "terminology",
  severity: "error",
  needs: "terms",
  judges: ({ script }) => script === "Latn",
  examples: [
    { source: "他来自日喀则市。", target: "He is from Rikaze.", concepts: [xigaze], finds: ["Rikaze"] },
    { source: "他来自日喀则市。", target: "He is from Ri Ka Ze.", concepts: [xigaze], finds: ["Ri Ka Ze"] },
    { source: "他来自日喀则市。", target: "He is from Xigazê.", concepts: [xigaze], finds: [] },
    { source: "他来自西宁。", target: "He is from Xining.", concepts: [xining], finds: [] },
    { source: "他住在日喀则中路。", target: "He lives on Rikaze Middle Road.", concepts: [xigaze], finds: [] },
  ],
  *run(segment, { target: { tag }, preferences }) {
    if (segment.terms.length === 0) return;
    const rendered = new Set(renderingsIn(segment).map(({ concept }) => concept.id));
    for (const match of firstOfEachConcept(segment.terms)) {
      const expected = approvedTerms(match.concept, tag, preferences)[0]?.text;
      if (expected === undefined || rendered.has(match.concept.id)) continue;
      if (isStreetAt(segment.source.text, match.span.end) && !signSpellings.has(simplifyText(match.term.text)))
        continue;
      const span = pinyinIn(match, segment, tag);
      if (span === undefined) continue;
      const found = segment.target?.text.slice(span.start, span.end) ?? "";
      yield { values: { found, expected }, targetSpan: span, concept: match.concept.id, suggestion: expected };
    }
  },
});

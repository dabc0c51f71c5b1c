import { offeredTerms } from "../../languages/offered-terms.js";
import { enforcementOf } from "../../model/concept.js";
import type { Segment } from "../../model/document.js";
import { meaningsOf, type TermMatch } from "../../model/term-match.js";
import { oneRule } from "../one-rule.js";
import { beginsCompanyName } from "./company-name.js";
import { mockUp, model, xigaze, xining } from "./example-concepts.js";
import { firstOfEachConcept } from "./first-of-each.js";
import { pinyinIn } from "./pinyin-in.js";
import { isLeft } from "./untranslated.js";

/**
 * A concept named in the source, none of whose approved terms stands in the target. Of a term with several meanings any will do. One finding a concept and segment. A concept
 * that has no approved term yet asks for nothing; a forbidden rendering, the source term itself and raw pinyin have rules of their own.
 */
export const termMissing = oneRule({
  rule: "term/missing",
  type: "terminology",
  severity: "error",
  needs: "terms",
  examples: [
    { source: "他来自西宁。", target: "He is from that city.", concepts: [xining], finds: ["西宁"] },
    { source: "他来自西宁。", target: "He is from Xining.", concepts: [xining], finds: [] },
    { source: "他来自西宁。", target: "He is from Hsining.", concepts: [xining], finds: [] },
    { source: "西宁金河矿业股份有限公司", target: "Golden River Mining", concepts: [xining], finds: [] },
    { source: "西宁的三家集团公司", target: "three groups", concepts: [xining], finds: ["西宁"] },
    { source: "他来自日喀则。", target: "He is from Rikaze.", concepts: [xigaze], finds: [] },
    { source: "这个模型很好。", target: "This mock-up is good.", concepts: [model, mockUp], finds: [] },
    { source: "这个模型很好。", target: "This thing is good.", concepts: [model, mockUp], finds: ["模型"] },
  ],
  *run(segment, { target: { tag }, preferences }) {
    for (const match of firstOfEachConcept(segment.terms)) {
      const approved = meaningsOf(match).flatMap((concept) =>
        offeredTerms(concept, match.term, tag, preferences).map(({ text }) => text),
      );
      if (approved.length === 0 || isRendered(match, segment)) continue;
      if (match.concept.kind === "place" && beginsCompanyName(segment.source.text, match.span.end)) continue;
      if (isLeft(match, segment, tag) || pinyinIn(match, segment, tag) !== undefined) continue;
      yield {
        values: { source: match.term.text, expected: approved.join(" / ") },
        severity: severityOf[enforcementOf(match.concept)],
        sourceSpan: match.span,
        concept: match.concept.id,
        ...(approved[0] !== undefined && match.homonyms === undefined && { suggestion: approved[0] }),
      };
    }
  },
});

const severityOf = { error: "error", warning: "warning", hint: "info" } as const;

function isRendered(match: TermMatch, segment: Segment): boolean {
  const meanings = new Set(meaningsOf(match).map(({ id }) => id));
  const renderings = (segment.targetTerms ?? []).filter(({ concept }) => meanings.has(concept.id));
  if (renderings.some(({ term }) => term.partOfSpeech !== "adjective")) return true;
  return (
    renderings.length > 0 &&
    segment.terms.some((other) => other.concept === match.concept && isBeforeNoun(other, segment))
  );
}

/** Whether a name may be the modifier of what follows it, as 西藏 in 西藏文化: at the end of a clause no adjective renders it. */
const isBeforeNoun = ({ span, concept }: TermMatch, { source }: Segment): boolean =>
  concept.kind !== "place" || /^[、\s]?[\p{Script=Han}《“「]/u.test(source.text.slice(span.end, span.end + 2));

import { approvedTerms } from "../../model/approved.js";
import { termsIn } from "../../model/concept.js";
import type { Segment } from "../../model/document.js";
import type { TermMatch } from "../../model/term-match.js";
import { oneRule } from "../one-rule.js";
import { xining } from "./example-concepts.js";
import { firstOfEachConcept } from "./first-of-each.js";

/** A term of the glossary that stands in the target as it does in the source, in Chinese. */
export const termUntranslated = oneRule({
  rule: "term/untranslated",
  type: "untranslated",
  severity: "error",
  needs: "terms",
  examples: [
    { source: "他来自西宁。", target: "He is from 西宁.", concepts: [xining], finds: ["西宁"] },
    { source: "他来自西宁。", target: "He is from Xining.", concepts: [xining], finds: [] },
  ],
  *run(segment, { target: { tag }, preferences }) {
    for (const match of firstOfEachConcept(segment.terms)) {
      const expected = approvedTerms(match.concept, tag, preferences)[0]?.text;
      if (expected === undefined || !isLeft(match, segment, tag)) continue;
      const found = match.term.text;
      const start = segment.target?.text.indexOf(found) ?? 0;
      const values = { found, expected };
      const targetSpan = { start, end: start + found.length };
      yield { values, targetSpan, concept: match.concept.id, suggestion: expected };
    }
  },
});

/** Whether a term of the source stands in the target, and is none of the target language. */
export const isLeft = ({ term, concept }: TermMatch, { target }: Segment, tag: string): boolean =>
  HAN.test(term.text) &&
  target?.text.includes(term.text) === true &&
  !termsIn(concept, tag).some(({ text }) => text === term.text);

const HAN = /\p{Script=Han}/u;

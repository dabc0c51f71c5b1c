import { isApproved } from "../../model/approved.js";
import { oneRule } from "../one-rule.js";
import { xining, yumai } from "./example-concepts.js";
import { renderingsIn } from "./renderings.js";

/** A name written small where the glossary has a capital. A text in capitals throughout is passed over, and so are titles before names. */
export const termCase = oneRule({
  rule: "term/case",
  type: "terminology",
  severity: "warning",
  needs: "terms",
  judges: ({ capitals }) => capitals !== undefined,
  examples: [
    {
      source: "他来自西宁。",
      target: "He is from xining.",
      concepts: [xining],
      finds: ["xining"],
      fixed: "He is from Xining.",
    },
    {
      source: "他在玉麦乡。",
      target: "He is in Yumai township.",
      concepts: [yumai],
      finds: ["Yumai township"],
      fixed: "He is in Yumai Township.",
    },
    { source: "他来自西宁。", target: "HE IS FROM XINING.", concepts: [xining], finds: [] },
    { source: "他来自西宁。", target: "He is from Xining.", concepts: [xining], finds: [] },
  ],
  *run(segment) {
    const text = segment.target?.text ?? "";
    for (const { term, concept, span, loose } of renderingsIn(segment)) {
      if (loose !== undefined || !isApproved(term) || !NAMES.has(concept.kind)) continue;
      const found = text.slice(span.start, span.end);
      if (!isSmaller(found, term.text)) continue;
      const isPlain = found.toLowerCase() === term.text.toLowerCase();
      const values = { found, expected: term.text };
      yield {
        values,
        targetSpan: span,
        concept: concept.id,
        suggestion: term.text,
        ...(isPlain && { fix: { span, replacement: term.text } }),
      };
    }
  },
});

const NAMES: ReadonlySet<string> = new Set(["place", "person", "organisation", "event", "document"]);

/** Whether a word begins with a small letter here and with a capital in the term; forms of other words are not compared. */
function isSmaller(found: string, term: string): boolean {
  const [words, wanted] = [found.match(WORD) ?? [], term.match(WORD) ?? []];
  if (words.length !== wanted.length) return false;
  return words.some((word, index) => SMALL.test(word) && CAPITAL.test(wanted[index] ?? ""));
}

const WORD = /[\p{L}\p{M}]+/gu;
const SMALL = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;

import { describe, expect, it } from "vitest";
import { termMissing } from "../../src/checks/term/missing.js";
import type { Concept, ConceptKind } from "../../src/model/concept.js";
import type { Segment } from "../../src/model/document.js";
import { translatedSegment, zhToEn } from "../documents/plain-document.js";

const shandong = (kind: ConceptKind): Concept => ({
  id: "shandong",
  kind,
  terms: { zh: [{ text: "山东", status: "preferred" }], en: [{ text: "Shandong", status: "preferred" }] },
});

/** A segment whose target has an adjective for the one name of its source. */
function segmentOf(source: string, target: string, adjective: string, kind: ConceptKind): Segment {
  const concept = shandong(kind);
  const spanIn = (text: string, word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
  return {
    ...translatedSegment(source, target),
    terms: [{ span: spanIn(source, "山东"), concept, term: { text: "山东", status: "preferred" } }],
    targetTerms: [
      {
        span: spanIn(target, adjective),
        concept,
        term: { text: adjective, status: "admitted", partOfSpeech: "adjective" },
      },
    ],
  };
}

describe("a name rendered by its adjective", () => {
  it.each([
    { when: "a noun follows the place", source: "山东文化很古老。", kind: "place" as const, count: 0 },
    { when: "the place ends the clause", source: "文化来自山东。", kind: "place" as const, count: 1 },
    { when: "a word that is no place ends the clause", source: "文化来自山东。", kind: "general" as const, count: 0 },
  ])("is missing or not where $when", ({ source, kind, count }) => {
    const segment = segmentOf(source, "Shandongese culture is old.", "Shandongese", kind);
    expect(Array.from(termMissing.run(segment, { ...zhToEn, preferences: {} }))).toHaveLength(count);
  });
});

import { describe, expect, it } from "vitest";
import {
  createMatcher,
  createTargetMatcher,
  keepIndexes,
  packTargetTerms,
  packTerms,
} from "../../src/glossary/index.js";
import type { Concept } from "../../src/model/concept.js";

const concept = (id: string, zh: string, en: Concept["terms"][string]): Concept => ({
  id,
  kind: "organisation",
  terms: { zh: [{ text: zh, status: "preferred" }], en },
});

const concepts = (): Concept[] => [
  concept("who", "世界卫生组织", [
    { text: "World Health Organization", status: "preferred", firstUse: "World Health Organization (WHO)" },
  ]),
  concept("assembly", "世界卫生大会", [{ text: "World Health Assembly", status: "preferred" }]),
  concept("washing", "洗手", [
    { text: "hand-washing", status: "preferred" },
    { text: "washing of the hands", status: "admitted", inflection: ["washings of the hands"] },
  ]),
  concept("washing-too", "洗手", [{ text: "handwashing", status: "admitted" }]),
];

const source = "世界卫生组织在世界卫生大会上说，要常洗手。";
const target =
  "The WHO told the World Health Assemblies that handwashing, or washings of hands, helps; World Health too.";

describe("an index that was made before", () => {
  it("finds what one made anew finds, on both sides", () => {
    const [fresh, kept] = [concepts(), concepts()];
    const packed = { source: packTerms(kept, "zh"), target: packTargetTerms(kept, "en") };
    keepIndexes(kept, (side) => packed[side]);
    const expected = createTargetMatcher(fresh, "en").find(target);
    expect(expected.map(({ concept: { id } }) => id)).toEqual(["who", "assembly", "washing-too", "washing", "washing"]);
    expect(createTargetMatcher(kept, "en").find(target)).toEqual(expected);
    const names = createMatcher(fresh, "zh").find(source);
    expect(names.map(({ homonyms = [] }) => homonyms.length)).toEqual([0, 0, 1]);
    expect(createMatcher(kept, "zh").find(source)).toEqual(names);
  });

  it("is asked for by side and language, and made where none is kept", () => {
    const asked: string[] = [];
    const kept = concepts();
    keepIndexes(kept, (side, language) => void asked.push(`${side} ${language}`));
    expect(createMatcher(kept, "zh-TW").find(source).length).toBe(3);
    expect(createTargetMatcher(kept, "en-GB").find(target).length).toBe(5);
    expect(asked).toEqual(["source zh-TW", "target en-GB"]);
  });
});

import { describe, expect, it } from "vitest";
import { offeredTerms } from "../../src/languages/offered-terms.js";
import type { Concept, Term } from "../../src/model/concept.js";

const term = (text: string, more: Partial<Term> = {}): Term => ({ text, status: "admitted", ...more });

const province: Concept = {
  id: "p",
  kind: "place",
  terms: {
    zh: [term("青海省"), term("青海")],
    en: [
      term("Qinghai", { status: "preferred" }),
      term("Qinghai Province"),
      term("Tsinghai", { status: "deprecated" }),
    ],
  },
};

describe("the terms offered for a term of the source", () => {
  it.each([
    { source: "青海省", offers: ["Qinghai Province", "Qinghai"] },
    { source: "青海", offers: ["Qinghai", "Qinghai Province"] },
  ])("begin with the one of its level: $source", ({ source, offers }) => {
    expect(offeredTerms(province, { text: source }, "en").map(({ text }) => text)).toEqual(offers);
  });

  it("hold no variant and no adjective where there is another", () => {
    const en = [term("Qinghai", { status: "preferred" }), term("our province", { type: "variant" })];
    const adjective = term("Qinghainese", { partOfSpeech: "adjective" });
    const concept = { ...province, terms: { ...province.terms, en: [...en, adjective] } };
    expect(offeredTerms(concept, { text: "青海" }, "en").map(({ text }) => text)).toEqual(["Qinghai"]);
  });

  it("hold a variant where there is nothing else", () => {
    const concept = { ...province, terms: { en: [term("colour", { type: "variant" })] } };
    expect(offeredTerms(concept, { text: "颜色" }, "en").map(({ text }) => text)).toEqual(["colour"]);
  });
});

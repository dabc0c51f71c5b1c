import { describe, expect, it } from "vitest";
import { conceptOfPair, planImport } from "../../src/glossary/changes/index.js";
import { createMatcher, layerGlossaries } from "../../src/glossary/index.js";
import type { Concept } from "../../src/model/concept.js";
import { meaningsOf } from "../../src/model/term-match.js";

function concept(
  id: string,
  zh: readonly string[],
  en: string,
  guards?: { readonly before?: readonly string[] },
): Concept {
  return {
    id,
    kind: "general",
    terms: {
      zh: zh.map((text) => ({ text, status: "preferred", ...(guards && { guards }) })),
      en: [{ text: en, status: "preferred" }],
    },
  };
}

const seedling = concept("seedling", ["苗"], "seedling");
const miao = concept("miao", ["苗"], "Miao");
const potato = concept("potato", ["土豆", "洋芋"], "potato");
const sunchoke = concept("sunchoke", ["菊芋", "洋芋"], "sunchoke");

const meanings = (concepts: readonly Concept[], text: string): string[][] =>
  createMatcher(concepts, "zh-CN")
    .find(text)
    .map((match) => meaningsOf(match).map(({ id }) => id));

describe("a term of two concepts", () => {
  it("may mean either, the first named first", () => {
    expect(meanings([potato, sunchoke], "洋芋和土豆")).toEqual([["potato", "sunchoke"], ["potato"]]);
  });

  it("means one where guards tell the two apart", () => {
    const guarded = concept("miao", ["苗"], "Miao", { before: ["族"] });
    expect(meanings([guarded, seedling], "苗族")).toEqual([["miao"]]);
  });

  it("means what the glossary says that is named first", () => {
    const layered = layerGlossaries([[seedling], [miao, potato]]);
    expect(layered.map(({ id }) => id)).toEqual(["seedling", "potato"]);
    expect(meanings(layered, "一株苗")).toEqual([["seedling"]]);
  });

  it("leaves the other terms of a later glossary's concept", () => {
    const [, later] = layerGlossaries([[sunchoke], [potato]]);
    expect(later?.terms.zh?.map(({ text }) => text)).toEqual(["土豆"]);
  });

  it("means both where one glossary has both, whatever comes after", () => {
    expect(meanings(layerGlossaries([[seedling, miao], [potato]]), "苗")).toEqual([["seedling", "miao"]]);
  });
});

describe("an import of homonyms", () => {
  const imported = async (there: readonly Concept[], found: readonly Concept[], isIdMade?: true) => {
    const entries = found.map((one, index) => ({ concept: one, row: index + 1, ...(isIdMade && { isIdMade }) }));
    const plan = await planImport(there, entries, { srcLang: "zh", retired: new Set(), decide: () => "replace" });
    const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
    return { added: ids(plan.added), changed: ids(plan.changed), skipped: ids(plan.skipped) };
  };
  const nothing = { added: [], changed: [], skipped: [] };

  it.each([
    {
      when: "two entries have ids of their own",
      there: [],
      found: [seedling, miao],
      does: { added: ["seedling", "miao"] },
    },
    { when: "they share a synonym", there: [], found: [potato, sunchoke], does: { added: ["potato", "sunchoke"] } },
    {
      when: "both are there already",
      there: [seedling, miao],
      found: [miao, seedling],
      does: { skipped: ["miao", "seedling"] },
    },
    { when: "one is there with another meaning", there: [seedling], found: [miao], does: { added: ["miao"] } },
    {
      when: "one is there under another id, with the rendering",
      there: [seedling],
      found: [{ ...seedling, id: "c1" }],
      does: { skipped: ["seedling"] },
    },
    {
      when: "the id is there with other terms",
      there: [seedling],
      found: [concept("seedling", ["幼苗"], "sapling")],
      does: { added: ["sapling"] },
    },
    {
      when: "two entries agree in all but the id",
      there: [],
      found: [seedling, { ...seedling, id: "c1" }],
      does: { added: ["seedling", "c1"] },
    },
  ])("keeps both where $when", async ({ there, found, does }) => {
    expect(await imported(there, found)).toEqual({ ...nothing, ...does });
  });

  it("takes an entry without an id for the concept that has its term", async () => {
    expect(await imported([seedling], [miao], true)).toEqual({ ...nothing, changed: ["seedling"] });
  });
});

describe("a pair that is to be added", () => {
  it.each([
    { zh: ["苗"], en: ["Seedling"], id: "seedling" },
    { zh: ["馬鈴薯", "土豆"], en: ["spud", "potato"], id: "potato" },
    { zh: ["苗"], en: ["sprout"], id: undefined },
    { zh: ["芽"], en: ["seedling"], id: undefined },
  ])("$zh, $en is there as $id", ({ zh, en, id }) => {
    expect(conceptOfPair([seedling, potato], { zh, en })?.concept.id).toBe(id);
  });
});

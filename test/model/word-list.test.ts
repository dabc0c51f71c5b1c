import { describe, expect, it } from "vitest";
import { wordListIds } from "../../src/model/word-list.js";
import { buildWordLists, wordListFileSchema } from "../../src/model/word-list-schema.js";

const every = Object.fromEntries(wordListIds.map((id) => [id, { about: "Some words.", words: ["桥 河", "山"] }]));

describe("a file of word lists", () => {
  it.each([
    { why: "nothing says what a list holds", file: { "place-none": { words: ["山"] } } },
    { why: "a list is of no use to the program", file: { bridges: { about: "Bridges.", words: ["桥"] } } },
    { why: "a list is empty", file: { "place-none": { about: "None.", words: [] } } },
    {
      why: "a list has words and pairs",
      file: { peoples: { about: "Both.", words: ["藏"], pairs: { 藏: "Tibetan" } } },
    },
  ])("is refused where $why", ({ file }) => {
    expect(wordListFileSchema.safeParse(file).success).toBe(false);
  });

  it("gives words in their order, and words with what stands beside them", () => {
    const pairs = { peoples: { about: "Peoples.", pairs: { 藏: "Tibetan", 回: "Hui" } } };
    const built = buildWordLists([{ ...every, ...pairs }]);
    expect(built.words["place-none"]).toEqual(["桥", "河", "山"]);
    expect(built.pairs.peoples).toEqual([
      ["藏", "Tibetan"],
      ["回", "Hui"],
    ]);
  });

  it("holds no list that stands in another file too", () => {
    expect(() => buildWordLists([every, { peoples: { about: "Again.", words: ["藏"] } }])).toThrow("peoples");
  });
});

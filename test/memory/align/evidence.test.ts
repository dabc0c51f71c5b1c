import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../../src/memory/align/paragraphs.js";
import { nameFinder } from "../../../src/memory/align/romanised-names.js";
import { unitTable } from "../../../src/memory/align/unit-table.js";
import { openVocabulary } from "../../../src/memory/align/vocabulary.js";

describe("nameFinder", () => {
  const find = nameFinder(["Shaoping left Lüliang. He had seen Xi.", "There he met Wang."]);

  it.each([
    { text: "少平走进院子", gives: ["shaoping"] },
    { text: "离开吕梁的那天", gives: ["luliang"] },
    { text: "王先生", gives: ["wang"] },
    { text: "他喝了水", gives: [] },
  ])("finds in $text what the translation spells: $gives", ({ text, gives }) => {
    expect(Array.from(find(text))).toEqual(gives);
  });
});

describe("paragraphsOf", () => {
  const side = (...opens: number[]) => ({
    units: unitTable(
      opens.map(() => ""),
      () => [],
      openVocabulary(),
    ),
    lengths: new Float64Array(opens.length),
    opens: Uint8Array.from(opens),
  });
  const say = paragraphsOf({ source: side(1, 0, 1, 0), target: side(1, 0, 1) });

  it("speaks for a bead that begins a paragraph on both sides", () => {
    expect(say([2, 3], [2, 3])).toBeGreaterThan(0);
  });

  it("speaks against one that begins a paragraph on one side, or holds the beginning of one", () => {
    expect(say([2, 3], [1, 2])).toBeLessThan(0);
    expect(say([1, 3], [1, 2])).toBeLessThan(0);
  });

  it("says nothing where one side has far more paragraphs", () => {
    const many = paragraphsOf({ source: side(1, 1, 1, 1), target: side(1, 0, 0, 0) });
    expect(many([1, 2], [1, 2])).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { bandAround } from "../../../src/memory/align/band.js";
import { evidenceIn, wordsSay } from "../../../src/memory/align/evidence.js";
import { paragraphsOf } from "../../../src/memory/align/paragraphs.js";
import { nameFinder } from "../../../src/memory/align/romanised-names.js";
import { rowsBy } from "../../../src/memory/align/translations.js";
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

describe("wordsSay", () => {
  const size = 600;
  const words = openVocabulary();
  /** Sentences of three units each, of which every one shares two with the next; unit n of a side translates unit n of the other. */
  const table = unitTable(
    Array.from({ length: size }, (_, at) => `${at} ${at + 1} ${at + 2}`),
    (sentence) => sentence.split(" ").map((key, at) => ({ key, weight: at === 0 ? 0.3 : 1 })),
    words,
  );
  const vocabulary = words.texts.length;
  const same = Int32Array.from({ length: vocabulary }, (_, id) => id);
  const rows = rowsBy(same, same, new Float32Array(vocabulary).fill(0.5), vocabulary);
  const frequency = new Float64Array(vocabulary).fill(1 / vocabulary);
  const evidence = (margin: number) =>
    evidenceIn(
      bandAround(
        Array.from({ length: size }, (_, at) => ({ source: at, target: at })),
        size,
        size,
        margin,
      ),
      {
        source: table,
        target: table,
        sourceFrequency: frequency,
        targetFrequency: frequency,
        lexicon: { ofSource: rows, ofTarget: rows },
      },
    );
  const [narrow, wide] = [evidence(3), evidence(size)];

  it("speaks for sentences that translate each other, and against others", () => {
    expect(wordsSay(wide, [300, 301], [300, 301])).toBeGreaterThan(0);
    expect(wordsSay(wide, [300, 301], [300, 301])).toBeGreaterThan(wordsSay(wide, [300, 301], [301, 302]));
    expect(wordsSay(wide, [300, 301], [310, 311])).toBeLessThan(0);
  });

  it.each([
    { source: [10, 11], target: [10, 11] },
    { source: [255, 257], target: [256, 257] },
    { source: [256, 257], target: [254, 257] },
    { source: [254, 257], target: [256, 257] },
    { source: [256, 258], target: [255, 257] },
    { source: [599, 600], target: [597, 600] },
    { source: [0, 2], target: [1, 3] },
  ] as const)("says of $source and $target the same in a wide band as in a narrow one", ({ source, target }) => {
    expect(wordsSay(wide, source, target)).toBe(wordsSay(narrow, source, target));
  });
});

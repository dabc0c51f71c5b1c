import fc from "fast-check";
import segmentit from "segmentit";
import { describe, expect, it } from "vitest";
import { readWordLists } from "../../src/languages/zh/read-word-lists.js";
import { openWordTable, packWords, type WordEntry } from "../../src/languages/zh/word-table.js";
import { loadWords } from "../../src/languages/zh/words.js";

describe("the lists of words", () => {
  it("take the last frequency of a word and its first part of speech", () => {
    expect(
      readWordLists(["河|0x0008|20\n江|0x0040|9", "河|0x1000|30\n没有词性|0|x\n九个字的长长长词语|0x1000|1"]),
    ).toEqual([
      { word: "河", frequency: 30, part: "noun" },
      { word: "江", frequency: 9, part: "place" },
      { word: "没有词性", frequency: 1 },
    ]);
  });
});

describe("a table of words", () => {
  const entries: WordEntry[] = [
    { word: "河", frequency: 30, part: "noun" },
    { word: "河水", frequency: 65_535 },
    { word: "河水清", frequency: 0, part: "phrase" },
  ];
  const table = openWordTable(packWords(entries));

  it("gives back what was packed", () => {
    const found = entries.map(({ word }) => table.find(`从${word}里`, 1, word.length));
    expect(found).toEqual([0, 1, 2]);
    expect(found.map(table.frequencyOf)).toEqual([30, 65_535, 0]);
    expect(found.map(table.partOf)).toEqual(["noun", undefined, "phrase"]);
  });

  it("says how long the words are that begin so", () => {
    expect(table.lengthsAt("河".charCodeAt(0), "水".charCodeAt(0))).toBe(0b110);
  });

  it("finds no word that was not packed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 4 }), (text) => {
        fc.pre(!entries.some(({ word }) => word === text));
        expect(table.find(text, 0, text.length)).toBe(-1);
      }),
    );
  });
});

describe("the dictionary", () => {
  const listed = readWordLists(segmentit.dicts);

  it("knows each word of the package with its part of speech, and no more", () => {
    const words = loadWords();
    expect(listed.length).toBeGreaterThan(150_000);
    expect(listed.filter(({ word, part }) => !words.has(word) || words.partOf(word) !== part)).toEqual([]);
    expect(listed.filter(({ word }) => words.has(`${word}〇`) && !known.has(`${word}〇`))).toEqual([]);
  });

  it("cuts as a search over all words of the package does", () => {
    for (const text of ["南京市长江大桥下的河水清了", "他说的确实在理研究生命起源", "乡亲们把新修的水渠叫作幸福渠"])
      expect(
        loadWords()
          .cut(text)
          .map(({ start, end }) => text.slice(start, end)),
      ).toEqual(likeliest(text));
  });

  const known = new Map(listed.map(({ word, frequency }) => [word, frequency]));

  /** The likeliest words of a text, by trying every way to begin. */
  function likeliest(text: string): string[] {
    const best: { readonly weight: number; readonly words: readonly string[] }[] = [{ weight: 0, words: [] }];
    for (let left = 1; left <= text.length; left += 1) {
      const ways = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((size) => {
        const rest = best[left - size];
        const word = text.slice(text.length - left).slice(0, size);
        const frequency = known.get(word) ?? (size === 1 ? 199 : undefined);
        if (rest === undefined || frequency === undefined) return [];
        return [{ weight: Math.log((frequency + 1) / 2e7) + rest.weight, words: [word, ...rest.words] }];
      });
      best.push(ways.reduce((one, other) => (other.weight > one.weight ? other : one)));
    }
    return [...(best[text.length]?.words ?? [])];
  }
});

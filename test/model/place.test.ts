import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addressOf, comparePlaces, linePlaceOf, type Place } from "../../src/model/place.js";
import { placeWords } from "../../src/model/place-words.js";
import { applyEdits, identityMap, placeOf, sliceMap } from "../../src/model/source-map.js";
import { createTranslator } from "../../src/ui/translator.js";

const speak = (locale: "en" | "zh-Hans") =>
  createTranslator(locale, JSON.parse(readFileSync(`locales/${locale}.json`, "utf8"))).t;

describe("a place", () => {
  it.each<{ place: Place; address: string; english: string; chinese: string }>([
    { place: { line: 12, column: 7 }, address: "12:7", english: "line 12, column 7", chinese: "第 12 行第 7 字" },
    {
      place: { in: "cue", time: "00:01:02.500", line: 9, column: 1 },
      address: "9:1",
      english: "00:01:02.500 (line 9)",
      chinese: "00:01:02.500（第 9 行）",
    },
    {
      place: { in: "sheet", sheet: "价目表", cell: "B7" },
      address: "价目表!B7",
      english: "价目表!B7",
      chinese: "价目表!B7",
    },
    {
      place: { in: "slide", slide: 4, paragraph: 2 },
      address: "slide4:2",
      english: "slide 4, paragraph 2",
      chinese: "第 4 张幻灯片第 2 段",
    },
    {
      place: { in: "slide", slide: 4, part: "notes", paragraph: 1 },
      address: "slide4:notes:1",
      english: "slide 4, notes, paragraph 1",
      chinese: "第 4 张幻灯片备注第 1 段",
    },
    {
      place: { in: "slide", slide: 4, part: "chart", number: 2, paragraph: 3 },
      address: "slide4:chart2:3",
      english: "slide 4, chart 2, paragraph 3",
      chinese: "第 4 张幻灯片第 2 个图表第 3 段",
    },
    {
      place: { in: "part", part: "footnotes", paragraph: 3 },
      address: "footnotes:3",
      english: "footnotes, paragraph 3",
      chinese: "footnotes 第 3 段",
    },
  ])("says itself: $address", ({ place, address, english, chinese }) => {
    expect(addressOf(place)).toBe(address);
    expect(placeWords(place, speak("en"))).toBe(english);
    expect(placeWords(place, speak("zh-Hans"))).toBe(chinese);
  });

  it("comes before another by line, then by column", () => {
    const places = [
      { line: 3, column: 1 },
      { line: 1, column: 9 },
      { line: 1, column: 2 },
    ];
    expect(places.toSorted(comparePlaces).map(addressOf)).toEqual(["1:2", "1:9", "3:1"]);
  });

  it("without lines is not told apart, so that the order of the file stays", () => {
    const cells: Place[] = ["C1", "A1", "B1"].map((cell) => ({ in: "sheet", sheet: "一", cell }));
    expect(cells.toSorted(comparePlaces)).toEqual(cells);
    expect(cells.map(linePlaceOf)).toEqual([undefined, undefined, undefined]);
  });
});

describe("a map of a text", () => {
  const text = "第一行\n第二行";

  it("leads to the cell for every offset of a cell's text, repaired or not", () => {
    const within = { in: "sheet", sheet: "一", cell: "A2" } as const;
    const map = { ...identityMap(text), within };
    const edited = applyEdits(text, map, [
      { span: { start: 3, end: 4 }, replacement: "", repair: "wraps", confidence: 1 },
    ]);
    expect([0, 5].map((offset) => placeOf(edited.map, offset))).toEqual([within, within]);
    expect(placeOf(sliceMap(map, { start: 4, end: 7 }), 1)).toEqual(within);
  });

  it("leads to the line of a cue and its time", () => {
    const map = { ...identityMap(text), within: { in: "cue", time: "00:00:01.000", line: 1, column: 1 } } as const;
    expect(placeOf(map, 5)).toEqual({ in: "cue", time: "00:00:01.000", line: 2, column: 2 });
  });
});

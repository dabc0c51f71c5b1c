import { describe, expect, it } from "vitest";
import { readEnglish } from "../../src/languages/en/quantities/index.js";
import { englishPoles } from "../../src/languages/en/quantities/poles.js";
import { readChinese } from "../../src/languages/zh/quantities/index.js";
import { chinesePoles } from "../../src/languages/zh/quantities/poles.js";

const languages = [
  { language: "Chinese", rows: chinesePoles, read: readChinese },
  { language: "English", rows: englishPoles, read: readEnglish },
];

describe.each(languages)("the side of a number in $language", ({ rows, read }) => {
  it.each(rows.flatMap(({ examples, axis, side }) => examples.map((text) => ({ text, axis, side }))))(
    "is $axis $side in “$text”",
    ({ text, axis, side }) => {
      expect(read(text).map(({ pole }) => pole)).toEqual([expect.objectContaining({ axis, side })]);
    },
  );

  it("is the same once many numbers were read, and are told another way", () => {
    const texts = rows.flatMap(({ examples }) => examples);
    const first = texts.map(read);
    for (let number = 1; number <= 1000; number += 1) read(`${number} km`);
    expect(texts.map(read)).toEqual(first);
  });
});

describe("the sides of several numbers", () => {
  it.each([
    { text: "零下5至10度", sides: [-1, 0] },
    { text: "增长-1.2%", sides: [-1] },
    { text: "第3-5页", sides: [undefined, undefined] },
    { text: "歼-20战机", sides: [undefined] },
  ])("are $sides in “$text”", ({ text, sides }) => {
    expect(readChinese(text).map(({ pole }) => pole?.side)).toEqual(sides);
  });

  it.each([
    { text: "raised from 40 yuan to 45", sides: [undefined, 1] },
    { text: "fell sharply from 3.4% to 3.1%", sides: [undefined, -1] },
    { text: "cut from level 3 to level 4", sides: [undefined, -1] },
  ])("are of the end that a change leads to in “$text”", ({ text, sides }) => {
    expect(readEnglish(text).map(({ pole }) => pole?.side)).toEqual(sides);
  });

  it("are shared where the text says them once", () => {
    expect(readEnglish("from 1600 to 1300 BC").map(({ pole }) => pole?.side)).toEqual([0, -1]);
  });
});

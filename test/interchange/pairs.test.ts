import { describe, expect, it } from "vitest";
import { readCsv, readTsv } from "../../src/interchange/read-pairs.js";

const languages = { srcLang: "zh-CN", trgLang: "en" };
const pairs = (text: string, read = readTsv) =>
  read(text, "pairs", languages).units.flatMap(({ segments }) =>
    segments.map(({ id, source, target }) => [id, source.text, target?.text]),
  );

describe("a table of source and target", () => {
  it.each([
    { head: "Source\tTarget" },
    { head: "原文\t译文" },
    { head: "源语\t译语" },
    { head: "zh-CN\ten-US" },
    { head: "中文\tEnglish" },
    { head: "简中\t英" },
  ])("takes its first row for the names of the columns: $head", ({ head }) => {
    expect(pairs(`${head}\n山很高。\tThe hill is high.\n`)).toEqual([["row-2", "山很高。", "The hill is high."]]);
  });

  it.each([{ first: "中文\tChinese" }, { first: "原文\tThe original" }, { first: "天晴了。\tIt cleared up." }])(
    "takes a pair in its first row for a pair: $first",
    ({ first }) => {
      expect(pairs(`${first}\n山很高。\tThe hill is high.\n`)).toHaveLength(2);
    },
  );

  it("reads source and target from where its head says that they stand", () => {
    expect(pairs("编号\t英文\t中文\n7\tThe hill is high.\t山很高。\n")).toEqual([
      ["row-2", "山很高。", "The hill is high."],
    ]);
  });

  it.each([
    { how: "commas and quotation marks", text: '山高，\t水长。,"High hills, long rivers."\n' },
    { how: "semicolons", text: "天晴了。;It cleared up.\n山高。;High hills, long rivers.\n" },
    { how: "what its first line names", text: "sep=;\n山高，水长。;High hills, long rivers.\n" },
  ])("may part its cells by $how", ({ text }) => {
    expect(pairs(text, readCsv).at(-1)?.[2]).toBe("High hills, long rivers.");
  });
});

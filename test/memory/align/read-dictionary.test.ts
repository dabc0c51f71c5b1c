import { describe, expect, it } from "vitest";
import { readDictionary } from "../../../src/memory/align/index.js";

describe("readDictionary", () => {
  it("reads the senses of a word in Simplified characters, without what explains them", () => {
    const text = "# remark\n傳統 传统 [chuan2 tong3] /tradition/(of goods) traditional/CL:個|个[ge4]/\r\n不是词条\n";
    expect(readDictionary(text, "words.u8")).toEqual([{ word: "传统", translations: ["tradition", "traditional"] }]);
  });

  it("refuses a file in which no line is an entry", () => {
    expect(() => readDictionary("传统,tradition\n", "words.csv")).toThrowError("align.dictionary");
  });
});

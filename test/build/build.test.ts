import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { madeFiles } from "../../src/build/files.js";
import { madeTables } from "../../src/build/tables.js";
import { madeWatches } from "../../src/build/watches.js";

const built = (path: string): Uint8Array => new Uint8Array(readFileSync(`dist/${path}`));

describe("what the build makes (npm run build writes it anew)", () => {
  it("stands in dist/data as the word lists and tables are now", () => {
    const tables = madeTables();
    expect(Object.keys(tables)).toEqual([
      "words.bin",
      "idioms.json",
      "simplified.bin",
      "syllables.txt",
      "word-lists.json",
    ]);
    for (const [name, bytes] of Object.entries(tables))
      expect(Buffer.compare(built(`data/${name}`), bytes), name).toBe(0);
  });

  it("stands in dist as the forms of numbers are now", () => {
    const watches = madeWatches();
    expect(Object.keys(watches)).toEqual(["data/watch.zh.json", "data/watch.zh-tw.json", "data/watch.en.json"]);
    for (const [path, text] of Object.entries(watches))
      expect(readFileSync(`dist/${path}`, "utf8") === text, path).toBe(true);
  });

  it("stands in dist as schemas, glossary and rules are now", async () => {
    const files = await madeFiles();
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        "glossary.json",
        "data/terms.source.zh.json",
        "data/terms.target.en.json",
        "rules.en.md",
        "rules.zh-Hans.md",
        "schemas/duiyi.config.schema.json",
      ]),
    );
    for (const [path, text] of Object.entries(files))
      expect(readFileSync(`dist/${path}`, "utf8") === text, path).toBe(true);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { repairText } from "../../src/repair/index.js";

/**
 * Small documents of many kinds, one a file. A line that ends in ⏎ goes on in the next, one that ends in ␣⏎ goes on after a blank, and a
 * line that begins with ⌫ belongs to the page. Every other line stands.
 */
const folder = new URL("documents/", import.meta.url);
const names = readdirSync(folder);

function read(name: string): { text: string; paragraphs: string[] } {
  const marked = readFileSync(new URL(name, folder), "utf8");
  const text = marked.replace(/␣?⏎$/gmu, "").replace(/^⌫/gmu, "");
  const joined = marked
    .replace(/^⌫.*\n/gmu, "")
    .replace(/␣⏎\n\s*/gu, " ")
    .replace(/⏎\n\s*/gu, "");
  return { text, paragraphs: joined.split("\n").map(bare).filter(Boolean) };
}

/** Repairs of characters are another matter: blanks count at the joins alone. */
const bare = (line: string): string => line.trim().replace(/[ \u3000]+/gu, " ");

describe("a document", () => {
  it.each(names)("%s keeps its lines apart and has its wraps mended", (name) => {
    const { text, paragraphs } = read(name);
    const repaired = repairText(text, { only: ["wraps", "page-lines"], repeats: "keep" });
    expect(repaired.text.split("\n").map(bare)).toEqual(paragraphs);
  });
});

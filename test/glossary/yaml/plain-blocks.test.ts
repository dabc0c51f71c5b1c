import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { readPlainBlocks } from "../../../src/glossary/yaml/plain-blocks.js";

describe("plain blocks of YAML", () => {
  it.each([
    {
      of: "mappings and lists",
      text: "a:\n  - b: one\n    c: two\n  - b: three\n",
      value: { a: [{ b: "one", c: "two" }, { b: "three" }] },
    },
    {
      of: "a list below its key",
      text: "sources:\n- 民政部\n- 外交部\nid: x\n",
      value: { sources: ["民政部", "外交部"], id: "x" },
    },
    { of: "lists in a list", text: "- - 1\n  - 2\n- \n  - 3\n", value: [[1, 2], [3]] },
    { of: "quotes", text: "a: \"x: \\u6cb3\"\nb: 'it''s'\n", value: { a: "x: 河", b: "it's" } },
    { of: "comments and blank lines", text: "# one\n\na: b # two\n   # three\nc: d#e\n", value: { a: "b", c: "d#e" } },
    { of: "what has no value", text: "a:\nb:\n  - \nc: ~\n", value: { a: null, b: [null], c: null } },
    {
      of: "numbers and truths",
      text: "a: 12\nb: true\nc: 1_000\nd: 2024-01-01\ne: yes\n",
      value: { a: 12, b: true, c: "1_000", d: "2024-01-01", e: "yes" },
    },
  ])("are read: $of", ({ text, value }) => {
    expect(readPlainBlocks(text)).toEqual(value);
  });

  it.each([
    { of: "a flow list", text: "a: [b, c]\n" },
    { of: "an anchor", text: "a: &x b\nc: *x\n" },
    { of: "a text of several lines", text: "a: one\n  two\n" },
    { of: "a block of text", text: "a: |\n  one\n" },
    { of: "a key that stands twice", text: "a: b\na: c\n" },
    { of: "a second document", text: "a: b\n---\nc: d\n" },
    { of: "a tab for an indent", text: "a:\n\tb: c\n" },
    { of: "a line that fits nowhere", text: "a:\n    b: c\n  d: e\n" },
    { of: "a quote that is not closed", text: 'a: "b\n' },
    { of: "a text alone", text: "a\n" },
    { of: "a key that is no text", text: "? a\n: b\n" },
    { of: "nothing", text: "# only this\n" },
  ])("leave $of to the library", ({ text }) => {
    expect(readPlainBlocks(text)).toBeUndefined();
  });

  it.each(readdirSync("glossary"))("are all of the shipped %s", (name) => {
    const text = readFileSync(`glossary/${name}`, "utf8");
    expect(readPlainBlocks(text)).toEqual(parse(text));
  });

  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom("河谷", "a: b", "- c", "#d", "null", "1e3", " e", "f #g", '"h"', "é\u2028"),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      texts,
      fc.integer(),
      fc.boolean(),
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("id", "zh-Hans", "terms", "note"), tie("tree"), { maxKeys: 3 }),
    ),
  }));

  it("say the same as the library, or nothing", () => {
    fc.assert(
      fc.property(tree, (value) => {
        const text = stringify({ value });
        const read = readPlainBlocks(text);
        if (read !== undefined) expect(read).toEqual(parse(text));
      }),
    );
  });

  it("say the same as the library of any lines, or nothing", () => {
    const line = fc.constantFrom(
      "a:",
      "b: c",
      "  - d",
      "  - e: f",
      "    g: h",
      "- i",
      "  j: ",
      "# k",
      "",
      "    - l",
      "m: n: o",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = `${lines.join("\n")}\n`;
        const read = readPlainBlocks(text);
        if (read !== undefined) expect(read).toEqual(parse(text));
      }),
    );
  });
});

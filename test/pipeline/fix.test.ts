import { describe, expect, it } from "vitest";
import type { Concept } from "../../src/model/concept.js";
import { issuesOf } from "../../src/model/review.js";
import { fix } from "../../src/pipeline/check/fix.js";

const xining: Concept = {
  id: "xining",
  kind: "place",
  terms: {
    zh: [{ text: "西宁", status: "preferred" }],
    en: [
      { text: "Xining", status: "preferred" },
      { text: "Hsining", status: "forbidden" },
    ],
  },
};

const xliff = (target: string, state = "translated") => `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>
<trans-unit id='s1' ><source>他来自西宁，今年三十岁。</source><target  state="${state}">${target}</target></trans-unit>
</body></file></xliff>`;

function fixed(text: string, name = "x.xlf") {
  const { bytes, ...rest } = fix({ xliff: { name, bytes: new TextEncoder().encode(text) } }, { concepts: [xining] });
  return { text: new TextDecoder().decode(bytes), ...rest };
}

describe("fix", () => {
  it("mends what is certain and leaves the rest byte for byte", () => {
    const { text, changes } = fixed(xliff("He is  from Hsining，aged thirty ."));
    expect(text).toBe(xliff("He is from Xining, aged thirty."));
    expect(changes.map(({ rule }) => rule).sort()).toEqual([
      "form/double-space",
      "form/space-before-mark",
      "segment/full-width",
      "term/forbidden",
    ]);
  });

  it("keeps codes and entities around what it mends", () => {
    const { text } = fixed(xliff('<g id="1">He</g>  &amp; she are<x id="2"/> from Xining , both thirty.'));
    expect(text).toBe(xliff('<g id="1">He</g> &amp; she are<x id="2"/> from Xining, both thirty.'));
  });

  it("makes a fix that stood in another's way in the next round", () => {
    const { text } = fixed(xliff("He is from Xining  ，aged thirty."));
    expect(text).toBe(xliff("He is from Xining, aged thirty."));
  });

  it("leaves a file alone in which nothing is certain", () => {
    const text = xliff("He is from Xining, aged thirty");
    expect(fixed(text)).toMatchObject({ text, changes: [] });
  });

  it("mends a memory too", () => {
    const memory = (target: string) =>
      `<tmx version="1.4"><header srclang="zh-CN"/><body><tu><tuv xml:lang="zh-CN"><seg>他来自西宁。</seg></tuv><tuv xml:lang="en"><seg>${target}</seg></tuv></tu></body></tmx>`;
    expect(fixed(memory("He is from  Xining."), "x.tmx").text).toBe(memory("He is from Xining."));
  });

  it("says that a table is only read", () => {
    expect(() => fixed("他来自西宁。\tHe is from  Xining.\n", "x.tsv")).toThrow("output.table");
  });

  it("says what is left", () => {
    const { reviewed } = fixed(xliff("He is  from the the city, aged thirty."));
    expect(issuesOf(reviewed).map(({ rule }) => rule)).toEqual(["term/missing"]);
  });
});

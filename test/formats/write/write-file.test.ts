import { describe, expect, it } from "vitest";
import { sourceFormats } from "../../../src/formats/index.js";
import { brokenPairs } from "../../../src/formats/write/broken-pairs.js";
import { findBroken } from "../../../src/formats/write/find-broken.js";
import { writeFile } from "../../../src/formats/write/write-file.js";
import type { Content, InlineCode, Segment } from "../../../src/model/document.js";
import type { InputFile } from "../../../src/model/input-file.js";
import { readDocument } from "../../../src/pipeline/read/read-document.js";

const code = (id: string, kind: InlineCode["kind"], offset = 0): InlineCode => ({ id, kind, offset, element: "g" });
const segment = (source: readonly InlineCode[], target?: readonly InlineCode[]): Segment => {
  const content = (codes: readonly InlineCode[]): Content => ({ text: "山", codes });
  const about = { id: "s", span: { start: 0, end: 1 }, state: "initial" as const, terms: [], notes: [] };
  return { ...about, source: content(source), ...(target && { target: content(target) }) };
};
const [open, close, inner, innerEnd] = [code("1", "open"), code("1", "close"), code("2", "open"), code("2", "close")];

describe("pairs of codes in a translation", () => {
  it.each([
    { when: "they stand as in the source", segments: [segment([open, close], [open, close])], broken: 0 },
    { when: "one is gone as a whole", segments: [segment([open, close], [])], broken: 0 },
    { when: "one end is gone", segments: [segment([open, close], [open])], broken: 1 },
    { when: "they stand the wrong way round", segments: [segment([open, close], [close, open])], broken: 1 },
    {
      when: "two cross",
      segments: [segment([open, inner, innerEnd, close], [open, inner, close, innerEnd])],
      broken: 1,
    },
    {
      when: "they change places",
      segments: [segment([open, close, inner, innerEnd], [inner, innerEnd, open, close])],
      broken: 0,
    },
    {
      when: "half of one in two sentences is gone",
      segments: [segment([open], []), segment([close], [close])],
      broken: 1,
    },
    { when: "both halves are", segments: [segment([open], []), segment([close], [])], broken: 0 },
    { when: "the other sentence is not translated", segments: [segment([open], []), segment([close])], broken: 1 },
  ])("where $when: $broken broken", ({ segments, broken }) => {
    expect(brokenPairs({ segments })).toHaveLength(broken);
  });
});

describe("the search for what breaks a file", () => {
  it("names each that does", () => {
    const items = Array.from({ length: 100 }, (_, index) => index);
    expect(findBroken(items, (list) => list.some((item) => item === 7 || item === 60))).toEqual([7, 60]);
  });

  it("names all together that do so only together", () => {
    expect(findBroken([1, 2, 3], (list) => list.includes(1) && list.includes(3))).toEqual([1, 2, 3]);
  });
});

describe("a written file", () => {
  it("is read again, and a sentence that is taken for something else is named", () => {
    const file = { name: "a.txt", bytes: new TextEncoder().encode("山。\n\n水。\n") };
    const lists = {
      ...sourceFormats.text,
      skeleton: ({ bytes }: InputFile) => new TextDecoder().decode(bytes).match(/^1\. /gmu) ?? [],
    };
    const context = { repair: "auto", repeats: "keep", srcLang: "zh-CN", trgLang: "en" } as const;
    const { document } = readDocument(file, { ...context, concepts: [] });
    const targets = ["Hill.", "1. River."];
    const units = document.units.map((unit, index) => ({
      ...unit,
      segments: unit.segments.map((one) => ({ ...one, target: { text: targets[index] ?? "", codes: [] } })),
    }));
    const { broken, bytes } = writeFile(lists, file, { ...document, units }, context);
    expect(broken).toMatchObject([{ reason: "structure", segment: { source: { text: "水。" } } }]);
    expect(new TextDecoder().decode(bytes)).toBe("Hill.\n\n1. River.\n");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonFault, jsonTree, offsetOfPath, parseJson } from "../../src/text/json.js";

const faultOf = (read: () => unknown): number | undefined => {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof JsonFault ? error.offset : Number.NaN;
  }
};

describe("a text that is no JSON", () => {
  it.each([
    { when: "a comma is left over", text: '{"a": 1, }', offset: 9 },
    { when: "a comma is missing", text: '{"a": 1 "b": 2}', offset: 8 },
    { when: "it breaks off", text: '{"a": [', offset: 7 },
    { when: "more follows", text: "[]\n[]", offset: 3 },
    { when: "it has a comment", text: "[1, // one\n2]", offset: 4 },
    { when: "it is empty", text: "", offset: 0 },
  ])("is told at the place where $when", ({ text, offset }) => {
    expect(faultOf(() => parseJson(text))).toBe(offset);
    expect(faultOf(() => jsonTree(text))).toBe(offset);
  });

  it("is told at the bracket that is one too deep", () => {
    expect(faultOf(() => parseJson("[".repeat(100_000)))).toBe(1000);
  });

  it("is told where it is JSON, but deeper than is read", () => {
    const nested = (depth: number): string => `${'[{"a":'.repeat(depth / 2)}1${"}]".repeat(depth / 2)}`;
    expect(faultOf(() => parseJson(nested(1000)))).toBeUndefined();
    for (const read of [parseJson, jsonTree]) {
      expect(() => read(nested(100_000))).toThrow(expect.objectContaining({ isTooDeep: true, offset: 3000 }));
    }
  });

  it("may be cut anywhere: the fault is not behind its end", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, cut) => {
        const kept = text.slice(0, cut % text.length);
        expect(faultOf(() => parseJson(kept)) ?? 0).toBeLessThanOrEqual(kept.length);
        expect(jsonTree(text).offset).toBe(text.search(/\S/u));
      }),
    );
  });
});

describe("the place of a value", () => {
  const text = '{\n  "checks": { "rules": [ {}, { "id": 7 } ] },\n  "to": "en"\n}';

  it.each([
    { path: ["checks", "rules", 1, "id"], at: "7" },
    { path: ["checks", "rules", 1, "pattern"], at: '{ "id": 7 }' },
    { path: ["checks", "rules", 5], at: '[ {}, { "id": 7 } ]' },
    { path: ["from"], at: text },
    { path: [], at: text },
  ])("at $path is that of $at", ({ path, at }) => {
    expect(offsetOfPath(text, path)).toBe(text.indexOf(at));
  });
});

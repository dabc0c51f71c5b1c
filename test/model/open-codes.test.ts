import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InlineCode } from "../../src/model/document.js";
import { nestedIds } from "../../src/model/document.js";

const codes = (marked: string): InlineCode[] =>
  Array.from(marked.matchAll(/([+-])(\w)/gu), ([, sign, id = ""]) => ({
    id,
    kind: sign === "+" ? "open" : "close",
    offset: 0,
    element: "g",
  }));

describe("pairs that nest", () => {
  it.each([
    { marked: "+a+b-b-a", nested: ["b", "a"] },
    { marked: "+a+b-a-b", nested: ["b"] },
    { marked: "+a+b+c-a-c-b", nested: ["c", "b"] },
    { marked: "-a+a", nested: [] },
    { marked: "+a+a-a-a", nested: ["a"] },
  ])("are $nested in $marked", ({ marked, nested }) => {
    expect(Array.from(nestedIds(codes(marked)))).toEqual(nested);
  });

  it("are those that a search through the open ones finds", () => {
    const sign = fc.tuple(fc.constantFrom("+", "-"), fc.constantFrom("a", "b", "c", "d"));
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const marked = codes(signs.map((pair) => pair.join("")).join(""));
        expect(nestedIds(marked)).toEqual(bySearch(marked));
      }),
    );
  });
});

/** The same by the definition: of the open codes of an id the last is closed, and nests where it is the last of all. */
function bySearch(marked: readonly InlineCode[]): Set<string> {
  const nested = new Set<string>();
  const open: string[] = [];
  for (const { kind, id } of marked) {
    if (kind === "open") open.push(id);
    const at = kind === "close" ? open.lastIndexOf(id) : -1;
    if (at < 0) continue;
    if (at === open.length - 1) nested.add(id);
    open.splice(at, 1);
  }
  return nested;
}

import { describe, expect, it } from "vitest";
import { parseGlossary } from "../../../src/glossary/yaml/parse.js";
import { InputError } from "../../../src/model/input-error.js";

function refusal(text: string): string {
  try {
    parseGlossary(text, "names.yaml");
    return "";
  } catch (error) {
    return error instanceof InputError ? error.code : String(error);
  }
}

const nested = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth);
const withNote = (note: string): string =>
  `concepts:\n  - id: yumai\n    kind: place\n    sources: [{ reference: test }]\n    terms: { zh: [{ text: 玉麦, status: preferred }] }\n    note: ${note}\n`;

describe("a glossary whose YAML is made to exhaust its reader", () => {
  it.each([
    { what: "lists", note: nested(200, "[", "]") },
    { what: "lists beyond the stack", note: nested(50_000, "[", "]") },
    { what: "mappings", note: nested(200, "{ a: ", "}") },
    { what: "mappings beyond the stack", note: nested(50_000, "{ a: ", "}") },
    { what: "items on one line", note: `\n      ${"- ".repeat(200)}一` },
  ])("is refused for its depth in words of ours: $what", ({ note }) => {
    expect(refusal(withNote(note))).toBe("glossary.depth");
  });

  it("is refused where aliases stand for a thousand million items", () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const items = level === 0 ? Array(10).fill("一") : Array(10).fill(`*a${level - 1}`);
      return `a${level}: &a${level} [${items.join(", ")}]\n`;
    });
    expect(refusal(`${levels.join("")}concepts: *a8\n`)).toBe("glossary.aliases");
  });

  it("is read where lists and aliases are those of any file", () => {
    expect(
      refusal(
        "concepts:\n  - &one\n    id: yumai\n    kind: place\n    sources: [{ reference: test }]\n    terms: { zh: [{ text: 玉麦, status: preferred }] }\n",
      ),
    ).toBe("");
  });
});

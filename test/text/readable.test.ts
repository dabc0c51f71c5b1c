import { describe, expect, it } from "vitest";
import type { InlineCode } from "../../src/model/document.js";
import { readableText } from "../../src/text/readable.js";

const code = (offset: number, more: Partial<InlineCode>): InlineCode => ({
  id: "1",
  kind: "placeholder",
  element: "ph",
  offset,
  ...more,
});

describe("readableText", () => {
  it.each([
    ["native code that is no markup", { native: "{{count}}" }, "Open {{count}} files"],
    ["the equivalent text first", { native: "{{count}}", display: "n", equiv: "12" }, "Open 12 files"],
    ["what a tool shows for a code", { display: "[2]" }, "Open [2] files"],
    ["no markup", { native: "<br/>" }, "Open  files"],
    ["no end of a pair", { kind: "open", display: "b" } as const, "Open  files"],
  ])("prints %s", (_, more, text) => {
    expect(readableText({ text: "Open  files", codes: [code(5, more)] })).toBe(text);
  });
});

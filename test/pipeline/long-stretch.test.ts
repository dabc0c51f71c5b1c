import { expect, it } from "vitest";
import { readDocument } from "../../src/pipeline/read/read-document.js";

it("a line of millions of characters is refused by name, for no fault of ours", () => {
  const file = { name: "a.md", bytes: new TextEncoder().encode("字".repeat(12_000_000)) };
  const read = () => readDocument(file, { repair: "off", repeats: "keep", srcLang: "zh", trgLang: "en", concepts: [] });
  expect(read).toThrow(expect.objectContaining({ code: "input.stretch", file: "a.md" }));
});

import { describe, expect, it } from "vitest";
import { englishBounds } from "../../src/languages/en/quantities/bounds.js";
import { readEnglish } from "../../src/languages/en/quantities/index.js";
import { chineseBounds } from "../../src/languages/zh/quantities/bounds.js";
import { readChinese } from "../../src/languages/zh/quantities/index.js";

describe.each([
  { language: "Chinese", rows: chineseBounds, read: readChinese },
  { language: "English", rows: englishBounds, read: readEnglish },
])("limits of $language", ({ rows, read }) => {
  it.each(rows.flatMap(({ bound, examples }) => examples.map((text) => ({ text, bound }))))(
    "are read from words beside a number: $text",
    ({ text, bound }) => {
      expect(read(text).map((quantity) => quantity.bound)).toContain(bound);
    },
  );

  it("are not read where nothing limits", () => {
    expect([...read("5万人"), ...read("50,000 people")].map(({ bound }) => bound)).toEqual([undefined, undefined]);
  });
});

import { describe, expect, it } from "vitest";
import { sentenceOf } from "../../src/page/sentences.js";

const english = {
  "page.saved": "Saved as {{file}}.",
  "page.rows_one": "{{count}} row",
  "page.rows_other": "{{count}} rows",
  "issue.lost": "Something is lost.",
  "issue.lost_code": "The code {{mark}} is lost.",
};

describe("a sentence of the page", () => {
  it.each([
    { when: "has a value", key: "page.saved", values: { file: "a.xlf" }, says: "Saved as a.xlf." },
    { when: "counts one thing", key: "page.rows", values: { count: 1 }, says: "1 row" },
    { when: "counts several", key: "page.rows", values: { count: 3 }, says: "3 rows" },
    {
      when: "has a form for its context",
      key: "issue.lost",
      values: { context: "code", mark: "⟦1⟧" },
      says: "The code ⟦1⟧ is lost.",
    },
    { when: "has none for its context", key: "issue.lost", values: { context: "term" }, says: "Something is lost." },
    { when: "lacks a value", key: "page.saved", values: {}, says: "Saved as ." },
  ])("is the right one where it $when", ({ key, values, says }) => {
    expect(sentenceOf(english, key, "en", values)).toBe(says);
  });

  it("follows the plural rules of its language: Chinese has one form", () => {
    expect(sentenceOf({ "page.rows_other": "{{count}} 行" }, "page.rows", "zh-Hans", { count: 1 })).toBe("1 行");
  });

  it("is none where the language lacks it", () => {
    expect(sentenceOf(english, "page.closed", "en")).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { englishForms, readEnglish } from "../../src/languages/en/quantities/index.js";
import { notate } from "../../src/languages/quantities/notate.js";
import { chineseForms, chineseFormsOf, readChinese, readChineseOf } from "../../src/languages/zh/quantities/index.js";

const ofTaiwan = chineseFormsOf("taiwan").filter((form) => !chineseForms.includes(form));

const languages = [
  { language: "Chinese", forms: chineseForms, read: readChinese },
  { language: "Chinese of Taiwan", forms: ofTaiwan, read: readChineseOf("taiwan") },
  { language: "English", forms: englishForms, read: readEnglish },
];

const SHARED: ReadonlySet<string> = new Set(["address", "code", "power-of-ten", "numbered-code"]);

describe.each(languages)("quantities of $language", ({ language, forms, read }) => {
  const shared = forms.filter(({ id }) => !SHARED.has(id) || language !== "English");

  it("has examples beside each form", () => {
    expect(forms.filter(({ examples }) => Object.keys(examples).length === 0).map(({ id }) => id)).toEqual([]);
  });

  it.each(
    shared.flatMap(({ id, examples }) => Object.entries(examples).map(([text, notation]) => ({ id, text, notation }))),
  )("$id: $text", ({ text, notation }) => {
    expect(notate(read(text))).toBe(notation);
  });

  it.each(forms.flatMap(({ examples }) => Object.keys(examples)))("lie in order inside the text: %s", (text) => {
    const spans = read(text).map(({ span }) => span);
    for (const [index, { start, end }] of spans.entries()) {
      const before = spans[index - 1] ?? { start: 0, end: 0 };
      const isRange = start === before.start && end === before.end; // 七八十岁 is 70 and 80
      expect(start).toBeGreaterThanOrEqual(isRange ? before.start : before.end);
      expect(end).toBeGreaterThan(start);
    }
    expect(spans.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
  });
});

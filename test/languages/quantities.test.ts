import { describe, expect, it } from "vitest";
import { englishForms, readEnglish } from "../../src/languages/en/quantities/index.js";
import { notate } from "../../src/languages/quantities/notate.js";
import { chineseForms, readChinese } from "../../src/languages/zh/quantities/index.js";

const languages = [
  { language: "Chinese", forms: chineseForms, read: readChinese },
  { language: "English", forms: englishForms, read: readEnglish },
];

const SHARED: ReadonlySet<string> = new Set(["address", "code", "power-of-ten", "numbered-code"]);

describe.each(languages)("quantities of $language", ({ language, forms, read }) => {
  const shared = forms.filter(({ id }) => !SHARED.has(id) || language === "Chinese");

  it.each(
    shared.flatMap(({ id, examples }) => Object.entries(examples).map(([text, notation]) => ({ id, text, notation }))),
  )("$id: $text", ({ text, notation }) => {
    expect(notate(read(text))).toBe(notation);
  });

  it("lie in order inside the text", () => {
    for (const { examples } of forms)
      for (const text of Object.keys(examples))
        for (const { span } of read(text)) expect(span.end).toBeLessThanOrEqual(text.length);
  });
});

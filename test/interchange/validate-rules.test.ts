import { describe, expect, it } from "vitest";
import english from "../../locales/en.json" with { type: "json" };
import chinese from "../../locales/zh-Hans.json" with { type: "json" };
import { xliffRules } from "../../src/interchange/xliff/validate/registry.js";
import { validateXliff } from "../../src/interchange/xliff/validate/validate-xliff.js";
import { createTranslator } from "../../src/ui/translator.js";

const translators = [createTranslator("en", english), createTranslator("zh-Hans", chinese)];
const rulesBroken = (file: string): string[] =>
  Array.from(new Set(validateXliff(file, { name: "x.xlf" }).issues.map(({ rule }) => rule)));

describe.each(xliffRules.map((rule) => ({ id: rule.rule, examples: rule.examples })))("$id", ({ id, examples }) => {
  it("is the one rule that each example breaks", () => {
    for (const file of examples.breaks) expect(rulesBroken(file), file).toEqual([id]);
  });

  it("and every other is kept by the other examples", () => {
    for (const file of examples.holds) expect(rulesBroken(file), file).toEqual([]);
  });

  it("is said whole in both languages, with the clause of the specification", () => {
    for (const issue of examples.breaks.flatMap((file) => validateXliff(file, { name: "x.xlf" }).issues)) {
      for (const { message, title } of translators) {
        expect(message(issue)).toMatch(/XLIFF (?:1\.2, #[a-z-]+|2\.\d, \d+(?:\.\d+)*)[)）]$/u);
        expect(message(issue)).not.toContain("{{");
        expect(title(id)).not.toBe(id);
      }
    }
  });
});

describe("the rules of XLIFF", () => {
  it("have an id each, and examples that break and that keep it", () => {
    expect(new Set(xliffRules.map(({ rule }) => rule)).size).toBe(xliffRules.length);
    for (const { rule, examples } of xliffRules) {
      expect(rule).toMatch(/^xliff\/[a-z]+(?:-[a-z]+)*$/u);
      expect(Math.min(examples.breaks.length, examples.holds.length), rule).toBeGreaterThan(0);
    }
  });
});

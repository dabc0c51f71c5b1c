import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ruleListSchema } from "../../src/model/rule-schema.js";
import { everyRule } from "../../src/pipeline/rules/every-rule.js";
import { explainRules } from "../../src/pipeline/rules/explain.js";
import { similarNames } from "../../src/pipeline/rules/similar-names.js";
import { rulesJson } from "../../src/reports/rules/json.js";
import { rulesMarkdown } from "../../src/reports/rules/markdown.js";
import { rulesText } from "../../src/reports/rules/text.js";
import { createTranslator } from "../../src/ui/translator.js";

const ui = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));
const rules = explainRules();

describe("every rule", () => {
  it("is listed once", () => {
    const names = everyRule().map(({ rule }) => rule);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("has a title, and a reason unless its message names a clause", () => {
    for (const { rule, command } of rules) {
      expect(ui.title(rule), rule).not.toBe(rule);
      if (command !== "validate") expect(ui.why(rule), rule).toBeDefined();
    }
  });

  it("is explained with an example that it finds something in, where it has examples", () => {
    for (const { rule, examples } of rules.filter((one) => one.examples.length > 0)) {
      const found = examples.flatMap(({ issues }) => issues);
      expect(found.length, rule).toBeGreaterThan(0);
      for (const issue of found) expect(ui.message(issue)).not.toBe(rule);
    }
  });
});

describe("duiyi explain", () => {
  const [missing] = explainRules("term/missing");

  it("shows one rule with marked examples and how to leave it out", () => {
    const text = rulesText(missing === undefined ? [] : [missing], ui, { hasColours: false });
    expect(text).toContain("term/missing  Term missing\nerror · duiyi check");
    expect(text).toContain("  │ 他来自西宁。\n  │       ^^^^\n  │ He is from that city.\n  error  西宁 is “Xining”");
    expect(text).toContain("--ignore term/missing");
  });

  it("shows a rule of the user's own by what it says and its examples", () => {
    const examples = { good: ["3 per cent"], bad: ["up 3%"] };
    const own = { id: "percent", message: "We write “per cent”.", forbid: "\\d ?%", examples };
    const text = rulesText(explainRules("own/percent", [own]), ui, { hasColours: false });
    expect(text).toContain("own/percent  We write “per cent”.\nwarning · duiyi check");
    expect(text).toContain("Found:\n  │ up 3%\n  │    ^^\n  warning  We write “per cent”.");
    expect(text).toContain("Not found:\n  │ 3 per cent\n");
  });

  it("lists the rules of a family", () => {
    const text = rulesText(explainRules("suppression"), ui, { hasColours: false });
    expect(text.split("\n")[0]).toBe("suppression/expired     Suppression expired (warning)");
  });

  it("gives scripts what its schema says", () => {
    expect(ruleListSchema.safeParse(JSON.parse(rulesJson(rules, ui))).error).toBeUndefined();
  });

  it("makes a page with a heading for each rule", () => {
    const page = rulesMarkdown(rules, ui);
    for (const { rule } of rules) expect(page).toContain(`\n### ${rule}\n`);
  });
});

describe("similarNames", () => {
  it.each([
    ["trem", "term"],
    ["term/mising", "term/missing"],
    ["missing", "term/missing"],
    ["nubmer-id/x", undefined],
  ])("offers for %s: %s", (name, likest) => {
    const names = similarNames(name, everyRule());
    if (likest === undefined) expect(names).toEqual([]);
    else expect(names).toContain(likest);
  });
});

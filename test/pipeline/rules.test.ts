import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/model/locale.js";
import type { RuleOptions } from "../../src/model/rule-option.js";
import { ruleOptionsSchema } from "../../src/model/rule-option-schema.js";
import { ruleListSchema } from "../../src/model/rule-schema.js";
import { everyRule } from "../../src/pipeline/rules/every-rule.js";
import { explainRules } from "../../src/pipeline/rules/explain.js";
import { readBackRules } from "../../src/pipeline/rules/other-rules.js";
import { similarNames } from "../../src/pipeline/rules/similar-names.js";
import { rulesJson } from "../../src/reports/rules/json.js";
import { rulesMarkdown } from "../../src/reports/rules/markdown.js";
import { rulesText } from "../../src/reports/rules/text.js";
import { createTranslator } from "../../src/ui/translator.js";

const translators = locales.map((locale) =>
  createTranslator(locale, JSON.parse(readFileSync(`locales/${locale}.json`, "utf8"))),
);
const ui = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));
const rules = explainRules();
const readBack = new Set(["source/tracked-changes", ...readBackRules.map(({ rule }) => rule)]); // what no line of text can show

const defaultsOf = (options: RuleOptions) =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, option]) => (option.default === undefined ? [] : [[name, option.default]])),
  );

describe("every rule", () => {
  it("is listed once", () => {
    const names = everyRule().map(({ rule }) => rule);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(translators)("says in $locale what it is called, why it is there and when to switch it off", (ui) => {
    for (const facts of rules) {
      expect(ui.title(facts.rule), facts.rule).not.toBe(facts.rule);
      expect(ui.why(facts), facts.rule).toMatch(/[.。]$/u);
      expect(ui.off(facts), facts.rule).toMatch(/[.。]$/u);
    }
  });

  it.each(translators)("says in $locale what each of its options sets", (ui) => {
    for (const facts of rules)
      for (const name of Object.keys(facts.options ?? {}))
        expect(ui.option(facts, name), `${facts.rule} ${name}`).toMatch(/[.。]$/u);
  });

  it("has options whose defaults are within their own bounds", () => {
    const given = rules.map(({ rule, options = {} }) => [rule, defaultsOf(options)]);
    const ofRulesWithOptions = Object.fromEntries(
      given.filter(([rule]) => rules.find((one) => one.rule === rule)?.options),
    );
    expect(ruleOptionsSchema(rules).safeParse(ofRulesWithOptions).error).toBeUndefined();
  });

  it("is explained with an example that it finds something in, and one that it does not, unless it is about two files", () => {
    for (const { rule, examples } of rules) {
      if (/^(?:review|suppression)\//u.test(rule) || readBack.has(rule)) continue;
      expect(
        examples.some(({ issues }) => issues.length === 0),
        rule,
      ).toBe(true);
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
    expect(text.split("\n")[0]).toBe("suppression/expired     Ignored no longer (warning)");
  });

  it("gives scripts what its schema says", () => {
    expect(ruleListSchema.safeParse(JSON.parse(rulesJson(rules, ui))).error).toBeUndefined();
  });

  it("makes a page with a heading for each rule", () => {
    const page = rulesMarkdown(rules, ui);
    for (const { rule } of rules) expect(page).toContain(`\n### ${rule}\n`);
  });
});

describe("an option of a rule", () => {
  it("is shown with its default, its bounds and what it sets", () => {
    const text = rulesText(explainRules("segment/length-ratio"), ui, { hasColours: false });
    expect(text).toContain('Options, in duiyi.config.json under checks.options["segment/length-ratio"]:');
    expect(text).toContain('  "shortest": 0.4\n    part of the usual length below which there is a warning. (0–1)');
  });

  it.each([
    { options: { "term/missing": { most: 3 } }, path: ["term/missing"] },
    { options: { "segment/max-length": { least: 3 } }, path: ["segment/max-length"] },
    { options: { "segment/max-length": { most: 0 } }, path: ["segment/max-length", "most"] },
    { options: { "segment/max-length": { most: 1.5 } }, path: ["segment/max-length", "most"] },
    { options: { "form/doubled-word": { allowed: "very" } }, path: ["form/doubled-word", "allowed"] },
  ])("is refused where its rule has no such: $options", ({ options, path }) => {
    const [issue] = ruleOptionsSchema(rules).safeParse(options).error?.issues ?? [];
    expect(
      [...(issue?.path ?? []), ...(issue?.code === "unrecognized_keys" ? issue.keys : [])].slice(0, path.length),
    ).toEqual(path);
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

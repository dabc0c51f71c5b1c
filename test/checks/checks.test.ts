import { describe, expect, it } from "vitest";
import { type Check, checks, type DocumentCheck, oneRule, runChecks } from "../../src/checks/index.js";
import { type Language, writesHan } from "../../src/languages/index.js";
import { type Document, segmentsOf } from "../../src/model/document.js";
import type { RuleId } from "../../src/model/issue.js";
import { type ExampleDocument, exampleDocuments } from "../../src/pipeline/rules/examples.js";
import { spliceText } from "../../src/text/splice.js";

const everyRule = checks.flatMap((check) => check.rules.map((facts) => ({ rule: facts.rule, facts, check })));
const wanting = (rule: string) => ({ wants: (one: string) => one === rule });

/** For each issue the text it points at: in the target where it has a span there, else in the source. */
function pointedAt({ document, preferences }: ExampleDocument, check: Check | DocumentCheck, rule: RuleId): string[] {
  const segments = new Map(Array.from(segmentsOf(document), ({ segment }) => [segment.id, segment]));
  return runChecks(document, { preferences, ...wanting(rule) }, [check]).map(
    ({ segment: id = "", sourceSpan, targetSpan }) => {
      const { source, target } = segments.get(id) ?? {};
      return targetSpan !== undefined
        ? (target?.text.slice(targetSpan.start, targetSpan.end) ?? "")
        : (source?.text.slice(sourceSpan?.start ?? 0, sourceSpan?.end ?? 0) ?? "");
    },
  );
}

describe.each(everyRule)("$rule", ({ rule, facts, check }) => {
  it("finds in its examples just what they say", () => {
    for (const [index, example] of exampleDocuments(check, rule).entries())
      expect(pointedAt(example, check, rule), `example ${index}`).toEqual(example.finds);
  });

  it("mends its examples as they say", () => {
    for (const [index, { document, preferences }] of exampleDocuments(check, rule).entries()) {
      const [segment] = document.units[0]?.segments ?? [];
      const target = segment?.target?.text ?? "";
      const fixes = runChecks(document, { preferences, ...wanting(rule) }, [check]).flatMap(({ fix }) => fix ?? []);
      const example = facts.examples[index];
      const fixed = example !== undefined && "fixed" in example ? example.fixed : undefined;
      expect(spliceText(target, fixes)).toBe(fixed ?? target);
    }
  });

  it("has an example with a finding and one without", () => {
    expect(facts.examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(facts.examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });
});

describe("the checks", () => {
  it("have rule ids of their own", () => {
    expect(new Set(everyRule.map(({ rule }) => rule)).size).toBe(everyRule.length);
  });
});

describe("a rule that does not know a language", () => {
  const check = oneRule({
    rule: "form/test",
    type: "other",
    severity: "warning",
    examples: [{ source: "他来自西宁。", target: "西寧の出身です。", finds: [""] }],
    run: () => [{}],
  });
  const [example] = exampleDocuments(check, "form/test");

  it.each([
    { judges: ({ spelling }: Language) => spelling !== undefined, trgLang: "en-GB", count: 1 },
    { judges: ({ spelling }: Language) => spelling !== undefined, trgLang: "fr", count: 0 },
    { judges: (language: Language) => !writesHan(language), trgLang: "ja", count: 0 },
    { judges: (language: Language) => !writesHan(language), trgLang: "fr", count: 1 },
    { trgLang: "fr", count: 1 },
  ])("is quiet there: %o", ({ trgLang, count, ...facts }) => {
    const document = { ...example?.document, trgLang } as Document;
    expect(runChecks(document, { preferences: {} }, [{ ...check, ...facts }])).toHaveLength(count);
  });
});

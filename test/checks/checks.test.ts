import { describe, expect, it } from "vitest";
import { type Check, checks, type DocumentCheck, runChecks } from "../../src/checks/index.js";
import { type Language, writesHan } from "../../src/languages/index.js";
import { type Document, segmentsOf } from "../../src/model/document.js";
import { type ExampleDocument, exampleDocuments } from "../../src/pipeline/rules/examples.js";
import { spliceText } from "../../src/text/splice.js";

const every: readonly (Check | DocumentCheck)[] = checks;

/** For each issue the text it points at: in the target where it has a span there, else in the source. */
function pointedAt({ document, preferences }: ExampleDocument, check: Check | DocumentCheck): string[] {
  const segments = new Map(Array.from(segmentsOf(document), ({ segment }) => [segment.id, segment]));
  return runChecks(document, { preferences }, [check]).map(({ segment: id = "", sourceSpan, targetSpan }) => {
    const { source, target } = segments.get(id) ?? {};
    return targetSpan !== undefined
      ? (target?.text.slice(targetSpan.start, targetSpan.end) ?? "")
      : (source?.text.slice(sourceSpan?.start ?? 0, sourceSpan?.end ?? 0) ?? "");
  });
}

describe.each(every.map((check) => ({ rule: check.rule, check })))("$rule", ({ check }) => {
  it("finds in its examples just what they say", () => {
    for (const [index, example] of exampleDocuments(check).entries())
      expect(pointedAt(example, check), `example ${index}`).toEqual(example.finds);
  });

  it("mends its examples as they say", () => {
    if ("runAll" in check) return;
    for (const [index, { document, preferences }] of exampleDocuments(check).entries()) {
      const [segment] = document.units[0]?.segments ?? [];
      const target = segment?.target?.text ?? "";
      const fixes = runChecks(document, { preferences }, [check]).flatMap(({ fix }) => fix ?? []);
      expect(spliceText(target, fixes)).toBe(check.examples[index]?.fixed ?? target);
    }
  });

  it("has an example with a finding and one without", () => {
    expect(check.examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(check.examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });
});

describe("the checks", () => {
  it("have rule ids of their own", () => {
    expect(new Set(every.map(({ rule }) => rule)).size).toBe(every.length);
  });
});

describe("a rule that does not know a language", () => {
  const rule: Check = {
    rule: "form/test",
    type: "other",
    severity: "warning",
    examples: [{ source: "他来自西宁。", target: "西寧の出身です。", finds: [""] }],
    run: () => [{}],
  };
  const [example] = exampleDocuments(rule);

  it.each([
    { judges: ({ spelling }: Language) => spelling !== undefined, trgLang: "en-GB", count: 1 },
    { judges: ({ spelling }: Language) => spelling !== undefined, trgLang: "fr", count: 0 },
    { judges: (language: Language) => !writesHan(language), trgLang: "ja", count: 0 },
    { judges: (language: Language) => !writesHan(language), trgLang: "fr", count: 1 },
    { trgLang: "fr", count: 1 },
  ])("is quiet there: %o", ({ trgLang, count, ...facts }) => {
    const document = { ...example?.document, trgLang } as Document;
    expect(runChecks(document, { preferences: {} }, [{ ...rule, ...facts }])).toHaveLength(count);
  });
});

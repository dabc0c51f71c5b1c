import { describe, expect, it } from "vitest";
import { type Check, type CheckExample, checks, type DocumentCheck, runChecks } from "../../src/checks/index.js";
import { createMatcher, createTargetMatcher } from "../../src/glossary/index.js";
import { type Content, plain, type Segment } from "../../src/model/document.js";
import { identityMap } from "../../src/model/source-map.js";

const every: readonly (Check | DocumentCheck)[] = checks;
const content = (side: string | Content): Content => (typeof side === "string" ? plain(side) : side);

function segmentOf({ source, target, concepts = [], maxLength }: Omit<CheckExample, "finds">, id = "s1"): Segment {
  const [from, to] = [content(source), content(target)];
  return {
    id,
    span: { start: 0, end: from.text.length },
    source: from,
    target: to,
    state: to.text === "" || to.text === from.text ? "initial" : "translated",
    terms: createMatcher(concepts, "zh-CN").find(from.text),
    targetTerms: createTargetMatcher(concepts, "en").find(to.text),
    notes: [],
    ...(maxLength !== undefined && { maxLength }),
  };
}

function foundBy(check: Check, example: CheckExample): string[] {
  const segment = segmentOf(example);
  if (segment.state === "initial" && check.untranslatedToo !== true) return [];
  const context = { trgLang: "en", desk: example.desk ?? {} };
  return Array.from(check.run(segment, context), ({ sourceSpan, targetSpan }) =>
    targetSpan !== undefined
      ? (segment.target?.text.slice(targetSpan.start, targetSpan.end) ?? "")
      : segment.source.text.slice(sourceSpan?.start ?? 0, sourceSpan?.end ?? 0),
  );
}

function foundInAll(check: DocumentCheck, { segments, concepts = [], desk = {} }: DocumentCheck["examples"][number]) {
  const made = segments.map(([source, target, about], index) => ({
    ...segmentOf({ source, target, concepts }, `s${index}`),
    ...(about && { repeatOf: `s${about.repeatOf}` }),
  }));
  return Array.from(check.runAll(made, { trgLang: "en", desk }), ({ segment, targetSpan }) =>
    segment.target?.text.slice(targetSpan?.start ?? 0, targetSpan?.end ?? 0),
  );
}

describe.each(every.map((check) => ({ rule: check.rule, check })))("$rule", ({ check }) => {
  it("finds in its examples just what they say", () => {
    if ("runAll" in check)
      for (const example of check.examples) expect(foundInAll(check, example)).toEqual(example.finds);
    else
      for (const example of check.examples)
        expect(foundBy(check, example), JSON.stringify(example.target)).toEqual(example.finds);
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
    examples: [],
    run: () => [{}],
  };
  const segment = segmentOf({ source: "他来自西宁。", target: "西寧の出身です。" });
  const found = (trgLang: string, facts: Pick<Check, "targetLanguages" | "exceptTargetLanguages">): number => {
    const units = [{ id: "u1", kind: "paragraph", text: "", map: identityMap(""), segments: [segment] }] as const;
    const document = { path: "a.xlf", hash: "", srcLang: "zh-CN", trgLang, units, queries: [] };
    return runChecks(document, { desk: {} }, [{ ...rule, ...facts }]).length;
  };

  it.each([
    { targetLanguages: ["en"], trgLang: "en-GB", count: 1 },
    { targetLanguages: ["en"], trgLang: "fr", count: 0 },
    { exceptTargetLanguages: ["zh", "ja"], trgLang: "ja", count: 0 },
    { exceptTargetLanguages: ["zh", "ja"], trgLang: "fr", count: 1 },
    { trgLang: "fr", count: 1 },
  ])("is quiet there: %o", ({ trgLang, count, ...facts }) => {
    expect(found(trgLang, facts)).toBe(count);
  });
});

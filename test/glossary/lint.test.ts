import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lintGlossary, lintRules } from "../../src/glossary/lint/index.js";
import type { Concept } from "../../src/model/concept.js";
import { glossaryFileSchema } from "../../src/model/concept-schema.js";

describe.each(lintRules.map((rule) => ({ id: rule.rule, rule })))("$id", ({ rule }) => {
  it("finds in its examples just what they say", () => {
    for (const { concepts, finds } of rule.examples)
      expect(Array.from(rule.run(concepts), ({ id }) => id)).toEqual(finds);
  });

  it("has an example with a finding and one without", () => {
    expect(rule.examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(rule.examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });
});

interface BadEntry {
  readonly id?: string;
  readonly zh: string;
  readonly en: string;
  readonly forbidden?: readonly string[];
  readonly status?: string;
  readonly replacedBy?: string;
}

const faulty = "../shared/data/glossary-bad.jsonl";

describe.skipIf(!existsSync(faulty))("faulty glossaries (skipped without ../shared)", () => {
  const cases = existsSync(faulty)
    ? readFileSync(faulty, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
    : [];

  it.each(cases)("$why is $expect", ({ expect: rule, entries }) => {
    const concepts = entries.map((entry: BadEntry, index: number) => {
      const { id = `c-${index}`, zh, en, forbidden = [], status = "preferred", replacedBy } = entry;
      const refused = forbidden.map((text) => ({ text, status: "forbidden" }));
      const terms = { zh: [{ text: zh, status: "preferred" }], en: [{ text: en, status }, ...refused] };
      return { id, kind: "general", terms, ...(replacedBy && { replacedBy }) };
    });
    const parsed = glossaryFileSchema.safeParse({ concepts });
    const found = parsed.success
      ? lintGlossary(parsed.data.concepts as Concept[]).map((issue) => issue.rule)
      : ["glossary/schema"];
    expect(found).toContain(rule);
  });
});

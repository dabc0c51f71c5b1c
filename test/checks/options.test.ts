import { describe, expect, it } from "vitest";
import { checks, runChecks } from "../../src/checks/index.js";
import type { GivenOptions } from "../../src/model/rule-option.js";
import { documentOf, translatedSegment } from "../documents/plain-document.js";

type Pair = readonly [source: string, target: string];

function severities(rule: string, pairs: readonly Pair[], options?: GivenOptions): string[] {
  const document = documentOf(pairs.map(([source, target], at) => translatedSegment(source, target, `s${at}`)));
  const wants = (one: string): boolean => one === rule;
  const given = { preferences: {}, wants, ...(options && { options }) };
  return runChecks(document, given, checks).map(({ severity }) => severity);
}

describe("an option of a rule", () => {
  const walked: Pair = ["他们沿着河岸走了三十里。", "They walked."];
  it.each([
    {
      rule: "segment/length-ratio",
      pairs: [walked],
      without: ["warning"],
      options: { shortest: 0.3 },
      given: ["info"],
    },
    { rule: "segment/length-ratio", pairs: [walked], without: ["warning"], options: { least: 20 }, given: [] },
    { rule: "segment/max-length", pairs: [walked], without: [], options: { most: 11 }, given: ["error"] },
    { rule: "segment/max-length", pairs: [walked], without: [], options: { most: 12 }, given: [] },
    {
      rule: "form/doubled-word",
      pairs: [["唱吧。", "Sing sing."] as Pair],
      without: ["warning"],
      options: { allowed: ["sing"] },
      given: [],
    },
    {
      rule: "segment/chinese-left",
      pairs: [["印文为福。", "The seal says 福."] as Pair],
      without: ["error"],
      options: { allowed: ["福"] },
      given: [],
    },
    {
      rule: "segment/target-differs",
      pairs: [
        ["走吧。", "Let us go."],
        ["走吧。", "Come on."],
      ] as Pair[],
      without: [],
      options: { least: 2 },
      given: ["warning"],
    },
    {
      rule: "segment/source-differs",
      pairs: [
        ["他走了很远。", "He left."],
        ["她来得太晚。", "He left."],
      ] as Pair[],
      without: [],
      options: { least: 6 },
      given: ["warning"],
    },
    {
      rule: "form/mixed-spelling",
      pairs: [
        ["颜色。", "The colour, the centre."],
        ["颜色。", "The color."],
      ] as Pair[],
      without: ["info"],
      options: { prevailing: 2 },
      given: ["warning"],
    },
  ])("changes what $rule says: $options", ({ rule, pairs, without, options, given }) => {
    expect(severities(rule, pairs)).toEqual(without);
    expect(severities(rule, pairs, { [rule]: options })).toEqual(given);
  });
});

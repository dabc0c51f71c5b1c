import { describe, expect, it } from "vitest";
import { faultOf, ownCheck } from "../../src/checks/own-check.js";
import type { RuleConfig } from "../../src/model/config.js";
import { translatedSegment, zhToEn } from "../documents/plain-document.js";
import { growth, LINEAR } from "../growth.js";

const made = (rule: Partial<RuleConfig>): RuleConfig => ({
  id: "house",
  message: "Not so here.",
  examples: { good: [], bad: [] },
  ...rule,
});

const found = (rule: Partial<RuleConfig>, source: string, target: string) =>
  Array.from(ownCheck(made(rule)).run(translatedSegment(source, target), { ...zhToEn, preferences: {} }));

describe("a rule of the user's own", () => {
  it("points at each match of what it forbids", () => {
    const findings = found(
      { forbid: "per ?cent", ignoreCase: true },
      "涨跌各百分之三。",
      "Up 3 percent, down 3 Per Cent.",
    );
    expect(findings.map(({ targetSpan }) => targetSpan)).toEqual([
      { start: 5, end: 12 },
      { start: 21, end: 29 },
    ]);
  });

  it("points at the source where the target lacks what it requires", () => {
    const rule = { source: "公里", require: "\\bkm\\b" };
    expect(found(rule, "全长30公里。", "It is 30 kilometres long.")).toMatchObject([
      { sourceSpan: { start: 4, end: 6 } },
    ]);
    expect(found(rule, "全长30公里。", "It is 30 km long.")).toEqual([]);
  });

  it("says nothing where the source is not of its kind", () => {
    expect(found({ source: "公里", forbid: "mile" }, "很长。", "Miles long.")).toEqual([]);
  });

  it("may look at the source alone", () => {
    expect(found({ source: "\\p{Han}{2}省" }, "他来自青海省。", "He is from there.")).toMatchObject([
      { values: { found: "青海省" } },
    ]);
  });

  it("takes time in proportion to the text, whatever the pattern", async () => {
    const search = (length: number) => found({ forbid: "(a|a|aa)+(a*)*b" }, "啊", "a".repeat(length));
    expect(search(50_000)).toEqual([]);
    expect(await growth(10_000, search)).toBeLessThan(LINEAR);
  });

  it.each([
    { rule: { forbid: "(" }, fault: { fault: "pattern", where: "forbid" } },
    { rule: { forbid: "x", examples: { good: ["x"], bad: ["x"] } }, fault: { fault: "good", where: "x" } },
    {
      rule: { forbid: "x", examples: { good: ["y"], bad: [["甲", "y"] as const] } },
      fault: { fault: "bad", where: "甲 → y" },
    },
  ])("is refused for $fault.fault", ({ rule, fault }) => {
    expect(faultOf(made(rule))).toMatchObject(fault);
  });

  it("is taken where its examples are right", () => {
    expect(faultOf(made({ forbid: "x", examples: { good: ["y"], bad: ["x"] } }))).toBeUndefined();
  });
});

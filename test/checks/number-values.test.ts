import { describe, expect, it } from "vitest";
import { numberCheck } from "../../src/checks/number/index.js";
import { translatedSegment, zhToEn } from "../documents/plain-document.js";

function findingsFor(rule: string, source: string, target: string) {
  const segment = translatedSegment(source, target);
  const findings = Array.from(numberCheck.run(segment, { ...zhToEn, preferences: {} }));
  return findings.filter((finding) => finding.rule === rule);
}

describe("what a number check says", () => {
  it("gives an amount in the unit of the translation too", () => {
    const [finding] = findingsFor("number/unit", "村里种了1200亩花椒。", "The village grows 1,200 hectares of pepper.");
    expect(finding?.values).toMatchObject({ source: "1200亩", meant: "1,200 mu (80 hectares)" });
  });

  it.each([
    { source: "这笔钱是100欧元。", meant: "100 euros" },
    { source: "这笔钱是100日元。", meant: "100 Japanese yen" },
    { source: "这笔钱是1瑞士法郎。", meant: "1 Swiss franc" },
  ])("names the currency as English does: $meant", ({ source, meant }) => {
    const [finding] = findingsFor("number/currency", source, `The sum was £${meant.replace(/\D/gu, "")}.`);
    expect(finding?.values).toMatchObject({ meant });
  });

  it.each([
    { source: "村里有1214户。", target: "The village has 1,241 households.", context: "both-as-written" },
    { source: "村里有一千二百一十四户。", target: "The village has 1,241 households.", context: "both" },
    { source: "村里有1214户。", target: "The village has households.", context: "as-written" },
  ])("tells a reading only where it differs from the text: $source, $target", ({ source, target, context }) => {
    expect(findingsFor("number/missing", source, target)[0]?.values).toMatchObject({ context });
  });
});

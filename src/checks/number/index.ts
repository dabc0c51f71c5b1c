import { readEnglish } from "../../languages/en/quantities/index.js";
import { readChinese } from "../../languages/zh/quantities/index.js";
import type { Check } from "../check.js";
import { faultsOf } from "./faults.js";
import { findingOf } from "./finding-of.js";
import { numberRules } from "./rules.js";

/** Numbers, dates and measures, compared by value: the numbers of both sides are read and compared once, and each fault is of one rule. */
export const numberCheck: Check = {
  rules: numberRules,
  targetLanguages: ["en"],
  run(segment, { profile }) {
    const [source, target] = [segment.source.text, segment.target?.text ?? ""];
    const faults = faultsOf(
      { text: source, quantities: readChinese(source) },
      { text: target, quantities: readEnglish(target) },
      profile === "strict",
    );
    const findings = faults.map((fault) => findingOf(fault, { source, target }));
    return findings.toSorted((a, b) => (ranks.get(a.rule) ?? 0) - (ranks.get(b.rule) ?? 0));
  },
};

const ranks = new Map<string, number>(numberRules.map(({ rule }, rank) => [rule, rank]));

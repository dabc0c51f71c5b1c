import type { Check } from "../check.js";
import { faultsOf } from "./faults.js";
import { findingOf } from "./finding-of.js";
import { numberRules } from "./rules.js";

/**
 * Numbers, dates and measures, compared by value: the numbers of both sides are read and compared once, and each fault is of one rule.
 * Nothing is said where the source's language is read in part only: a number that was not seen there would seem to be added.
 */
export const numberCheck: Check = {
  rules: numberRules,
  ignoresTerms: true,
  run(segment, { source: from, target: to, profile }) {
    if (from.quantities.wouldShow !== undefined) return [];
    const [source, target] = [segment.source.text, segment.target?.text ?? ""];
    const faults = faultsOf(
      { text: source, language: from, quantities: from.quantities.read(source) },
      { text: target, language: to, quantities: to.quantities.read(target) },
      profile === "strict",
    );
    const findings = faults.map((fault) => findingOf(fault, { source, target }));
    return findings.toSorted((a, b) => (ranks.get(a.rule) ?? 0) - (ranks.get(b.rule) ?? 0));
  },
};

const ranks = new Map<string, number>(numberRules.map(({ rule }, rank) => [rule, rank]));

import type { Check, CheckContext, Finding, OfRule } from "../check.js";
import { faultsOf } from "./faults.js";
import { findingOf, type Texts } from "./finding-of.js";
import { numberRules } from "./rules.js";

/**
 * Numbers, dates and measures, compared by value: the numbers of both sides are read and compared once, and each fault is of one rule.
 * Nothing is said where the source's language is read in part only: a number that was not seen there would seem to be added.
 */
export const numberCheck: Check = {
  rules: numberRules,
  ignoresTerms: true,
  run(segment, context) {
    if (context.source.quantities.wouldShow !== undefined) return [];
    return findingsOf({ source: segment.source.text, target: segment.target?.text ?? "" }, context);
  },
};

/** What was found in the segments of a run, by their sources: documents repeat themselves, and to look at a pair again takes as long as at first. */
const known = new WeakMap<CheckContext, Map<string, Found>>();

interface Found {
  readonly target: string;
  readonly findings: readonly OfRule<Finding>[];
}

/** Segments that are remembered before all of them are forgotten; they take a tenth of the memory of a file of so many. */
const MOST = 20_000;

function findingsOf(texts: Texts, context: CheckContext): readonly OfRule<Finding>[] {
  const before = known.get(context) ?? new Map<string, Found>();
  if (before.size === 0) known.set(context, before);
  const same = before.get(texts.source);
  if (same?.target === texts.target) return same.findings;
  const findings = compared(texts, context);
  if (before.size >= MOST) before.clear();
  before.set(texts.source, { target: texts.target, findings });
  return findings;
}

function compared(texts: Texts, { source: from, target: to, profile }: CheckContext): readonly OfRule<Finding>[] {
  const faults = faultsOf(
    { text: texts.source, language: from, quantities: from.quantities.read(texts.source) },
    { text: texts.target, language: to, quantities: to.quantities.read(texts.target) },
    profile === "strict",
  );
  const findings = faults.map((fault) => findingOf(fault, texts));
  return findings.toSorted((a, b) => (ranks.get(a.rule) ?? 0) - (ranks.get(b.rule) ?? 0));
}

const ranks = new Map<string, number>(numberRules.map(({ rule }, rank) => [rule, rank]));

import type { RuleId, Severity } from "../../model/issue.js";
import type { RuleFacts } from "../../model/rule-facts.js";

type Row = readonly [rule: RuleId, type: string, severity: Severity];

const factsOf =
  (command: RuleFacts["command"]) =>
  ([rule, type, severity]: Row): RuleFacts => ({ rule, type, severity, command });

/** What the way home of a translation brings to light, and what is said of suppressions. */
export const homecomingRules: readonly RuleFacts[] = (
  [
    ["segment/source-changed", "inconsistency", "error"],
    ["term/language", "terminology", "info"],
    ["xliff/duplicate-id", "inconsistency", "error"],
    ["xliff/missing-unit", "omission", "error"],
    ["xliff/unknown-unit", "inconsistency", "warning"],
    ["xliff/missing-segment", "omission", "error"],
    ["xliff/source-edited", "inconsistency", "error"],
    ["xliff/manifest-missing", "other", "warning"],
    ["xliff/unreadable-markup", "omission", "error"],
    ["xliff/unreadable-start", "omission", "error"],
    ["xliff/unreadable-end", "omission", "error"],
    ["xliff/unreadable-bytes", "omission", "error"],
    ["xliff/unreadable-comment", "omission", "error"],
    ["xliff/unreadable-limit", "omission", "error"],
    ["suppression/expired", "other", "warning"],
    ["suppression/useless", "other", "info"],
    ["suppression/unreadable", "other", "warning"],
  ] as const
).map(factsOf("check"));

/** What stands against an edit in a review table that comes home. */
export const reviewRules: readonly RuleFacts[] = (
  [
    ["review/row-missing", "inconsistency", "warning"],
    ["review/row-unknown", "inconsistency", "error"],
    ["review/row-twice", "inconsistency", "error"],
    ["review/stamp-lost", "inconsistency", "error"],
    ["review/source-edited", "inconsistency", "error"],
    ["review/source-changed", "inconsistency", "error"],
    ["review/target-changed", "inconsistency", "error"],
    ["review/state-changed", "inconsistency", "error"],
    ["review/state-shared", "inconsistency", "warning"],
    ["review/state-unknown", "inconsistency", "error"],
    ["review/target-emptied", "inconsistency", "error"],
    ["review/code-damaged", "inconsistency", "error"],
  ] as const
).map(factsOf("merge"));

/** What a source text is asked about. */
export const sourceRules: readonly RuleFacts[] = (
  [
    ["source/near-miss", "terminology", "warning"],
    ["source/repeat", "other", "warning"],
    ["source/repeat-cut-off", "other", "warning"],
    ["source/figures", "other", "warning"],
    ["source/orphan", "other", "warning"],
    ["source/gap", "other", "warning"],
    ["source/quotes", "other", "warning"],
    ["source/brackets", "other", "warning"],
    ["source/lost-character", "other", "warning"],
    ["source/cut-figure", "other", "warning"],
    ["source/page-lines", "other", "warning"],
    ["source/mixed-script", "other", "warning"],
    ["source/mojibake", "other", "warning"],
    ["source/spelled-two-ways", "other", "warning"],
    ["source/cut-off", "other", "warning"],
    ["source/doubled-name", "other", "warning"],
  ] as const
).map(factsOf("prepare"));

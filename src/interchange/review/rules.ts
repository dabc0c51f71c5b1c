import type { RuleTable } from "../../model/rule.js";

const refused = { type: "inconsistency", severity: "error" } as const;
/** The severity of a rule that loses nothing a reviser wrote. */
const told = { type: "inconsistency", severity: "warning" } as const;

/** What stands against an edit in a review table that is read back. */
export const reviewRules = {
  "review/row-missing": told,
  "review/row-unknown": refused,
  "review/row-twice": refused,
  "review/stamp-lost": refused,
  "review/source-edited": refused,
  "review/source-changed": refused,
  "review/target-changed": refused,
  "review/state-changed": refused,
  "review/state-shared": told,
  "review/state-unknown": refused,
  "review/target-emptied": refused,
  "review/code-damaged": refused,
  "review/not-text": refused,
  "review/locked": refused,
} as const satisfies RuleTable;

/** The id of one of these rules. */
export type ReviewRule = keyof typeof reviewRules;

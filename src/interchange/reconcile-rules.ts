import type { RuleTable } from "../model/rule.js";

/** What comes to light when a returned file is laid beside its source document. */
export const reconcileRules = {
  "segment/source-changed": { type: "inconsistency", severity: "error" },
  "xliff/duplicate-id": { type: "inconsistency", severity: "error" },
  "xliff/missing-unit": { type: "omission", severity: "error" },
  "xliff/unknown-unit": { type: "inconsistency", severity: "warning" },
} as const satisfies RuleTable;

/** The id of one of these rules. */
export type ReconcileRule = keyof typeof reconcileRules;

import type { Issue } from "../../../model/issue.js";
import type { RuleTable } from "../../../model/rule.js";

/** The rule that tells of tracked changes. */
export const revisionRules = {
  "source/tracked-changes": { type: "other", severity: "info" },
} as const satisfies RuleTable;

/** Tracked changes of a document by their kind. */
export interface Revisions {
  inserted: number;
  deleted: number;
  moved: number;
}

/** What an editor is asked about the tracked changes of a document: its text is read as if all of them were accepted. */
export function revisionIssues(revisions: Revisions = { inserted: 0, deleted: 0, moved: 0 }): Issue[] {
  const { inserted, deleted, moved } = revisions;
  if (inserted + deleted + moved === 0) return [];
  const facts = revisionRules["source/tracked-changes"];
  const place = { in: "part", part: "body", paragraph: 1 } as const;
  return [{ rule: "source/tracked-changes", ...facts, values: { inserted, deleted, moved }, place }];
}

import type { Issue, Severity } from "./issue.js";

/** How many issues there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Counts issues by their severity. */
export function countBySeverity(issues: readonly Issue[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

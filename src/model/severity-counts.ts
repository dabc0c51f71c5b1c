import { type Issue, type Severity, severities } from "./issue.js";
import type { Translate } from "./translate.js";

/** How many issues there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Counts issues by their severity. */
export function countBySeverity(issues: readonly Issue[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

/** The numbers that are not 0, in words: `1 error, 2 notices`. Where all are 0 the text is empty. */
export const sayCounts = (counts: SeverityCounts, t: Translate): string =>
  severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => t(`counts.${severity}`, { count: counts[severity] }))
    .join(t("summary.separator"));

import { severities } from "./issue.js";
import type { SeverityCounts } from "./severity-counts.js";
import type { Translate } from "./translate.js";

/** The numbers that are not 0, in words: `1 error, 2 notices`. Where all are 0 the text is empty. */
export const sayCounts = (counts: SeverityCounts, t: Translate): string =>
  severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => t(`counts.${severity}`, { count: counts[severity] }))
    .join(t("summary.separator"));

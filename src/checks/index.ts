import type { Document } from "../model/document.js";
import { segmentsOf } from "../model/document.js";
import type { Issue } from "../model/issue.js";
import { type Check, issueOf } from "./check.js";
import { chineseLeft } from "./chinese-left.js";
import { codeMissing } from "./code-missing.js";
import { fullWidth } from "./full-width.js";
import { termForbidden } from "./term-forbidden.js";
import { termMissing } from "./term-missing.js";
import { untranslated } from "./untranslated.js";

export type { Check, CheckExample } from "./check.js";

/** Every check. A new one is a file and a line here. */
export const checks = [
  untranslated,
  codeMissing,
  termForbidden,
  termMissing,
  chineseLeft,
  fullWidth,
] as const satisfies readonly Check[];

/** Issues of all checks in a document, segment by segment. */
export function runChecks(document: Document, selected: readonly Check[] = checks): Issue[] {
  const issues: Issue[] = [];
  for (const { segment } of segmentsOf(document)) {
    for (const check of selected) {
      if (segment.state === "initial" && check.untranslatedToo !== true) continue;
      for (const finding of check.run(segment, document.trgLang))
        issues.push(issueOf(check, finding, segment, document.path));
    }
  }
  return issues;
}

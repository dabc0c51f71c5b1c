import { type Document, type Segment, segmentsOf } from "../model/document.js";
import type { Issue } from "../model/issue.js";
import { appliesTo, type Check, type CheckContext, type DocumentCheck, issueOf } from "./check.js";
import { chineseLeft } from "./chinese-left.js";
import { codeMissing } from "./code-missing.js";
import { fullWidth } from "./full-width.js";
import { termForbidden } from "./term-forbidden.js";
import { termMissing } from "./term-missing.js";
import { termMixedStyle } from "./term-mixed-style.js";
import { termStyle } from "./term-style.js";
import { untranslated } from "./untranslated.js";

export type { Check, CheckContext, CheckExample, DocumentCheck } from "./check.js";

/** Every check. A new one is a file and a line here. */
export const checks = [
  untranslated,
  codeMissing,
  termForbidden,
  termStyle,
  termMixedStyle,
  termMissing,
  chineseLeft,
  fullWidth,
] as const satisfies readonly (Check | DocumentCheck)[];

/** Issues of all checks in a document that apply to its target language, segment by segment. */
export function runChecks(
  document: Document,
  context: Omit<CheckContext, "trgLang">,
  selected: readonly (Check | DocumentCheck)[] = checks,
): Issue[] {
  const given: CheckContext = { ...context, trgLang: document.trgLang };
  const segments = Array.from(segmentsOf(document), ({ segment }) => segment);
  const translated = segments.filter(({ state }) => state !== "initial");
  const found = new Map<Segment, Issue[]>(segments.map((segment) => [segment, []]));
  for (const check of selected) {
    if (!appliesTo(check, document.trgLang)) continue;
    if ("runAll" in check) {
      for (const { segment, ...finding } of check.runAll(translated, given))
        found.get(segment)?.push(issueOf(check, finding, segment, document.path));
    } else {
      for (const segment of check.untranslatedToo === true ? segments : translated)
        for (const finding of check.run(segment, given))
          found.get(segment)?.push(issueOf(check, finding, segment, document.path));
    }
  }
  return Array.from(found.values()).flat();
}

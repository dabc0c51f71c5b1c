import { InputError } from "../../model/input-error.js";
import type { Checked } from "../../model/review.js";
import type { Suppression } from "../../model/suppression.js";

/**
 * Entries for the issues with these fingerprints, which may be cut short like those of a version control system. An entry names the file,
 * so that it is missed only where that file is checked.
 *
 * @throws InputError `usage.unknown-fingerprint` where no issue has such a fingerprint, or several have
 */
export function suppressionsFor(
  checked: readonly Checked[],
  fingerprints: readonly string[],
  about: Pick<Suppression, "reason" | "until">,
): Suppression[] {
  const found = checked.flatMap(({ file, issues }) => issues.map((issue) => ({ file, issue })));
  return fingerprints.map((wanted) => {
    const exact = found.filter(({ issue }) => issue.fingerprint === wanted);
    const alike = exact.length > 0 ? exact : found.filter(({ issue }) => issue.fingerprint?.startsWith(wanted));
    const [only] = alike;
    if (only === undefined || alike.length > 1)
      throw new InputError("usage.unknown-fingerprint", { fingerprint: wanted, count: alike.length });
    const { fingerprint, rule } = only.issue;
    return { fingerprint, rule, files: only.file.slice(only.file.lastIndexOf("/") + 1), ...about };
  });
}

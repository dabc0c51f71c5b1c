import type { Issue } from "../../model/issue.js";
import type { Checked, Review, Reviewed, ReviewSummary, SuppressedIssue } from "../../model/review.js";
import { graded, isWanted, type RuleSelection } from "../../model/rule-selection.js";
import { countBySeverity } from "../../model/severity-counts.js";
import type { Suppression } from "../../model/suppression.js";
import {
  type AppliedSuppression,
  keysOf,
  remarkOn,
  type Scope,
  suppressionOfEntry,
  suppressionOfNote,
} from "./applied-suppression.js";
import { ignoreNotesIn } from "./ignore-notes.js";

/** What is known of the issues of a review already. */
export interface ReviewOptions {
  readonly suppressions?: readonly Suppression[];
  /** The name of the file with the suppressions, which issues about them give as their file. */
  readonly listName?: string;
  /** Fingerprints of issues that are known already. */
  readonly baseline?: readonly string[];
  /** YYYY-MM-DD; without it no suppression ends. */
  readonly today?: string;
  /** What the files were checked for: a suppression of another rule is not useless. */
  readonly selection?: RuleSelection;
}

/** Takes from checked files what notes, a list of suppressions and a baseline know of, and tells which suppressions serve no longer. */
export function review(checked: readonly Checked[], options: ReviewOptions = {}): Review {
  const { suppressions = [], listName, baseline = [], today, selection = {} } = options;
  const scope: Scope = { files: checked.map(({ file }) => file), selection, ...(today !== undefined && { today }) };
  const listed = suppressions.map((entry) => suppressionOfEntry(entry, scope, listName));
  const noted = checked.map(({ document, file }) =>
    ignoreNotesIn(document).map((note) => suppressionOfNote(note, file, scope)),
  );
  const used = new Set<AppliedSuppression>();
  const takeKnown = knownTaker(baseline);
  const results = checked.map((result, index): Reviewed => {
    const { open, suppressed } = takeSuppressed(result, [...(noted[index] ?? []), ...listed], used);
    const issues = open.filter((issue) => !takeKnown(issue));
    const summary = { ...result.summary, ...countBySeverity(issues) };
    return { ...result, issues, summary, suppressed, known: open.length - issues.length };
  });
  const remarks = [...noted.flat(), ...listed]
    .flatMap((each) => remarkOn(each, used.has(each)))
    .filter(({ rule }) => isWanted(rule, selection))
    .map((issue) => graded(issue, selection));
  return { results, remarks, summary: summaryOf(results, remarks) };
}

function takeSuppressed(
  { file, issues }: Checked,
  applied: readonly AppliedSuppression[],
  used: Set<AppliedSuppression>,
) {
  const byKey = new Map<string, AppliedSuppression[]>();
  for (const each of applied.filter(({ isExpired }) => !isExpired)) {
    for (const key of each.keys) {
      const alike = byKey.get(key);
      if (alike === undefined) byKey.set(key, [each]);
      else alike.push(each);
    }
  }
  const open: Issue[] = [];
  const suppressed: SuppressedIssue[] = [];
  for (const issue of issues) {
    const each = keysOf(issue)
      .flatMap((key) => byKey.get(key) ?? [])
      .find(({ fits }) => fits(issue, file));
    if (each === undefined) open.push(issue);
    else {
      used.add(each);
      suppressed.push({ ...issue, suppression: each.suppression });
    }
  }
  return { open, suppressed };
}

/** Tells whether the baseline has an issue. Each entry stands for one issue, so that a second of the same kind is new. */
function knownTaker(fingerprints: readonly string[]): (issue: Issue) => boolean {
  const left = new Map<string, number>();
  for (const fingerprint of fingerprints) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
  return ({ fingerprint = "" }) => {
    const count = left.get(fingerprint) ?? 0;
    left.set(fingerprint, count - 1);
    return count > 0;
  };
}

function summaryOf(results: readonly Reviewed[], remarks: readonly Issue[]): ReviewSummary {
  const sum = (count: (result: Reviewed) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  return {
    segments: sum(({ summary }) => summary.segments),
    ...countBySeverity([...results.flatMap(({ issues }) => issues), ...remarks]),
    suppressed: sum(({ suppressed }) => suppressed.length),
    known: sum(({ known }) => known),
  };
}

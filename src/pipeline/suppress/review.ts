import type { Issue } from "../../model/issue.js";
import type { Checked, Review, Reviewed, ReviewSummary, SuppressedIssue } from "../../model/review.js";
import { graded, isWanted, type RuleSelection } from "../../model/rule-selection.js";
import { countBySeverity } from "../../model/severity-counts.js";
import type { Suppression } from "../../model/suppression.js";
import { type Excuse, excuseOfEntry, excuseOfNote, keysOf, remarkOn, type Scope } from "./excuse.js";
import { ignoreNotesIn } from "./ignore-notes.js";

export interface ReviewOptions {
  readonly suppressions?: readonly Suppression[];
  /** The name of the file with the suppressions, for what is said of them. */
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
  const listed = suppressions.map((entry) => excuseOfEntry(entry, scope, listName));
  const noted = checked.map(({ document, file }) =>
    ignoreNotesIn(document).map((note) => excuseOfNote(note, file, scope)),
  );
  const used = new Set<Excuse>();
  const takeKnown = knownTaker(baseline);
  const results = checked.map((result, index): Reviewed => {
    const { open, suppressed } = excused(result, [...(noted[index] ?? []), ...listed], used);
    const issues = open.filter((issue) => !takeKnown(issue));
    const summary = { ...result.summary, ...countBySeverity(issues) };
    return { ...result, issues, summary, suppressed, known: open.length - issues.length };
  });
  const remarks = [...noted.flat(), ...listed]
    .flatMap((excuse) => remarkOn(excuse, used.has(excuse)))
    .filter(({ rule }) => isWanted(rule, selection))
    .map((issue) => graded(issue, selection));
  return { results, remarks, summary: summaryOf(results, remarks) };
}

function excused({ file, issues }: Checked, excuses: readonly Excuse[], used: Set<Excuse>) {
  const byKey = new Map<string, Excuse[]>();
  for (const excuse of excuses.filter(({ isExpired }) => !isExpired)) {
    for (const key of excuse.keys) {
      const alike = byKey.get(key);
      if (alike === undefined) byKey.set(key, [excuse]);
      else alike.push(excuse);
    }
  }
  const open: Issue[] = [];
  const suppressed: SuppressedIssue[] = [];
  for (const issue of issues) {
    const excuse = keysOf(issue)
      .flatMap((key) => byKey.get(key) ?? [])
      .find(({ fits }) => fits(issue, file));
    if (excuse === undefined) open.push(issue);
    else {
      used.add(excuse);
      suppressed.push({ ...issue, suppression: excuse.suppression });
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

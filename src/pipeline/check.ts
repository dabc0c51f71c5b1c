import { checks, runChecks } from "../checks/index.js";
import { type Document, segmentsOf } from "../model/document.js";
import { type Issue, type Severity, severities } from "../model/issue.js";
import type { Profile } from "../model/profile.js";
import { type ComeHomeOptions, comeHome, type ReturnedFile } from "./come-home.js";
import { withFingerprints } from "./fingerprint.js";
import { graded, isWanted, type RuleSelection } from "./rule-selection.js";

export interface CheckOptions extends ComeHomeOptions, RuleSelection {
  /** How much the checks tell. */
  readonly profile?: Profile;
}

export interface Checked {
  /** The file that was checked; the document may be the source it was made of. */
  readonly file: string;
  readonly document: Document;
  readonly issues: readonly Issue[];
  readonly summary: CheckSummary;
}

export interface CheckSummary extends SeverityCounts {
  readonly segments: number;
  /** Renderings by the house style they belong to. */
  readonly styles: Readonly<Record<string, number>>;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/**
 * Every issue of a file that came home: what the way brought to light and what the checks find, in the order of the document; first what
 * is of no segment of it.
 *
 * @throws InputError `xliff.*` where the file is broken, or of another document
 */
export function check(file: ReturnedFile, options: CheckOptions): Checked {
  const { document, issues } = comeHome(file, options);
  const wanted = checks.filter(({ rule }) => isWanted(rule, options));
  const found = [
    ...issues.filter(({ rule }) => isWanted(rule, options)),
    ...runChecks(document, { desk: options.desk ?? {}, ...(options.profile && { profile: options.profile }) }, wanted),
  ].map((issue) => graded(issue, options));
  const ordered = withFingerprints(inOrder(found, document), document);
  const segments = document.units.reduce((sum, unit) => sum + unit.segments.length, 0);
  const summary = { ...countBySeverity(ordered), segments, styles: stylesIn(document) };
  return { file: file.xliff.name, document, issues: ordered, summary };
}

export function countBySeverity(issues: readonly Issue[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

/** Whether an issue is as grave as `least`, or graver. */
export const isAtLeast = ({ severity }: Issue, least: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(least);

function inOrder(issues: readonly Issue[], document: Document): Issue[] {
  const places = new Map(Array.from(segmentsOf(document), ({ segment }, index) => [segment.id, index]));
  const placeOf = ({ segment = "" }: Issue): number => places.get(segment) ?? -1;
  return issues.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function stylesIn(document: Document): Record<string, number> {
  const styles: Record<string, number> = {};
  for (const { segment } of segmentsOf(document)) {
    for (const { term, nested } of segment.targetTerms ?? []) {
      if (term.style !== undefined && !nested) styles[term.style] = (styles[term.style] ?? 0) + 1;
    }
  }
  return styles;
}

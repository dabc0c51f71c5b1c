import { runChecks } from "../checks/index.js";
import { type Document, segmentsOf } from "../model/document.js";
import { type Issue, type Severity, severities } from "../model/issue.js";
import { type ComeHomeOptions, comeHome, type Homecoming, type ReturnedFile } from "./come-home.js";
import { hashOf } from "./identity.js";

export interface CheckOptions extends ComeHomeOptions {
  /** Families (`term`) or rules (`term/missing`); all where empty or left out. */
  readonly only?: readonly string[];
  readonly ignore?: readonly string[];
}

export interface Checked {
  readonly document: Document;
  readonly issues: readonly Issue[];
  readonly summary: CheckSummary;
}

export interface CheckSummary extends Readonly<Record<Severity, number>> {
  readonly segments: number;
  /** Renderings by the house style they belong to. */
  readonly styles: Readonly<Record<string, number>>;
}

/**
 * Every issue of a returned XLIFF: what the way home brought to light, then what the checks find, in the order of the document.
 *
 * @throws InputError `xliff.*` where the file is broken, or of another document
 */
export const check = (file: ReturnedFile, options: CheckOptions): Checked =>
  checkHomecoming(comeHome(file, options), options);

/** As `check`, of what has come home already. */
export function checkHomecoming({ document, issues }: Homecoming, options: CheckOptions): Checked {
  const found = [...issues, ...runChecks(document, { desk: options.desk ?? {} })]
    .filter(isWanted(options))
    .map(withFingerprint);
  return { document, issues: found, summary: countBySeverity(found, document) };
}

export const matchesRule = (rule: string, pattern: string): boolean =>
  rule === pattern || rule.startsWith(`${pattern}/`);

function isWanted({ only = [], ignore = [] }: CheckOptions): (issue: Issue) => boolean {
  return ({ rule }) =>
    (only.length === 0 || only.some((pattern) => matchesRule(rule, pattern))) &&
    !ignore.some((pattern) => matchesRule(rule, pattern));
}

function withFingerprint(issue: Issue): Issue {
  const { rule, segment = "", values } = issue;
  return { ...issue, fingerprint: hashOf(JSON.stringify([rule, segment, values])).slice(0, 16) };
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

function countBySeverity(issues: readonly Issue[], document: Document): CheckSummary {
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  const [error, warning, info] = severities.map(count);
  const segments = document.units.reduce((sum, unit) => sum + unit.segments.length, 0);
  return { error: error ?? 0, warning: warning ?? 0, info: info ?? 0, segments, styles: stylesIn(document) };
}

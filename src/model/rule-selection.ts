import type { Issue, Severity } from "./issue.js";

/** Which rules are wanted, and with which severity. */
export interface RuleSelection {
  /** Families (`term`) or rules (`term/missing`); all where empty or left out. */
  readonly only?: readonly string[];
  readonly ignore?: readonly string[];
  /** By family or rule, instead of the rule's own; what is said of a rule goes before what is said of its family. */
  readonly severity?: Readonly<Record<string, Severity>>;
}

/** Whether a rule is `pattern` itself or of the family `pattern`. */
export const matchesRule = (rule: string, pattern: string): boolean =>
  rule === pattern || rule.startsWith(`${pattern}/`);

/** Whether a selection asks for a rule. */
export const isWanted = (rule: string, { only = [], ignore = [] }: RuleSelection): boolean =>
  (only.length === 0 || only.some((pattern) => matchesRule(rule, pattern))) &&
  !ignore.some((pattern) => matchesRule(rule, pattern));

/** An issue with the severity that the selection gives its rule. */
export function graded(issue: Issue, { severity = {} }: RuleSelection): Issue {
  const given = severity[issue.rule] ?? severity[familyOf(issue.rule)];
  return given === undefined ? issue : { ...issue, severity: given };
}

/** The family of a rule: `number` of `number/magnitude`. */
export const familyOf = (rule: string): string => rule.slice(0, Math.max(0, rule.indexOf("/")));

import type { Issue, MessageValues } from "../../model/issue.js";
import type { Place } from "../../model/place.js";
import type { SuppressionReason } from "../../model/review.js";
import type { RuleTable } from "../../model/rule.js";
import { isWanted, matchesRule, type RuleSelection } from "../../model/rule-selection.js";
import type { Suppression } from "../../model/suppression.js";
import { globMatcher } from "../../text/glob.js";
import type { IgnoreNote } from "./ignore-notes.js";

/** A reason to leave issues alone, from a note or from the list. */
export interface AppliedSuppression {
  /** The keys by which the suppression is found for an issue, in the form of `keysOf`. */
  readonly keys: readonly string[];
  readonly fits: (issue: Issue, file: string) => boolean;
  readonly suppression: SuppressionReason;
  readonly isExpired: boolean;
  /** Whether this run looked for the issues that the suppression is about, so that one without an issue is out of use. */
  readonly isInScope: boolean;
  /** The text of the suppression, which the issue about it quotes. */
  readonly text: string;
  readonly where: { readonly file?: string; readonly place?: Place };
}

/** What the run looked at. */
export interface Scope {
  /** Names of the files that were checked. */
  readonly files: readonly string[];
  readonly selection: RuleSelection;
  /** YYYY-MM-DD; without it nothing ends. */
  readonly today?: string;
}

/** Keys of the suppressions that may fit an issue: those for its segment, for its fingerprint, and those for any. */
export const keysOf = ({ segment, fingerprint }: Issue): string[] => [
  segmentKey(segment ?? ""),
  fingerprintKey(fingerprint ?? ""),
  ANY,
];

const segmentKey = (segment: string): string => `segment ${segment}`;
const fingerprintKey = (fingerprint: string): string => `fingerprint ${fingerprint}`;
const ANY = "any";

/** An entry of the list of suppressions, ready to be held against issues. */
export function suppressionOfEntry(entry: Suppression, scope: Scope, listName: string | undefined): AppliedSuppression {
  const { fingerprint, rule, concept, files, reason, until } = entry;
  const isOfFiles = files === undefined ? () => true : globMatcher(files);
  return {
    keys: [fingerprint === undefined ? ANY : fingerprintKey(fingerprint)],
    fits: (issue, file) =>
      (fingerprint === undefined || issue.fingerprint === fingerprint) &&
      (rule === undefined || matchesRule(issue.rule, rule)) &&
      (concept === undefined || issue.concept === concept) &&
      (isOfFiles(file) || isOfFiles(issue.file ?? "")),
    suppression: { kind: "external", reason, ...(until !== undefined && { until }) },
    isExpired: isOver(until, scope),
    isInScope: scope.files.some(isOfFiles) && isSelected(rule === undefined ? [] : [rule], scope),
    text: [fingerprint, rule, concept, files].filter((part) => part !== undefined).join(" "),
    where: listName === undefined ? {} : { file: listName },
  };
}

/** A note in an XLIFF that suppresses rules in its segments, ready to be held against issues of that file. */
export function suppressionOfNote(
  { text, rules, reason, until, segments, place }: IgnoreNote,
  file: string,
  scope: Scope,
) {
  const applied: AppliedSuppression = {
    keys: Array.from(segments, segmentKey),
    fits: (issue) => rules.some((pattern) => matchesRule(issue.rule, pattern)),
    suppression: { kind: "inSource", reason, ...(until !== undefined && { until }) },
    isExpired: isOver(until, scope),
    isInScope: isSelected(rules, scope),
    text: text.trim(),
    where: { file, ...(place && { place }) },
  };
  return applied;
}

/** What is to be said of a suppression itself. */
export function remarkOn(
  { text, suppression, isExpired, isInScope, where }: AppliedSuppression,
  isUsed: boolean,
): Issue[] {
  const { reason, until = "" } = suppression;
  if (reason === "") return [remark("suppression/unreadable", { text }, where)];
  if (isExpired) return [remark("suppression/expired", { text, until, reason }, where)];
  return isUsed || !isInScope ? [] : [remark("suppression/useless", { text, reason }, where)];
}

/** What is said of suppressions themselves. */
export const suppressionRules = {
  "suppression/expired": { type: "other", severity: "warning" },
  "suppression/useless": { type: "other", severity: "info" },
  "suppression/unreadable": { type: "other", severity: "warning" },
} as const satisfies RuleTable;

const remark = (
  rule: keyof typeof suppressionRules,
  values: MessageValues,
  where: AppliedSuppression["where"],
): Issue => ({
  rule,
  ...suppressionRules[rule],
  values,
  ...where,
});

const isOver = (until: string | undefined, { today }: Scope): boolean =>
  until !== undefined && today !== undefined && until < today;

/** An entry that names no rule may be of one that was not asked for. */
function isSelected(rules: readonly string[], { selection }: Scope): boolean {
  const { only = [], ignore = [] } = selection;
  return rules.length === 0 ? only.length + ignore.length === 0 : rules.some((rule) => isWanted(rule, selection));
}

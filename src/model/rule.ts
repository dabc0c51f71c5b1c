import type { RuleId, Severity } from "./issue.js";
import type { IssueType } from "./issue-type.js";
import type { RuleOptions } from "./rule-option.js";

/**
 * What is known of a rule apart from the code that reports it. The facts stand in the file of that code, whichever room it is in: a check,
 * a rule about XLIFF, a rule about glossaries, a question about a source text. `pipeline/rules` gathers them and adds nothing.
 *
 * The sentences of a rule are in locales/ under `issues.<rule>`: `title`, `message`, `why` it is there, and `off`, when to switch it off.
 */
export interface RuleFacts<Examples = unknown> {
  readonly rule: RuleId;
  readonly type: IssueType;
  /** What its findings are unless they, the profile or the configuration say otherwise. */
  readonly severity: Severity;
  /** How the rule differs between profiles; where it is left out, it is the same in all. */
  readonly profile?: ProfileFacts;
  /** What a team may set in the configuration, under `checks.options.<rule>`. */
  readonly options?: RuleOptions;
  /** Rules of one group share the sentences `why` and `off`, which are then under `groups.<group>`. */
  readonly group?: string;
  /** Texts in which the rule finds something and texts in which it finds nothing: the documentation shows them, and the tests run them. */
  readonly examples: Examples;
}

/** Whole texts: each of the first breaks the rule, the others keep it. */
export interface TextExamples {
  readonly breaks: readonly string[];
  readonly holds: readonly string[];
}

/** What another profile than `default` makes of a rule. */
export interface ProfileFacts {
  /** `certain`: findings that are in doubt are not told. `quiet`: no finding is told. */
  readonly lenient?: "certain" | "quiet";
  /** The severity of its findings in the strict profile. */
  readonly strict?: Severity;
}

/** Facts by rule, where one piece of code reports several rules and no example of its own stands beside it. */
export type RuleTable = Readonly<Record<RuleId, Pick<RuleFacts, "type" | "severity">>>;

/** The rules of a table as a list. */
export const rulesIn = (table: RuleTable): readonly RuleFacts<readonly never[]>[] =>
  Object.entries(table).map(([rule, facts]) => ({ ...facts, rule: rule as RuleId, examples: [] })); // the keys of a table are rules

import type { RuleFacts } from "./rule.js";

/** A rule as lists of rules show it: its facts, and who reports it. */
export interface ListedRule extends Omit<RuleFacts, "examples"> {
  /** The command that reports it. */
  readonly command: RuleCommand;
  /** Primary subtags of the target languages that the rule is for; every language where they are left out. */
  readonly targetLanguages?: readonly string[];
  /** Target languages that the rule is not for. */
  readonly exceptTargetLanguages?: readonly string[];
  /** The sentence of a rule of the user's own, for which locales/ has none. */
  readonly message?: string;
}

/** The command whose issues a rule is of. */
export type RuleCommand = "check" | "prepare" | "merge" | "validate" | "glossary lint";

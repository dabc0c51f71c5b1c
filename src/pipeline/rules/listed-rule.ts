import type { KnownLanguages } from "../../checks/index.js";
import type { RuleFacts } from "../../model/rule.js";

/** A rule as lists of rules show it: its facts, and who reports it. */
export interface ListedRule extends Omit<RuleFacts, "examples">, KnownLanguages {
  /** The command that reports it. */
  readonly command: RuleCommand;
  /** Of a rule of the user's own: what it says, for locales/ knows nothing of it. */
  readonly message?: string;
}

export type RuleCommand = "check" | "prepare" | "merge" | "validate" | "glossary lint";

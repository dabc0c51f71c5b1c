import type { RuleId, Severity } from "./issue.js";

/** What is known of a rule apart from its code; its title, message and reason are in locales/ under `issues.<rule>`. */
export interface RuleFacts {
  readonly rule: RuleId;
  /** ITS 2.0 localization quality issue type. */
  readonly type: string;
  readonly severity: Severity;
  /** The command that reports it. */
  readonly command: RuleCommand;
  readonly targetLanguages?: readonly string[];
  readonly exceptTargetLanguages?: readonly string[];
  /** Of a rule of the user's own: what it says, for locales/ knows nothing of it. */
  readonly message?: string;
}

export type RuleCommand = "check" | "prepare" | "merge" | "validate" | "glossary lint";

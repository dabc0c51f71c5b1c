import type { ListedRule } from "./listed-rule.js";
import type { Wording } from "./wording.js";

/** Sentences for people, in one language, those about rules among them. `ui/` makes one; reports receive it as a parameter. */
export interface Translator extends Wording {
  /** The short name of an issue's rule. */
  readonly title: (rule: string) => string;
  /** Why a rule is there; nothing for a rule of the user's own. */
  readonly why: (rule: NamedRule) => string | undefined;
  /** When to switch a rule off; nothing for a rule of the user's own. */
  readonly off: (rule: NamedRule) => string | undefined;
  /** What an option of a rule sets. */
  readonly option: (rule: NamedRule, name: string) => string | undefined;
}

/** What the sentences of a rule are looked up by: its own, else those of its group. */
type NamedRule = Pick<ListedRule, "rule" | "group">;

import type { Issue } from "./issue.js";
import type { Locale } from "./locale.js";
import type { Translate } from "./translate.js";

/** How to speak to people: the interface's language, its sentences, and the sentence of an issue. */
export interface Wording {
  readonly locale: Locale;
  readonly t: Translate;
  /** The sentence of an issue; of a rule of the user's own the message it came with. */
  readonly message: (issue: Issue) => string;
}

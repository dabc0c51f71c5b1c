import type { Issue } from "./issue.js";
import type { Translate } from "./translate.js";

/** How to speak to people: the interface's language, its sentences, and the sentence of an issue. */
export interface Wording {
  readonly locale: "en" | "zh-Hans";
  readonly t: Translate;
  readonly message: (issue: Issue) => string;
}

import type { Wording } from "./wording.js";

/** Sentences for people, in one language, those about rules among them. `ui/` makes one; reports receive it as a parameter. */
export interface Translator extends Wording {
  /** The short name of an issue's rule. */
  readonly title: (rule: string) => string;
  /** Why an issue's rule is there; nothing where that is not written down. */
  readonly why: (rule: string) => string | undefined;
}

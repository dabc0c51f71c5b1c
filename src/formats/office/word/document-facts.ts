import type { BoundValues } from "./bound-values.js";
import type { EffectiveLooks } from "./effective-look.js";
import type { Gathered } from "./gathered.js";
import type { Labels } from "./labels.js";
import type { ListNumbers } from "./lists/list-numbers.js";
import type { WordStyles } from "./styles.js";

/** What is known of a document as a whole while its parts are read. */
export interface DocumentFacts {
  /** BCP 47. */
  readonly trgLang: string;
  /** Whether hidden text is offered. */
  readonly withHidden: boolean;
  readonly styles: WordStyles;
  readonly looks: EffectiveLooks;
  readonly bound: BoundValues;
  /** The numbers of lists as they are, and as they would be in Western figures. */
  readonly numbers: ListNumbers;
  readonly latinNumbers: ListNumbers;
  /** Bookmarks whose text fields show, so that they have to stay around the same words. */
  readonly shownBookmarks: ReadonlySet<string>;
  readonly labels: Labels;
  /** The texts of the placeholder with a name, a paragraph each. A control shows them while it is empty, so that they are for translators. */
  readonly textsOfPlaceholder: (name: string) => readonly string[];
  readonly gathered: Gathered;
}

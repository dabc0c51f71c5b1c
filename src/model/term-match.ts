import type { Concept, Term } from "./concept.js";
import type { Span } from "./span.js";

/** A term of the glossary found in a text. */
export interface TermMatch {
  readonly span: Span;
  readonly concept: Concept;
  readonly term: Term;
  /** Other concepts of the glossary that have the same term, such as 模型, a model and a mock-up: the text may mean either. */
  readonly homonyms?: readonly Concept[];
  /** Whether it lies within a longer match: 山南 in 山南市 is not found on the source side, and `Shannan` in `Shannan City` is nested. */
  readonly nested?: true;
  /** Whether its words do not stand side by side, or only its initials do. */
  readonly loose?: true;
}

/** The concepts that a match may mean. */
export const meaningsOf = ({ concept, homonyms = [] }: TermMatch): readonly Concept[] => [concept, ...homonyms];

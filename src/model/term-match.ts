import type { Concept, Term } from "./concept.js";
import type { Span } from "./span.js";

/** A term of the glossary found in a text. */
export interface TermMatch {
  readonly span: Span;
  readonly concept: Concept;
  readonly term: Term;
}

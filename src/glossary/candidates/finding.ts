import type { Words } from "../../languages/zh/words.js";
import type { CandidateReason } from "../../model/candidate.js";
import type { ConceptKind } from "../../model/concept.js";
import type { Span } from "../../model/span.js";
import type { Tokens } from "./passage.js";

/** A place in a passage where a finder takes a name to be. */
export interface Finding {
  readonly span: Span;
  readonly kind: ConceptKind;
  /** From 0 to 1: how likely it is a name, by what this place shows alone. */
  readonly evidence: number;
  readonly reason: CandidateReason;
}

/** What a finder is given to look at. */
export interface Search {
  readonly tokens: Tokens;
  readonly words: Words;
  /** Whether the passages are of Hong Kong, Macao or Taiwan; what a finder is given is Simplified all the same. */
  readonly isTraditional: boolean;
  /** What the finders before it found here. */
  readonly found: readonly Finding[];
}

/**
 * Looks for one kind of name by its form. Pure. Findings of one finder may overlap where it cannot decide; `resolve` does, by what all
 * passages show.
 */
export interface Finder {
  readonly id: string;
  /** Sentences, and the names that the findings of this finder alone come down to, sorted. */
  readonly examples: readonly FinderExample[];
  find(search: Search): Finding[];
}

/** A sentence and the names that a finder finds in it. */
export interface FinderExample {
  readonly text: string;
  readonly names: readonly string[];
}

/** Findings below this are not shown; several places that say the same add up. */
export const ENOUGH = 0.5;

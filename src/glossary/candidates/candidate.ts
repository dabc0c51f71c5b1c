import type { CandidateReason, Suggestion } from "../../model/candidate.js";
import type { Concept, ConceptKind } from "../../model/concept.js";
import type { Occurrence } from "./occurrences.js";

/** A name or term of the texts that the glossary does not have, and may be worth an entry. */
export interface Candidate {
  readonly text: string;
  /** What it looks like; a person decides. */
  readonly kind: ConceptKind;
  /** The occurrences, in the order of the passages. */
  readonly occurrences: readonly Occurrence[];
  /** From 0 to 100: how likely a terminologist would keep it. */
  readonly score: number;
  readonly reasons: readonly CandidateReason[];
  /** The Latin form of the name that a rule gives; nobody has verified it. */
  readonly suggestion?: Suggestion;
  /** Concepts whose terms it is made of or is a part of. */
  readonly related: readonly Concept[];
  /** A glossary name from which it differs by one character. */
  readonly nearMiss?: Concept;
}

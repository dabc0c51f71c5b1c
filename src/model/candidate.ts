import type { ConceptKind } from "./concept.js";
import type { Place } from "./place.js";

/** What speaks for a candidate: the form of the name and of what stands around it, the dictionary, or counts over all texts. */
export const candidateReasons = ["pattern", "dictionary", "statistics"] as const;
/** One reason that speaks for a candidate. */
export type CandidateReason = (typeof candidateReasons)[number];

/** Where a Latin form comes from: the rules of pinyin, a name that the glossary has, Tibetan name elements, the list of countries, official spellings. */
export const suggestionSources = ["pinyin", "glossary", "tibetan", "countries", "gazetteer"] as const;

/** A Latin form that a rule gives; nobody has looked it up. */
export interface Suggestion {
  readonly text: string;
  readonly by: (typeof suggestionSources)[number];
}

/** A name or term that texts have and the glossary lacks, as it is listed for a terminologist. */
export interface ListedCandidate {
  readonly text: string;
  /** What it looks like; a person decides. */
  readonly kind: ConceptKind;
  readonly count: number;
  /** From 0 to 100: how likely a terminologist would keep it. */
  readonly score: number;
  readonly reasons: readonly CandidateReason[];
  readonly suggestion?: Suggestion;
  /** Concepts whose terms it holds or is a part of. */
  readonly related: readonly RelatedConcept[];
  /** The glossary name from which it differs by one character. */
  readonly nearMiss?: RelatedConcept;
  readonly first: FilePlace;
  /** Up to three sentences, each another, with the place of the candidate in them. */
  readonly contexts: readonly CandidateContext[];
  /** Whether it was rejected before. */
  readonly rejected?: true;
}

/** A concept of the glossary, with the term in which it and a candidate meet. */
export interface RelatedConcept {
  readonly id: string;
  readonly term: string;
}

/** A place in one of several files. */
export type FilePlace = Place & { readonly file: string };

/** A sentence in which a candidate stands. */
export type CandidateContext = FilePlace & { readonly text: string };

/** A row of the list as it came back from a person; what they left blank is absent. Nothing is checked yet. */
export interface CandidateRow {
  /** Row of the table (the header counts) or position in the list, from 1. */
  readonly row: number;
  readonly decision?: string;
  readonly zh?: string;
  readonly en?: string;
  /** The Latin form that was suggested; it is taken where no other is given. */
  readonly unverified?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly definition?: string;
  readonly note?: string;
  readonly contexts: readonly CandidateContext[];
}

import { bestFit, languageTag, subtagsOf } from "./language-tag.js";
import { ownOf } from "./name-table.js";
import { remembering } from "./once.js";

/** Kinds of concept; what a translation may not get wrong (a name) is told from what it may vary (`general`). */
export const conceptKinds = [
  "place",
  "person",
  "organisation",
  "programme",
  "title",
  "event",
  "document",
  "unit",
  "general",
] as const;
/** The kind of a concept. */
export type ConceptKind = (typeof conceptKinds)[number];

/** Administrative status of a term; TBX has no `forbidden`. `proposed`: nobody with authority has decided yet. */
export const termStatuses = ["preferred", "admitted", "deprecated", "forbidden", "proposed"] as const;
/** The status of a term. */
export type TermStatus = (typeof termStatuses)[number];

/** TBX `termType`, as far as a glossary of names needs it. */
export const termTypes = ["full-form", "short-form", "abbreviation", "variant", "phrase"] as const;
/** What a term is beside the full form. */
export type TermType = (typeof termTypes)[number];

/** Parts of speech of a term. @see TBX `partOfSpeech` */
export const partsOfSpeech = ["noun", "proper-noun", "verb", "adjective", "adverb", "other"] as const;
/** The part of speech of a term. */
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** How a check speaks of a concept that is not rendered as the glossary says. */
export const enforcements = ["error", "warning", "hint"] as const;
/** How strictly a concept is held to. */
export type Enforcement = (typeof enforcements)[number];

/** One meaning and the terms for it in each language (TBX, ISO 30042:2019). */
export interface Concept {
  /** Never reused; lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly kind: ConceptKind;
  readonly subject?: string | undefined;
  readonly definition?: string | undefined;
  readonly note?: string | undefined;
  /** Left out: `error` for names, `warning` for `general`. */
  readonly enforcement?: Enforcement | undefined;
  /** The source text itself stands in the translation. */
  readonly doNotTranslate?: boolean | undefined;
  /** Code of an administrative division, such as `540500` (GB/T 2260). */
  readonly division?: string | undefined;
  /** Ids of other concepts; `replacedBy` is the one to use instead. */
  readonly related?: readonly string[] | undefined;
  readonly broader?: string | undefined;
  readonly replacedBy?: string | undefined;
  /** Where the renderings stand: references a person can look up. */
  readonly sources?: readonly Source[] | undefined;
  readonly contexts?: readonly Context[] | undefined;
  readonly created?: Transaction | undefined;
  readonly modified?: Transaction | undefined;
  /** By language (BCP 47: `zh`, `en`); the first preferred term of a language is the one to use. */
  readonly terms: Readonly<Record<string, readonly Term[]>>;
}

/** A word or phrase of one language that names a concept. */
export interface Term {
  readonly text: string;
  readonly status: TermStatus;
  readonly type?: TermType | undefined;
  readonly partOfSpeech?: PartOfSpeech | undefined;
  /** House style that this term belongs to, such as `xinhua`; a term without one is of every style. */
  readonly style?: string | undefined;
  /** What stands where the term comes first in a text: `World Health Organization (WHO)`. */
  readonly firstUse?: string | undefined;
  /** Whether `us` is not `US`. */
  readonly caseSensitive?: boolean | undefined;
  /** Which forms count as the term: those its language makes of it (left out), itself alone, or itself and those listed. */
  readonly inflection?: "none" | readonly string[] | undefined;
  /** Where the term is used (TBX `geographicalUsage`): `US`. */
  readonly geography?: string | undefined;
  /** ISO 8601 dates between which the term holds, both included. */
  readonly validFrom?: string | undefined;
  readonly validUntil?: string | undefined;
  readonly guards?: Guards | undefined;
  readonly note?: string | undefined;
  readonly sources?: readonly Source[] | undefined;
}

/** Contexts in which the characters of a source term are not the term. */
export interface Guards {
  /** Texts of which one must stand straight before the term, or straight after it. */
  readonly after?: readonly string[] | undefined;
  readonly before?: readonly string[] | undefined;
  /** Longer texts that hold the term by accident: 山南 is not in 中山南路. */
  readonly notInside?: readonly string[] | undefined;
}

/** A reference in which a person can look up a rendering. */
export interface Source {
  readonly reference: string;
  readonly url?: string | undefined;
  /** ISO 8601 date on which it was looked up. */
  readonly date?: string | undefined;
}

/** A text in which a term stands. */
export interface Context {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly source?: string | undefined;
}

/** Who did something, and on which ISO 8601 date. */
export interface Transaction {
  readonly by?: string | undefined;
  readonly date: string;
}

/** A glossary file: `glossary/places.yaml` and its like. */
export interface GlossaryFile {
  /** Ids that were used once and must not be used again. */
  readonly retired?: readonly string[] | undefined;
  readonly concepts: readonly Concept[];
}

/**
 * The concept's terms of a language by best fit: `en-GB` finds those of `en-GB`, else those of `en`, else those of `en-US`. A tag without
 * script and region finds all of its language where none are filed under it: `zh` those of `zh-CN` and `zh-TW`.
 */
export function termsIn({ terms }: Concept, language: string): readonly Term[] {
  const exact = ownOf(terms, language);
  if (exact !== undefined) return exact;
  const tags = Object.keys(terms);
  if (isBare(language)) {
    const own = languageTag(language);
    const same = own === undefined ? undefined : ownOf(terms, own);
    return same ?? tags.filter((tag) => subtagsOf(tag).language === own).flatMap((tag) => terms[tag] ?? []);
  }
  const best = bestOf([language, ...tags].join(" "));
  return best === undefined ? [] : (ownOf(terms, best) ?? []);
}

/** The tag that fits the first best, of tags with a blank between: thousands of concepts have terms in the same languages. */
const bestOf = remembering((all: string): string | undefined => {
  const [language = "", ...tags] = all.split(" ");
  return bestFit(tags, language);
});

const isBare = (language: string): boolean => !/[-_]/u.test(language);

/** How severe an issue about a concept is. */
export const enforcementOf = ({ enforcement, kind }: Concept): Enforcement =>
  enforcement ?? (kind === "general" ? "warning" : "error");

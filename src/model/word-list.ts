/** Every list of words, in the order of the files in `languages/zh/words/`. A new one is an entry of a file there and a line here. */
export const wordListIds = [
  "place-generic",
  "place-ambiguous",
  "place-strong",
  "place-none",
  "place-features",
  "place-levels",
  "place-settlements",
  "place-divisions",
  "place-taiwan-divisions",
  "place-standard",
  "place-hong-kong-districts",
  "place-hong-kong-stations",
  "place-hong-kong-others",
  "place-macao",
  "place-taiwan",
  "place-traditional",
  "place-usual",
  "organisation-heads",
  "organisation-short-heads",
  "organisation-well-known",
  "organisation-determiners",
  "organisation-nominal-verbs",
  "organisation-generic",
  "event-heads",
  "event-generic",
  "programme-heads",
  "tibetan-elements",
  "tibetan-elements-without-form",
  "other-elements",
  "surnames-common",
  "surnames-others",
  "surnames-ambiguous",
  "surnames-compound",
  "surnames-japanese",
  "peoples",
  "characters-never-in-names",
  "characters-seldom-first",
  "characters-seldom-last",
  "characters-transliterating",
  "characters-of-foreign-names",
  "term-transitive",
  "term-counters",
  "term-weak-starts",
  "term-noun-ends",
  "term-empty",
  "role-words",
  "role-none",
  "person-says",
  "person-does",
  "person-before",
  "number-none",
  "number-in-names",
] as const;
/** The id of a list of words. */
export type WordListId = (typeof wordListIds)[number];

/** A list as a linguist writes it: lines of words with blanks between them, or words with what stands beside them. */
export type WordListEntry =
  | { readonly about: string; readonly words: readonly string[] }
  | { readonly about: string; readonly pairs: Readonly<Record<string, string>> };

/** All lists of the files in `languages/zh/words/`, as the build writes them for the program. */
export interface BuiltWordLists {
  readonly words: Partial<Readonly<Record<WordListId, readonly string[]>>>;
  readonly pairs: Partial<Readonly<Record<WordListId, readonly (readonly [string, string])[]>>>;
}

/** What is known of the sentences of a language. */
export interface Sentences {
  /** Words after which a point ends no sentence, without that point: `Dr`, `e.g`. */
  readonly abbreviations: readonly string[];
}

/** Of checks that know how English is written. */
export const ENGLISH = ["en"] as const;

/** Of checks of what these share: one blank between words, none before a mark. French has blanks there. */
export const UNSPACED_MARKS = ["en", "de", "es", "it", "pt", "nl", "pl", "ru"] as const;

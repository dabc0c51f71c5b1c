/** Languages of the interface: each has its sentences in `locales/<tag>.json`. The first is taken where nobody says which. */
export const locales = ["en", "zh-Hans"] as const;
/** A language of the user interface. */
export type Locale = (typeof locales)[number];

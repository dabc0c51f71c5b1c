/** Languages of the interface. */
export const locales = ["en", "zh-Hans"] as const;
export type Locale = (typeof locales)[number];

/** The interface's language for a wish such as `zh_CN.UTF-8`, `zh-Hans` or `en`; English where the wish says nothing we know. */
export function localeFor(wish: string | undefined): Locale {
  return wish !== undefined && /^zh\b|^zh_/iu.test(wish) ? "zh-Hans" : "en";
}

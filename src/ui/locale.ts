import { type Locale, locales } from "../model/locale.js";

/** The interface's language for a wish such as `zh_CN.UTF-8`, `zh-Hans` or `en`; the first of `locales` where the wish says nothing we know. */
export function localeFor(wish: string | undefined): Locale {
  const language = primaryOf(wish ?? "");
  return locales.find((locale) => primaryOf(locale) === language) ?? locales[0];
}

/** `zh_CN.UTF-8` and `zh-Hans` give `zh`. */
const primaryOf = (tag: string): string => tag.toLowerCase().replace(/[^a-z].*$/su, "");

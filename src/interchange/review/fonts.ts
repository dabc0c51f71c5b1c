import { primaryOf } from "../../text/language.js";

/** Fonts for a language: those that come with Windows and Office; other systems take one of their own that is like it. */
export interface LanguageFonts {
  readonly latin: string;
  readonly eastAsian: string;
}

/** The fonts for a language. */
export function fontsOf(language: string): LanguageFonts {
  const eastAsian = EAST_ASIAN.find(({ tag }) => tag.test(language))?.font ?? "Microsoft YaHei";
  return { latin: "Calibri", eastAsian };
}

/** The one font of a cell, which has no other for East Asian text. */
export const cellFontOf = (language: string): string =>
  ["zh", "ja", "ko"].includes(primaryOf(language)) ? fontsOf(language).eastAsian : fontsOf(language).latin;

const EAST_ASIAN = [
  { tag: /^zh-(?:Hant|TW|HK|MO)\b/u, font: "Microsoft JhengHei" },
  { tag: /^ja\b/u, font: "Yu Gothic" },
  { tag: /^ko\b/u, font: "Malgun Gothic" },
];

import { languageOf, usesEastAsianFont } from "../../languages/index.js";

/** The one font of a cell, which has no other for East Asian text. */
export function cellFontOf(tag: string): string {
  const language = languageOf(tag);
  return usesEastAsianFont(language) ? language.fonts.eastAsian : language.fonts.latin;
}

import { levelText } from "./level-text.js";

/**
 * The words of a language for thousands, millions and so on, small, with what figures before them are multiplied by: `triệu` is 10⁶, `लाख`
 * 10⁵. In each of its plural forms, long and short. Single signs (`k`, `M`) are left out, for units are written so too.
 *
 * @see Unicode CLDR, compact decimal formats
 */
export function magnitudeWords(tag: string): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const compactDisplay of ["long", "short"] as const) {
    const format = new Intl.NumberFormat(tag, { notation: "compact", compactDisplay, numberingSystem: "latn" });
    for (const value of VALUES) {
      const parts = format.formatToParts(value);
      const word = levelText(partOf(parts, "compact")).trim().toLowerCase();
      const figures = Number(`${partOf(parts, "integer")}.${partOf(parts, "fraction")}`);
      if (word.length > 1 && figures > 0) found[word] ??= Math.round(value / figures);
    }
  }
  return found;
}

const partOf = (parts: readonly Intl.NumberFormatPart[], type: Intl.NumberFormatPartTypes): string =>
  parts.find((part) => part.type === type)?.value ?? "";

/** One, two, five and so on of each power of ten from a thousand: languages have up to six plural forms. */
const VALUES = Array.from({ length: 12 }, (_, power) => power + 3).flatMap((power) =>
  [1, 2, 3, 5, 11].map((count) => count * 10 ** power),
);

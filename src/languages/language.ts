import type { DoubledWords } from "./en/doubled-words.js";
import type { LevelWords } from "./en/place-levels.js";
import type { SpellingChoice } from "./en/spellings.js";
import type { Fonts } from "./fonts.js";
import type { Inflection } from "./inflection.js";
import type { Numerals } from "./numbers/numerals.js";
import type { Punctuation } from "./punctuation.js";
import type { Quantities } from "./quantities/quantities.js";
import type { Rewriting } from "./rewriting.js";
import type { Sentences } from "./sentences.js";
import type { SubtitleLimits } from "./subtitles.js";

/**
 * What is known of a language, in one place. What a language lacks here nobody claims to know: a check that needs it stays quiet, as it
 * does for every language that `languages` has no line for.
 */
export interface Language {
  /** BCP 47, canonical: `zh`, `zh-TW`, `en`. */
  readonly tag: string;
  /** ISO 15924: `Hans`, `Latn`. */
  readonly script: string;
  readonly direction: "ltr" | "rtl";
  /** Whether words and sentences follow each other without a blank. */
  readonly joinsWithoutSpace: boolean;
  /** What capitals mark: names and the words of titles, names alone, every noun. Absent where there are none, or it is not known. */
  readonly capitals?: "titles" | "names" | "nouns";
  readonly punctuation?: Punctuation;
  /** Where its sentences do not end, though a mark would end them. */
  readonly sentences?: Sentences;
  /** How figures are written. */
  readonly numerals: Numerals;
  readonly quantities: Quantities;
  /** How another number is written in the form of one that stands in a text. Where it is absent, no number is repaired. */
  readonly rewriting?: Rewriting;
  /** The words of a text with their inflected forms; where it is absent, terms are looked for as stretches of characters. */
  readonly inflection?: Inflection;
  /** Ways of spelling of which a text should keep to one. */
  readonly spelling?: readonly SpellingChoice[];
  readonly doubledWords?: DoubledWords;
  /** How the levels of China's administration are called. */
  readonly levelWords?: LevelWords;
  /** How many of its characters a Chinese one makes in translation. */
  readonly charactersPerHan?: number;
  /** What a viewer can read, of subtitles. Where it is absent, nobody judges them. */
  readonly subtitles?: SubtitleLimits;
  readonly fonts: Fonts;
}

/** What the folder of a language says of it; the rest follows from its tag. */
export type LanguageFacts = Partial<
  Omit<Language, "tag" | "script" | "direction" | "joinsWithoutSpace" | "numerals" | "quantities">
> & {
  /** How its quantities are read in the figures of a region. Where it is absent: figures alone. */
  readonly quantities?: (numerals: Numerals, tag: string) => Quantities;
  /** Whether five figures and more ask for groups: 12,000 in English. */
  readonly groupsFigures?: true;
};

/** Whether texts of a language hold Chinese characters as their own: Chinese and Japanese. */
export const writesHan = ({ script }: Pick<Language, "script">): boolean => HAN_SCRIPTS.has(script);

/** Whether texts of a language are set in a font for East Asia: Chinese, Japanese and Korean. */
export const usesEastAsianFont = ({ script }: Pick<Language, "script">): boolean =>
  HAN_SCRIPTS.has(script) || script === "Kore";

const HAN_SCRIPTS: ReadonlySet<string> = new Set(["Hans", "Hant", "Hani", "Jpan"]);

/** How a language sets its marks. */
export interface Punctuation {
  /** Whether its comma and full stop are as wide as a Chinese character: ，。 */
  readonly isFullWidth?: true;
  /** Whether blanks part its words, one between two, and none stands before a comma, full stop or closing bracket. French has some there. */
  readonly spacing?: "none-before-marks" | "some-before-marks";
  /** Whether double quotation marks open and close as in English: “…”, "…". */
  readonly hasEnglishQuotes?: true;
}

/** Blanks and marks as most languages of Europe set them. */
export const europeanMarks: Punctuation = { spacing: "none-before-marks" };

/** Marks as wide as a character, and no blanks. */
export const fullWidthMarks: Punctuation = { isFullWidth: true };

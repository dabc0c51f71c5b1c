import type { CellForm } from "./page-choice.js";

/** What a person may say of a publication when it is made. An output leaves alone what it has no use for. */
export interface Imprint {
  readonly title?: string;
  readonly author?: string;
  /** ISO 8601, a day. */
  readonly date?: string;
  /** A name such as `CC BY 4.0`, or an address. */
  readonly licence?: string;
  /** Whether the reading of Chinese characters stands above them. */
  readonly pinyin?: boolean;
  /** Whether cells of a text table that a spreadsheet would take for formulas are guarded, as they are where this is left out. */
  readonly cells?: CellForm;
}

/** The imprint among other options, without what is left out. */
export const imprintOf = ({ title, author, date, licence, pinyin, cells }: Imprint): Imprint => ({
  ...(title !== undefined && { title }),
  ...(author !== undefined && { author }),
  ...(date !== undefined && { date }),
  ...(licence !== undefined && { licence }),
  ...(pinyin !== undefined && { pinyin }),
  ...(cells !== undefined && { cells }),
});

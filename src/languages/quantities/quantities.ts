import type { Span } from "../../model/span.js";
import type { Contrast } from "./contrasts.js";
import type { Quantity } from "./quantity.js";

/** How a language reads and words quantities, as far as comparing them needs to know. */
export interface Quantities {
  /** The quantities of a text, in order and without overlaps. */
  read(text: string): readonly Quantity[];
  /**
   * Of a reader that knows figures and few words: whether its language would write a number of the source in a way that it reads, so that
   * the number's absence tells something. Absent where it reads all that its language writes.
   */
  readonly wouldShow?: (quantity: Quantity) => boolean;
  readonly phrasing?: Phrasing;
}

/** Words beside numbers that explain or prove that a number is missing or added. */
export interface Phrasing {
  /** Tells whether a text says a quantity in words that are no numeral: `the next day`. */
  readonly saysOtherwise?: (text: string) => (quantity: Quantity) => boolean;
  /** Whether a text lacks a number that its words call for: `within () days`. */
  readonly hasGap?: (text: string) => boolean;
  /** Where a text has empty brackets that should repeat a number in figures: `five () days`. */
  readonly emptyBrackets?: (text: string) => readonly number[];
  /** Whether a text speaks of another time than its dates: 年底, 上月. */
  readonly hasOtherTime?: (text: string) => boolean;
  /** Whether a text names the calendar of the moon, so that its months are of it: `July 7 of the lunar calendar`. */
  readonly isOfMoon?: (text: string) => boolean;
  /**
   * Tells whether a numeral of a text is part of a name that its translation spells, 五 in 五台山 where the translation has `Wutai`, or of
   * an idiom, so that it counts nothing. What takes time in step with the texts is done once.
   */
  readonly countsNothing?: (text: string, translation: string) => (span: Span) => "name" | "idiom" | undefined;
  /** Whether a text leaves the numbers of provisions to be spelled out: 前条. */
  readonly refersBack?: (text: string) => boolean;
  /** Whether what stands before a number makes it the number of a provision: `Article 27`. */
  readonly isProvision?: (before: string) => boolean;
  /** Whether what stands before a number ends a list of some that it counts: 安徽、重庆等8省. */
  readonly countsListed?: (before: string) => boolean;
  /** The words of a text that tell which of two things a number is of: gold or silver, men or women. */
  readonly contrasts?: (text: string) => readonly Contrast[];
  /** Whether what stands before a number ends in words for a list below, which the source may leave uncounted: `the following five`. */
  readonly countsBelow?: (before: string) => boolean;
  /** Whether a number counts the others of a list: `six other provinces`. */
  readonly countsOthers?: (before: string, after: string) => boolean;
}

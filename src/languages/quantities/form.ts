import type { Quantity } from "./quantity.js";
import type { Watch } from "./watch.js";

/** What a form may begin with: single characters, and whole words of Latin letters. */
export interface Starts {
  readonly signs?: string;
  readonly words?: readonly string[];
}

/**
 * One way in which a language writes quantities. Forms are tried in the order of their table wherever one may begin, and the first
 * that reads something takes the text it matched.
 */
export interface Form {
  readonly id: string;
  /** Where left out, the figures and numerals of its language. A letter among the signs stands for every word that begins with it. */
  readonly starts?: Starts;
  /** Source of a regular expression for what occurs in every text that holds the form; spares the others the trying. */
  readonly needs?: string;
  /**
   * Where the form is about a numeral of its language: source of a regular expression for what stands before it, `""` for nothing. The
   * numeral is the group `n`, and `pattern` matches what follows it. A numeral is read once at a place, however many forms are about one.
   */
  readonly beforeNumeral?: string;
  /** Source of a regular expression (flags `u`) over text that `foldFigures` has levelled; it may match the empty string after a numeral alone. */
  readonly pattern: string;
  /** What the match says; nothing where it is not this form after all. */
  read(match: FormMatch): readonly Quantity[] | undefined;
  /** Texts and what is read in them, in the notation of `notate`. */
  readonly examples: Readonly<Record<string, string>>;
}

/** A match of a form in a levelled text. */
export interface FormMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The named groups that took part. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Where a named group begins and ends; the whole match where it took no part. */
  spanOf(name: string): { readonly start: number; readonly end: number };
  /** The levelled text around it, and the text as it was. */
  readonly folded: string;
  readonly original: string;
}

/** Adds to the quantities of a levelled text what the words beside them say: on which side of zero they lie, what area they are for. */
export type AddFromText = (folded: string, quantities: readonly Quantity[]) => readonly Quantity[];

/** Makes what adds to quantities. The watch has always taken the text in which they were read. */
export type AddFromWatched = (watch: Watch) => AddFromText;

/** How the numerals of a language begin, and the source of a regular expression for one, where forms are about numerals. */
export interface Numerals extends Starts {
  readonly pattern?: string;
}

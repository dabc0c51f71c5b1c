import type { Quantity, ReadingKind } from "./quantities/quantity.js";

/** How a language writes another value in the form in which a number stands. */
export interface Rewriting {
  /** Nothing where the form is not known, or cannot take the value. */
  readonly rewrite: (replacement: Replacement) => string | undefined;
  /** Whether numbers of such a kind can be written at all. */
  readonly canBeWritten: (quantity: Quantity) => boolean;
  /** What may stand after the figures of a date and changes with them, from where it is looked for: the `st` of `21st`. */
  readonly ending: RegExp;
  /** The indefinite article before a number or name, in the place of the one that stands there; `model` shows capital or small. */
  readonly articleFor: (following: string, model: string) => string;
}

/** A number to be put in the place of another. */
export interface Replacement {
  /** The text of the old number as the translation has it. */
  readonly written: string;
  readonly kind: ReadingKind;
  readonly before: number;
  readonly after: number;
  /** Whether the number begins a sentence, where figures do not stand. */
  readonly beginsSentence: boolean;
  /** Whether it counts things in running text, where small numbers are spelled out. */
  readonly countsThings: boolean;
  /** Whether it is the number of a room, a telephone or a file, whose figures stand in one. */
  readonly isIdentifier: boolean;
  /** Whether the new source writes it with a decimal point: of 4.5 no words are made. */
  readonly isDecimal: boolean;
  /** Whether it is part of a date whose months and days have two figures each: 2023-11-06. */
  readonly isOfFullDate: boolean;
}

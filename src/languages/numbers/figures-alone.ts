import type { Quantities } from "../quantities/quantities.js";
import { byFigures } from "./by-figures.js";
import { figuresWriting } from "./figures.js";
import type { Numerals } from "./numerals.js";

/** Quantities of a language of which nothing but its figures and the names of its months is known. */
export const figuresAlone = (numerals: Numerals, tag: string): Quantities =>
  byFigures({ writing: figuresWriting(numerals, {}), months: [tag] });

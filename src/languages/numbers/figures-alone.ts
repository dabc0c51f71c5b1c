import type { Quantities } from "../quantities/quantities.js";
import { byFigures } from "./by-figures.js";
import { figuresWriting } from "./figures.js";
import type { Numerals } from "./numerals.js";

/**
 * Quantities of a language of which nothing is known but what Unicode knows: its figures, its words for thousands and millions and its
 * names of months. Of a language that Unicode does not know either, nothing is read.
 */
export const figuresAlone = (numerals: Numerals, tag: string): Quantities =>
  Intl.NumberFormat.supportedLocalesOf(tag).length === 0
    ? { read: () => [], wouldShow: () => false }
    : byFigures({ writing: figuresWriting(numerals, tag), months: [tag] });

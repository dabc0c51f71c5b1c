import { type Concept, termsIn } from "./concept.js";
import type { Document, Segment } from "./document.js";

/**
 * The notes that we write for translators into an XLIFF. A file tells them from others by a mark, not by their words, which are in the
 * language of whoever made it: `from="duiyi"` in XLIFF 1.2, `category="context"` in an XLIFF 2 that holds our manifest. Readers give them as
 * `ownNotes` of a segment.
 */

/** A line of our note that tells what is decided of a name, by the words that stand in the sentence: `西宁市 = Xining (preferred)`. */
export const termLine = (name: string, decided: string): string => name + IS + decided;

const IS = " = "; // the same in every language of the interface

/**
 * The notes of a segment without the lines of ours that tell of its terms; notes that say nothing else are left out. Earlier files named a
 * concept by its first term.
 */
export function withoutTermLines({ source, notes, ownNotes = [], terms }: Segment, srcLang: string): string[] {
  const heads = terms.flatMap(({ span, concept }) => [
    source.text.slice(span.start, span.end) + IS,
    nameOf(concept, srcLang) + IS,
  ]);
  const isTermLine = (line: string): boolean => heads.some((head) => line.startsWith(head));
  return notes
    .map((note) => (ownNotes.includes(note) ? linesWithout(note, isTermLine) : note))
    .filter((note) => note !== "");
}

const linesWithout = (note: string, isLeftOut: (line: string) => boolean): string =>
  note
    .split("\n")
    .filter((line) => !isLeftOut(line))
    .join("\n")
    .trim();

/** What a concept went by in earlier notes: its first term, or its id where it has none. */
const nameOf = (concept: Concept, srcLang: string): string => termsIn(concept, srcLang)[0]?.text ?? concept.id;

/** A document without our notes: what they say, a page shows in its own way. */
export function withoutOwnNotes(document: Document): Document {
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map(({ ownNotes = [], ...segment }) => ({
      ...segment,
      notes: ownNotes.length === 0 ? segment.notes : segment.notes.filter((note) => !ownNotes.includes(note)),
    })),
  }));
  return { ...document, units };
}

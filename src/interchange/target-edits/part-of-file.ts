import type { Span } from "../../model/span.js";
import type { BilingualFile } from "../bilingual-file.js";
import { type Move, movedNote, movedSegment } from "./pack-xliff.js";

/** A file and the text of it that its offsets count. */
export interface FileText {
  readonly file: BilingualFile;
  readonly text: string;
}

/**
 * One document of an XLIFF as an XLIFF of its own: what stands before the first `file` element, the elements of the document, those that
 * references in them lead to, and what stands after the last.
 *
 * @param part - the units of the document, with their offsets in the whole text
 * @param text - the whole text
 */
export function partOfFile({ file: part, text }: FileText, original: string): FileText {
  const { elements = [], originals } = part;
  const [first, last] = [elements[0], elements.at(-1)];
  if (first === undefined || last === undefined) return { file: part, text };
  const pieces = [text.slice(0, first.start)];
  const moves = new Map<number, Move>();
  let length = first.start;
  const own = elements.map((_, index) => index).filter((index) => originals[index] === original);
  const kept = withReferred(
    elements.map(({ start, end }) => text.slice(start, end)),
    own,
  );
  for (const [index, element] of elements.entries()) {
    if (!kept.has(index)) continue;
    const { start, end } = withGap(element, elements[index - 1]);
    const shift = length - start;
    moves.set(index, (offset) => offset + shift);
    pieces.push(text.slice(start, end));
    length += end - start;
  }
  pieces.push(text.slice(last.end));
  return { file: moved(part, moves), text: pieces.join("") };
}

/** Indexes of elements, with those of the elements that references in them lead to. @see XLIFF 2.2, 4.3.2 "Fragment Identification" */
function withReferred(elements: readonly string[], own: readonly number[]): ReadonlySet<number> {
  const byId = new Map(elements.map((element, index) => [FILE_ID.exec(element)?.[1], index]));
  const kept = new Set(own);
  for (const index of kept)
    for (const [, id] of elements[index]?.matchAll(FILE_REFERENCE) ?? []) {
      const referred = byId.get(id);
      if (referred !== undefined) kept.add(referred);
    }
  return kept;
}

const FILE_ID = /^<[^>]*?\sid\s*=\s*["']([^"']*)/u; // `<file id="f1"`
const FILE_REFERENCE = /["']#\/?f=([^/"'\s]+)/gu; // `ref="#/f=f1/u=1"`

/** An element with what parts it from the one before: white space and comments. */
const withGap = ({ start, end }: Span, before: Span | undefined): Span => ({ start: before?.end ?? start, end });

/** The units of a file with the offsets that each has in another text. */
function moved(file: BilingualFile, moves: ReadonlyMap<number, Move>): BilingualFile {
  const units = file.units.map((unit) => {
    const move = moves.get(unit.file) ?? ((offset) => offset);
    const segments = unit.segments.map(({ written, ...segment }) => ({
      ...segment,
      ...(written && { written: movedSegment(written, move) }),
    }));
    return { ...unit, segments, ...(unit.notePlace && { notePlace: movedNote(unit.notePlace, move) }) };
  });
  return { ...file, units };
}

import {
  formatOf,
  type ReadContext,
  readWhole,
  type SourceDocument,
  type SourceFormat,
  type SourceUnit,
} from "../../formats/index.js";
import { writtenForm } from "../../languages/index.js";
import type { Concept } from "../../model/concept.js";
import type { Document, Segment, Unit } from "../../model/document.js";
import type { InputFile } from "../../model/input-file.js";
import { languageTag } from "../../model/language-tag.js";
import { comparePlaces } from "../../model/place.js";
import { placeOf } from "../../model/source-map.js";
import { type SegmentedContent, segmentContent, splitSentences } from "../../segment/index.js";
import { hashOf, idSource } from "./identity.js";
import { nearMisses, type Recognise, recogniser } from "./recognition.js";

/** How a source document is read, split into sentences and marked with terms. */
export interface ReadDocumentOptions extends Omit<ReadContext, "srcLang"> {
  /** The source language; where it is left out, the kind of Chinese that the document is written in. */
  readonly srcLang?: string;
  readonly concepts: readonly Concept[];
  /** Called after each unit, with how many are done and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A source file as a document, and what its format said of it. */
export interface ReadDocument {
  readonly document: Document;
  readonly source: SourceFacts;
}

/** What is known of a file that was read beside its units. */
export interface SourceFacts extends Omit<SourceDocument, "units"> {
  /** Characters of its texts but for white space, and how many of them stand in repeated blocks. */
  readonly characters: number;
  readonly repeatedCharacters: number;
}

/**
 * Reads a file as its format does, splits and recognises.
 *
 * @throws InputError `kind.*` where no format reads such files; `input.empty`, `input.binary`, `input.encoding` or `input.replacement` (with the place of the byte at fault), and what
 * the format says of files that are broken
 */
export function readDocument(file: InputFile, options: ReadDocumentOptions): ReadDocument {
  const format = formatOf(file, options);
  const { source, left, text } = readSource(format, file, options);
  const { concepts, srcLang = writtenForm(text()), trgLang, onProgress } = options;
  const units = Array.from(unitsOf(left, recogniser(concepts, srcLang), onProgress));
  const queries = [
    ...source.findings.map((issue) => ({ ...issue, file: file.name })),
    ...nearMisses(units, concepts, file.name),
  ].sort((a, b) => comparePlaces(a.place, b.place));
  const document: Document = {
    path: file.name,
    hash: hashOf(file.bytes),
    datatype: format.datatype,
    srcLang: languageTag(srcLang) ?? srcLang,
    trgLang: languageTag(trgLang) ?? trgLang,
    units,
    queries,
    ...(source.leftOut && { leftOut: source.leftOut }),
  };
  return { document, source };
}

/**
 * The units of a file as `readDocument` has them, for work that looks at one after another: each is made when it is asked for, and nothing is
 * asked about the text.
 *
 * @throws InputError as `readDocument` does, before the first unit
 */
export function* readUnits(file: InputFile, options: ReadDocumentOptions): Generator<Unit> {
  const { left, text } = readSource(formatOf(file, options), file, options);
  const { concepts, srcLang = writtenForm(text()), onProgress } = options;
  yield* unitsOf(left, recogniser(concepts, srcLang), onProgress);
}

const NONE: readonly never[] = []; // one for all: a long page has a hundred thousand segments

/** What a format reads; `left` are its units from the last to the first, for nobody to hold those that are done. */
function readSource(format: SourceFormat, file: InputFile, options: ReadDocumentOptions) {
  const { units, ...facts } = readWhole(format, file, { ...options, srcLang: options.srcLang ?? "zh" });
  const repeats = units.filter((unit) => unit.isRepeat);
  const left = units.toReversed();
  const source = { ...facts, characters: countCharacters(units), repeatedCharacters: countCharacters(repeats) };
  return { source, left, text: () => textOf(left.toReversed()) };
}

const textOf = (units: readonly SourceUnit[]): string => units.map(({ text }) => text).join("\n");

const countCharacters = (units: readonly SourceUnit[]): number =>
  units.reduce((sum, { text }) => sum + text.replace(/\s+/gu, "").length, 0);

/** @param left - from the last to the first; empty when all are done */
function* unitsOf(
  left: SourceUnit[],
  recognise: Recognise,
  onProgress: ReadDocumentOptions["onProgress"],
): Generator<Unit> {
  const unitId = idSource("u");
  const segmentId = idSource("s");
  const firstWithText = left.some(({ isRepeat }) => isRepeat) ? new Map<string, string>() : undefined;
  const total = left.length;
  for (let source = left.pop(); source !== undefined; source = left.pop()) {
    onProgress?.(total - left.length, total);
    yield toUnit(source);
  }

  function toUnit(source: SourceUnit): Unit {
    const { kind, text, codes, map, context } = source;
    const segments = segmentContent(source, splitSentences(text)).map((sentence) => toSegment(source, sentence));
    const id = unitId(text);
    if (codes.length === 0)
      return context === undefined ? { id, kind, text, map, segments } : { id, kind, text, map, context, segments };
    if (context === undefined) return { id, kind, text, codes, map, segments };
    return { id, kind, text, codes, map, context, segments }; // each written out: one made by spreads takes more memory
  }

  function toSegment({ map, isRepeat }: SourceUnit, { span, content }: SegmentedContent): Segment {
    const { text } = content;
    const id = segmentId(text);
    const found = recognise(text);
    const first = firstWithText?.get(text);
    if (first === undefined) firstWithText?.set(text, id);
    return {
      id,
      span,
      source: content,
      state: "initial",
      terms: found.length === 0 ? NONE : found,
      notes: NONE,
      place: placeOf(map, span.start),
      ...(isRepeat && first !== undefined && { repeatOf: first }),
    };
  }
}

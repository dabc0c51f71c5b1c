import { formatOf, type ReadContext, type SourceDocument, type SourceUnit } from "../../formats/index.js";
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

/** A source file as a document, and as its format read it. */
export interface ReadDocument {
  readonly document: Document;
  readonly source: SourceDocument;
}

/**
 * Reads a file as its format does, splits and recognises.
 *
 * @throws InputError `kind.*` where no format reads such files; `input.empty`, `input.binary`, `input.encoding` or `input.replacement` (with the place of the byte at fault), and what
 * the format says of files that are broken
 */
export function readDocument(file: InputFile, options: ReadDocumentOptions): ReadDocument {
  const format = formatOf(file, options);
  const source = format.read(file, { ...options, srcLang: options.srcLang ?? "zh" });
  const { concepts, srcLang = writtenForm(textOf(source)), trgLang, onProgress } = options;
  const units = toUnits(source.units, recogniser(concepts, srcLang), onProgress);
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

const NONE: readonly never[] = []; // one for all: a long page has a hundred thousand segments

const textOf = ({ units }: SourceDocument): string => units.map(({ text }) => text).join("\n");

function toUnits(
  sources: readonly SourceUnit[],
  recognise: Recognise,
  onProgress: ReadDocumentOptions["onProgress"],
): Unit[] {
  const unitId = idSource("u");
  const segmentId = idSource("s");
  const firstWithText = sources.some(({ isRepeat }) => isRepeat) ? new Map<string, string>() : undefined;
  return sources.map((source, index) => {
    onProgress?.(index + 1, sources.length);
    const { kind, text, codes, map, context } = source;
    const segments = segmentContent(source, splitSentences(text)).map((sentence) => toSegment(source, sentence));
    return {
      id: unitId(text),
      kind,
      text,
      ...(codes.length > 0 && { codes }),
      map,
      ...(context && { context }),
      segments,
    };
  });

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

import { formatOf, type Paragraph, type ReadOptions, type SourceText } from "../../formats/index.js";
import type { Concept } from "../../model/concept.js";
import { type Document, plain, type Segment, type Unit } from "../../model/document.js";
import type { InputFile } from "../../model/input-file.js";
import { languageTag } from "../../model/language-tag.js";
import { placeOf } from "../../model/source-map.js";
import type { Span } from "../../model/span.js";
import { splitSentences } from "../../segment/index.js";
import type { Encoding, FoundEncoding } from "../../text/encodings.js";
import { hashOf, idSource } from "./identity.js";
import { decodeFile } from "./read-text.js";
import { nearMisses, type Recognise, recogniser } from "./recognition.js";

export interface ReadDocumentOptions extends ReadOptions {
  readonly srcLang: string;
  readonly trgLang: string;
  readonly concepts: readonly Concept[];
  /** Read as this, whatever the bytes look like. */
  readonly encoding?: Encoding;
  /** Told of each paragraph done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A source file as a document, and what repair did to it. */
export interface ReadDocument {
  readonly document: Document;
  readonly sourceText: SourceText;
  readonly encoding: FoundEncoding;
  /** Characters of the original that are not white space. */
  readonly characters: number;
}

/**
 * Reads, repairs, splits and recognises.
 *
 * @throws InputError `input.empty`, `input.binary`, `input.encoding` or `input.replacement` (with the place of the byte at fault)
 */
export function readDocument(file: InputFile, options: ReadDocumentOptions): ReadDocument {
  const { text, encoding } = decodeFile(file, options.encoding);
  const sourceText = formatOf(file.name).read(text, options);
  const units = toUnits(sourceText.paragraphs, recogniser(options.concepts, options.srcLang), options.onProgress);
  const document: Document = {
    path: file.name,
    hash: hashOf(file.bytes),
    srcLang: languageTag(options.srcLang) ?? options.srcLang,
    trgLang: languageTag(options.trgLang) ?? options.trgLang,
    units,
    queries: [
      ...sourceText.findings.map((issue) => ({ ...issue, file: file.name })),
      ...nearMisses(units, options.concepts, file.name),
    ].sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0)),
  };
  return { document, sourceText, encoding, characters: text.replace(/\s+/gu, "").length };
}

function toUnits(
  paragraphs: readonly Paragraph[],
  recognise: Recognise,
  onProgress: ReadDocumentOptions["onProgress"],
): Unit[] {
  const unitId = idSource("u");
  const segmentId = idSource("s");
  const firstWithText = new Map<string, string>();
  return paragraphs.map((paragraph, index) => {
    onProgress?.(index + 1, paragraphs.length);
    const { kind, text, map } = paragraph;
    const segments = splitSentences(text).map((span) => toSegment(paragraph, span));
    return { id: unitId(text), kind, text, map, segments };
  });

  function toSegment({ text, map, isRepeat }: Paragraph, span: Span): Segment {
    const source = plain(text.slice(span.start, span.end));
    const id = segmentId(source.text);
    const first = firstWithText.get(source.text);
    if (first === undefined) firstWithText.set(source.text, id);
    return {
      id,
      span,
      source,
      state: "initial",
      terms: recognise(source.text),
      notes: [],
      place: placeOf(map, span.start),
      ...(isRepeat && first !== undefined && { repeatOf: first }),
    };
  }
}

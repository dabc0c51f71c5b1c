import type { Manifest } from "../../interchange/index.js";
import { writeTmx } from "../../interchange/tmx/write-tmx.js";
import { writeTsv } from "../../interchange/tsv.js";
import { writeXliff12 } from "../../interchange/xliff/write12.js";
import { type Document, plain, type Segment, segmentsOf, type Unit } from "../../model/document.js";
import { identityMap } from "../../model/source-map.js";
import { hashOf, idSource } from "../read/identity.js";
import { type AlignedPair, type Alignment, isTwoSided, pairsOf } from "./aligned.js";
import type { WriteAlignmentOptions } from "./write-options.js";

/** A translation memory, TMX 1.4b, of the pairs that are sure enough; none of them is reviewed. */
export const writeMemory = (alignment: Alignment, options: WriteAlignmentOptions): string =>
  Array.from(writeTmx(documentsOf(alignment, options), { toolVersion: options.toolVersion, made: "aligned" })).join("");

/** A table of the pairs that are sure enough, in the columns in which we read such a table back. */
export const writePairs = (alignment: Alignment, options: WriteAlignmentOptions): string =>
  writeTsv(wholeOf(alignment, options));

/** XLIFF 1.2 of the pairs that are sure enough, a unit a pair. It belongs to no source document: two files are in it. */
export function writeXliff(alignment: Alignment, options: WriteAlignmentOptions): string {
  const document = wholeOf(alignment, options);
  const { toolVersion } = options;
  return Array.from(
    writeXliff12(document, {
      profile: "bilingual",
      manifest: manifestOf(document, toolVersion),
      note: (_, { notes }) => notes.join("\n"),
    }),
  ).join("");
}

/** All pairs in one document, where a text that comes again has another id. */
function wholeOf(alignment: Alignment, options: WriteAlignmentOptions): Document {
  const path = alignment.documents.map(({ source, target }) => `${source.name} + ${target.name}`).join(", ");
  const units = documentsOf(alignment, options).flatMap((document) => document.units);
  return { ...emptyDocument(alignment), path, units: renumbered(units) };
}

const emptyDocument = ({ srcLang, trgLang }: Alignment): Omit<Document, "path" | "units"> => ({
  hash: hashOf(""),
  srcLang,
  trgLang,
  queries: [],
});

/** A document for each pair of files, its pairs as units of one segment. */
function documentsOf(alignment: Alignment, options: WriteAlignmentOptions): Document[] {
  return alignment.documents.map((document) => {
    const [unitId, segmentId] = [idSource("u"), idSource("s")];
    const pairs = Array.from(pairsOf({ ...alignment, documents: [document] })).filter(
      ({ bead }) => isTwoSided(bead) && bead.confidence >= options.minConfidence,
    );
    const units = pairs.map((pair) => unitOf(pair, unitId(pair.sourceText), segmentId(pair.sourceText), options));
    return { ...emptyDocument(alignment), path: document.source.name, units };
  });
}

function unitOf(
  { bead, document, sourceText, targetText }: AlignedPair,
  unit: string,
  id: string,
  { wording }: WriteAlignmentOptions,
): Unit {
  const place = document.source.places[bead.source[0] ?? 0];
  const segment: Segment = {
    id,
    span: { start: 0, end: sourceText.length },
    source: plain(sourceText),
    target: plain(targetText),
    state: "translated",
    terms: [],
    notes: [wording.t("align.note", { confidence: bead.confidence.toFixed(2) })],
    ...(place && { place }),
  };
  return { id: unit, kind: "paragraph", text: sourceText, map: identityMap(sourceText), segments: [segment] };
}

function renumbered(units: readonly Unit[]): Unit[] {
  const [unitId, segmentId] = [idSource("u"), idSource("s")];
  return units.map((unit) => ({
    ...unit,
    id: unitId(unit.text),
    segments: unit.segments.map((segment) => ({ ...segment, id: segmentId(segment.source.text) })),
  }));
}

function manifestOf(document: Document, version: string): Manifest {
  const segments = Array.from(segmentsOf(document), ({ segment }) => segment);
  return {
    schema: "duiyi.manifest/1",
    version,
    source: document.hash,
    whole: hashOf(segments.map(({ source }) => `${source.text}\n`).join("")),
    segments: segments.map(({ id }) => id),
  };
}

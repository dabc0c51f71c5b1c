import type { ReadOptions } from "../formats/index.js";
import {
  documentFromXliff,
  type Reconciled,
  readTsv,
  readXliff12,
  reconcile,
  type XliffFile,
} from "../interchange/index.js";
import type { Desk } from "../model/approved.js";
import type { Concept } from "../model/concept.js";
import { readDocument } from "./read-document.js";
import { decode, type InputFile } from "./read-text.js";
import { recogniser, recogniseTargets } from "./recognition.js";
import { isResource } from "./resource.js";

/** A returned XLIFF, and the source document it was made from where that is at hand. */
export interface ReturnedFile {
  readonly xliff: InputFile;
  readonly source?: InputFile;
}

export interface ComeHomeOptions {
  readonly concepts: readonly Concept[];
  /** How the source document is read again; as `prepare` read it. */
  readonly read?: ReadOptions;
  readonly desk?: Desk;
  /** Languages of a table, which does not say its own: `zh-CN` and `en` where they are left out. */
  readonly srcLang?: string;
  readonly trgLang?: string;
}

/**
 * Reads a returned XLIFF or a table, lays it on the source document read again, and marks the terms of both sides. Without the source the XLIFF
 * speaks for itself.
 *
 * @throws InputError `xliff.*` where the file is broken, or of another document
 */
export function comeHome({ xliff, source }: ReturnedFile, options: ComeHomeOptions): Reconciled {
  const file = readBilingual(decode(xliff), xliff.name, options);
  const home =
    source === undefined || isResource(source.name) ? alone(file, options.concepts) : withSource(file, source, options);
  return { ...home, document: recogniseTargets(home.document, options.concepts, options.desk) };
}

const readBilingual = (
  text: string,
  name: string,
  { srcLang = "zh-CN", trgLang = "en" }: ComeHomeOptions,
): XliffFile => (/\.(?:tsv|tab)$/iu.test(name) ? readTsv(text, name, { srcLang, trgLang }) : readXliff12(text, name));

function withSource(file: XliffFile, source: InputFile, options: ComeHomeOptions): Reconciled {
  const { document } = readDocument(source, {
    concepts: options.concepts,
    ...(options.read ?? { repair: "auto", repeats: "mark" }),
    srcLang: file.srcLang,
    trgLang: file.trgLang,
  });
  return reconcile(document, file);
}

function alone(file: XliffFile, concepts: readonly Concept[]): Reconciled {
  const document = documentFromXliff(file);
  const recognise = recogniser(concepts, document.srcLang);
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => ({ ...segment, terms: recognise(segment.source.text) })),
  }));
  return { document: { ...document, units }, issues: [] };
}

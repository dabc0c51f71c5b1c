import type { ReadOptions } from "../formats/index.js";
import {
  type BilingualFile,
  documentFromFile,
  type ManifestReading,
  type Reconciled,
  readBilingual,
  reconcile,
} from "../interchange/index.js";
import type { XmlLimits } from "../interchange/xml/read-xml.js";
import type { Desk } from "../model/approved.js";
import type { Concept } from "../model/concept.js";
import { InputError } from "../model/input-error.js";
import type { Issue } from "../model/issue.js";
import { encodingNamed } from "../text/encodings.js";
import { damageIn } from "./damage.js";
import { readDocument } from "./read-document.js";
import { decodeXml, type InputFile } from "./read-text.js";
import { recogniser, recogniseTargets } from "./recognition.js";
import { isResource } from "./resource-file.js";

/** A file that came back, and the source document it was made from where that is at hand. */
export interface ReturnedFile {
  readonly xliff: InputFile;
  /** What of a broken file could not be read, where `salvage` took the rest. */
  readonly lost?: readonly Issue[];
  readonly source?: InputFile;
}

export interface ComeHomeOptions {
  readonly concepts: readonly Concept[];
  /** How the source document is read again where the file does not say how it was read. */
  readonly read?: ReadOptions;
  readonly desk?: Desk;
  /** Languages of a table, which does not say its own, and of a memory, which may hold several: `zh-CN` and `en` where they are left out. */
  readonly srcLang?: string;
  readonly trgLang?: string;
  readonly limits?: Partial<XmlLimits>;
  /** Where terms of the target are looked for. */
  readonly targetTerms?: "everywhere" | "named";
}

/** What came home, and the file it came in: its text, for changes that leave every other byte alone. */
export interface Homecoming extends Reconciled {
  readonly file: BilingualFile;
  readonly text: string;
}

/**
 * Reads a returned XLIFF, a memory or a table, lays it on the source document read again, and marks the terms of both sides. Without the source
 * the file speaks for itself, and our manifest in it for what was there.
 *
 * @throws InputError `xliff.*` where the file is broken, or of another document
 */
export function comeHome({ xliff, source, lost = [] }: ReturnedFile, options: ComeHomeOptions): Homecoming {
  const text = decodeXml(xliff);
  const { srcLang = "zh-CN", trgLang = "en", limits, desk, targetTerms: where } = options;
  const file = readBilingual(text, { name: xliff.name, srcLang, trgLang, ...(limits && { limits }) });
  if (file.units.length === 0) throw new InputError("xliff.empty", {}, { file: xliff.name });
  const home =
    source === undefined || isResource(source.name) ? alone(file, options.concepts) : withSource(file, source, options);
  const recognising = { ...(desk && { desk }), ...(where && { where }) };
  const document = recogniseTargets(home.document, options.concepts, recognising);
  return { ...home, document, issues: [...lost, ...home.issues], file, text };
}

function withSource(file: BilingualFile, source: InputFile, { concepts, read }: ComeHomeOptions): Reconciled {
  const { document } = readDocument(source, {
    ...(file.manifest?.read ? readingOf(file.manifest.read) : (read ?? { repair: "auto", repeats: "mark" })),
    concepts,
    srcLang: file.srcLang,
    trgLang: file.trgLang,
  });
  return reconcile(document, file);
}

function readingOf({ encoding, skip, minConfidence, ...read }: ManifestReading) {
  const named = encoding === undefined ? undefined : encodingNamed(encoding);
  return {
    ...read,
    ...(skip && { skip }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(named && { encoding: named }),
  };
}

function alone(file: BilingualFile, concepts: readonly Concept[]): Reconciled {
  const document = documentFromFile(file);
  const recognise = recogniser(concepts, document.srcLang);
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => ({ ...segment, terms: recognise(segment.source.text) })),
  }));
  return { document: { ...document, units }, issues: damageIn(file), contested: new Set() };
}

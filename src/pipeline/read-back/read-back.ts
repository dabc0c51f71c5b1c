import { isFormatId, isRead, type ReadContext, type ReadOptions } from "../../formats/index.js";
import {
  type BilingualFile,
  documentFromFile,
  type ManifestReading,
  type Reconciled,
  reconcile,
  targetLanguageOf,
} from "../../interchange/index.js";
import type { Preferences } from "../../model/approved.js";
import type { Concept } from "../../model/concept.js";
import { type Document, type Segment, withSegments } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { proseParts } from "../../model/left-out.js";
import type { MarkdownOptions } from "../../model/markdown-options.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import { type Encoding, encodingNamed } from "../../text/encodings.js";
import type { XmlLimits } from "../../xml/index.js";
import { readDocument } from "../read/read-document.js";
import { recogniser, recogniseTargets, type TargetTerms } from "../read/recognition.js";
import { damageIn } from "./damage.js";
import { outsideSegments } from "./outside-segments.js";
import { readOnce } from "./read-once.js";
import { refuseDocuments } from "./refuse-documents.js";

/** How a translation that came back is read, with the glossary whose terms are marked in it. */
export interface ReadBackOptions {
  readonly concepts: readonly Concept[];
  /** How the source document is read again where the file does not say how it was read. */
  readonly read?: ReadOptions;
  readonly preferences?: Preferences;
  /**
   * Languages of a table, which does not say its own, and of a memory, which may hold several: `zh-CN` and `en` where they are left out.
   * The target language of an XLIFF that names none.
   */
  readonly srcLang?: string;
  readonly trgLang?: string;
  readonly limits?: Partial<XmlLimits>;
  readonly targetTerms?: TargetTerms;
}

/** What came back, and the file it came in: its text and encoding, for changes that leave every other byte alone. */
export interface ReadBack extends Reconciled {
  /** How the source document was read, where it is at hand. */
  readonly context?: ReadContext;
  readonly file: BilingualFile;
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Reads a returned XLIFF, a memory or a table, lays it on the source document read again, and marks the terms of both sides. Without the source
 * the file speaks for itself, and our manifest in it for what was there.
 *
 * @throws InputError `input.not-bilingual` where it is a document; `xliff.*` where the file is broken, or of another document
 */
export function readBack(returned: ReturnedFile, options: ReadBackOptions): ReadBack {
  const { xliff, source, original, lost = [] } = returned;
  refuseDocuments(xliff);
  const { srcLang = "zh-CN", trgLang, limits, preferences, targetTerms: where } = options;
  const languages = { srcLang, trgLang: trgLang ?? "en" };
  const { text, encoding, file: whole } = readOnce(xliff, { ...languages, ...(limits && { limits }) });
  const part = original === undefined ? whole : documentIn(whole, original);
  const isEmpty = part.units.length === 0;
  const refuse = (): never => {
    throw new InputError("xliff.empty", {}, { file: xliff.name });
  };
  if (isEmpty && source === undefined) refuse();
  const file = { ...part, trgLang: targetLanguageOf(whole, trgLang) };
  const isAlone = source === undefined || isPassedOver(returned, file);
  const reconciled = isAlone ? alone(file, options.concepts) : withSource(file, source, options);
  if (isEmpty && reconciled.document.units.length > 0) refuse(); // of a document with no text, the translation has no units either
  const recognising = { ...(preferences && { preferences }), ...(where && { where }) };
  const document = recogniseTargets(reconciled.document, options.concepts, recognising);
  return {
    ...reconciled,
    document,
    issues: [...lost, ...reconciled.issues, ...outsideSegments(file)],
    file,
    text,
    encoding,
  };
}

/** Whether a source lies beside the file that nobody named and that no format reads, such as a web page that another tool prepared. */
function isPassedOver({ source, isSourceFound = false }: ReturnedFile, { manifest }: BilingualFile): boolean {
  if (source === undefined || !isSourceFound || manifest?.read?.as !== undefined) return false;
  return !isRead(source);
}

/** One document of several in a file: its units, and its own manifest. */
function documentIn(whole: BilingualFile, original: string): BilingualFile {
  const { manifest: _first, ...file } = whole;
  const { units = [], elements = [] } = partsOf(whole).get(original) ?? {};
  const [manifest] = elements.flatMap((index) => file.manifests?.get(index) ?? []);
  return { ...file, units, ...(manifest && { manifest }) };
}

interface PartOfFile {
  readonly units: BilingualFile["units"][number][];
  /** The numbers of the `file` elements that are of the document. */
  readonly elements: number[];
}

/** The documents of a file by their `original`. A file of many documents is parted once. */
function partsOf(whole: BilingualFile): ReadonlyMap<string, PartOfFile> {
  const known = parted.get(whole);
  if (known !== undefined) return known;
  const parts = new Map<string, PartOfFile>(whole.originals.map((name) => [name, { units: [], elements: [] }]));
  for (const [index, name] of whole.originals.entries()) parts.get(name)?.elements.push(index);
  for (const unit of whole.units) parts.get(whole.originals[unit.file] ?? "")?.units.push(unit);
  parted.set(whole, parts);
  return parts;
}

const parted = new WeakMap<BilingualFile, ReadonlyMap<string, PartOfFile>>();

function withSource(
  file: BilingualFile & Pick<Document, "trgLang">,
  source: InputFile,
  { concepts, read }: ReadBackOptions,
) {
  const reading = file.manifest?.read ? readingOf(file.manifest.read) : (read ?? { repair: "auto", repeats: "mark" });
  const markdown = { ...reading.markdown, ...siteIn(read?.markdown) };
  const context: ReadContext = {
    ...reading,
    ...(Object.keys(markdown).length > 0 && { markdown }),
    srcLang: file.srcLang,
    trgLang: file.trgLang,
  };
  const { document } = readDocument(source, { ...context, concepts });
  return { ...reconcile(document, file), context };
}

/** What is known now of the program that makes pages: it changes how a file is written, not how it is read. */
function siteIn({ engine, attributes, unicodeSlugs }: MarkdownOptions = {}): MarkdownOptions {
  return engine === undefined ? {} : { engine, attributes, unicodeSlugs };
}

function readingOf({
  encoding,
  as,
  skip,
  minConfidence,
  furniture,
  include,
  markdown,
  ...read
}: ManifestReading): ReadOptions {
  const named = encoding === undefined ? undefined : encodingNamed(encoding);
  return {
    ...read,
    ...(furniture && { furniture }),
    ...(markdown && { markdown }),
    include: include ?? proseParts,
    ...(skip && { skip }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(named && { encoding: named }),
    ...(as !== undefined && isFormatId(as) && { as }),
  };
}

function alone(file: BilingualFile, concepts: readonly Concept[]): Reconciled {
  const document = withTerms(documentFromFile(file), concepts);
  return { document, issues: damageIn(file), contested: new Set() };
}

/** A document whose source is not at hand, with the terms of the glossary marked in the sources of its segments. */
export function withTerms(document: Document, concepts: readonly Concept[]): Document {
  if (concepts.length === 0) return document;
  const recognise = recogniser(concepts, document.srcLang);
  const withOwn = (segment: Segment): Segment => {
    const terms = recognise(segment.source.text);
    return terms.length === 0 ? segment : { ...segment, terms };
  };
  return { ...document, units: withSegments(document.units, withOwn) };
}

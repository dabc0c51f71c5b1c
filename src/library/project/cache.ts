import type { Files } from "../../model/files.js";
import { InputError } from "../../model/input-error.js";
import type { DocumentCounts } from "../../model/project.js";
import type { GlossarySnapshot, TermPlaces } from "../../pipeline/project/glossary-edit.js";
import type { DocumentTitle } from "../../text/document-title.js";
import { type KnownStamp, Stamps } from "./stamps.js";

/**
 * What was found of a document when it was last looked at, each with the key of all that it was found from. Nothing stands here that cannot be
 * found again from the files.
 */
export interface CachedDocument {
  /** `blank` is the hash of the XLIFF, where it was written without any translation. */
  prepare?: { readonly key: string; readonly outputs: readonly string[]; readonly blank?: string };
  /** A file that no format reads, and what it is. */
  passedOver?: { readonly key: string; readonly kind: string };
  /** How much there is to do of a document that is not prepared as it is now. */
  source?: { readonly key: string; readonly counts: DocumentCounts };
  /** The glossary that the document was last held against, where its terms stood, and the last glossary that had an edit about them (`mark`). */
  glossary?: { readonly key: string; readonly mark: string; readonly places: TermPlaces };
  check?: {
    readonly key: string;
    readonly counts: DocumentCounts;
    readonly ready: number;
    readonly isHeldUp: boolean;
    /** The last day on which this holds, where a note in the XLIFF leaves issues alone until then: YYYY-MM-DD. */
    readonly until?: string;
    readonly page?: string;
    readonly title: DocumentTitle;
    readonly srcLang: string;
    /** Addresses of headings that are others in the translation. */
    readonly moved?: readonly (readonly [string, string])[];
  };
  /** The XLIFF whose reviewed translations the memories have. */
  memory?: { readonly key: string };
  merge?: { readonly key: string; readonly output: string; readonly links: readonly string[] };
  /** The last delivery that is of the document as it is: see `DeliveryRecord`. */
  delivery?: { readonly key: string; readonly date: string };
  publish?: { readonly key: string; readonly output: string; readonly links: readonly string[] };
}

interface CacheFile {
  readonly schema: typeof SCHEMA;
  readonly version: string;
  readonly glossaries: Readonly<Record<string, GlossarySnapshot>>;
  readonly documents: Readonly<Record<string, CachedDocument>>;
  readonly stamps?: Readonly<Record<string, KnownStamp>>;
  readonly contents?: string | undefined;
}

const IGNORED = "# What can be found again from the files; it may be deleted.\ncache.json\nfound/\n";

const SCHEMA = "duiyi.cache/3";

/** The folder of a project in which duiyi keeps what it has to remember. */
export const KEPT = ".duiyi";
const PATH = `${KEPT}/cache.json`;
const IGNORE = `${KEPT}/.gitignore`;

/** What a cache holds. */
interface Contents {
  readonly glossaries: ReadonlyMap<string, GlossarySnapshot>;
  readonly documents: ReadonlyMap<string, CachedDocument>;
  readonly stamps: ReadonlyMap<string, KnownStamp>;
  readonly contents: string | undefined;
}

/** The cache of a project: it may be deleted at any time, and costs time alone. */
export class ProjectCache {
  readonly stamps: Stamps;
  /** The key of the table of contents that stands there. */
  contents: string | undefined;
  readonly #files: Files;
  readonly #version: string;
  readonly #glossaries: Map<string, GlossarySnapshot>;
  readonly #documents: Map<string, CachedDocument>;
  /** What stands in the file; nothing where it is none of this version. */
  #saved: Contents | undefined;

  constructor(files: Files, version: string) {
    this.#files = files;
    this.#version = version;
    const read = readCache(textOfCache(files));
    const known = read?.schema === SCHEMA && read.version === version ? read : undefined;
    const stamps = new Map(Object.entries(known?.stamps ?? {}));
    this.#glossaries = new Map(Object.entries(known?.glossaries ?? {}));
    this.#documents = new Map(Object.entries(known?.documents ?? {}));
    this.contents = known?.contents;
    this.stamps = new Stamps(files, stamps);
    if (known !== undefined) this.#saved = this.#with(stamps);
  }

  /** The entry of a document, which is made where there is none; what is put into it is saved. */
  document(name: string): CachedDocument {
    const entry = this.#documents.get(name) ?? {};
    this.#documents.set(name, entry);
    return entry;
  }

  /** The documents that were prepared and are not there any more. */
  gone(names: ReadonlySet<string>): string[] {
    return Array.from(this.#documents).flatMap(([name, { prepare }]) => (prepare && !names.has(name) ? [name] : []));
  }

  /** Forgets what was found of a document. */
  forget(name: string): void {
    this.#documents.delete(name);
  }

  /** A glossary as it was when its key was what it is. */
  glossary(key: string): GlossarySnapshot | undefined {
    return this.#glossaries.get(key);
  }

  /** Keeps a glossary for as long as a document was last looked at with it. */
  keepGlossary(key: string, snapshot: GlossarySnapshot): void {
    this.#glossaries.set(key, snapshot);
  }

  /**
   * Writes the cache, where anything in it has changed. A cache that cannot be written costs time at the next run.
   *
   * @param names - the documents that there are
   * @param isWhole - whether every one of them was looked at
   */
  save(names: ReadonlySet<string>, isWhole: boolean): void {
    for (const name of this.#documents.keys()) if (!names.has(name)) this.#documents.delete(name);
    const used = new Set(Array.from(this.#documents.values(), ({ glossary }) => glossary?.key));
    for (const key of this.#glossaries.keys()) if (!used.has(key)) this.#glossaries.delete(key);
    const now = this.#with(this.stamps.kept(isWhole));
    if (this.#saved !== undefined && isSame(now, this.#saved)) return;
    this.#saved = now;
    const file: CacheFile = {
      schema: SCHEMA,
      version: this.#version,
      glossaries: Object.fromEntries(now.glossaries),
      documents: Object.fromEntries(now.documents),
      stamps: Object.fromEntries(now.stamps),
      contents: now.contents,
    };
    this.#write(`${JSON.stringify(file)}\n`);
  }

  /** Writes the cache where that can be done: a project that one may only read can be looked at too. */
  #write(content: string): void {
    const isIgnored = this.#files.kindOf(IGNORE) !== undefined; // a person may have changed what is
    try {
      this.#files.replace([{ path: PATH, content }, ...(isIgnored ? [] : [{ path: IGNORE, content: IGNORED }])]);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }

  /** All that is known now; parts of entries are replaced later, and never changed. */
  #with(stamps: ReadonlyMap<string, KnownStamp>): Contents {
    const documents = new Map(Array.from(this.#documents, ([name, entry]) => [name, { ...entry }]));
    return { glossaries: new Map(this.#glossaries), documents, stamps, contents: this.contents };
  }
}

/** Whether both hold the very same: to compare what everything is made of costs a tenth of writing it out. */
const isSame = (now: Contents, saved: Contents): boolean =>
  now.contents === saved.contents &&
  hasSame(now.glossaries, saved.glossaries) &&
  hasSame(now.stamps, saved.stamps) &&
  hasSame(now.documents, saved.documents, isSameEntry);

function hasSame<Value>(
  now: ReadonlyMap<string, Value>,
  saved: ReadonlyMap<string, Value>,
  isSameValue: (value: Value, before: Value | undefined) => boolean = Object.is,
): boolean {
  if (now.size !== saved.size) return false;
  for (const [name, value] of now) if (!isSameValue(value, saved.get(name))) return false;
  return true;
}

function isSameEntry(entry: CachedDocument, before: CachedDocument = {}): boolean {
  const parts = Object.entries(entry);
  const isKnown = ([name, part]: [string, unknown]): boolean => Reflect.get(before, name) === part;
  return parts.length === Object.keys(before).length && parts.every(isKnown);
}

function textOfCache(files: Files): string {
  if (files.kindOf(PATH) !== "file") return "";
  try {
    return new TextDecoder().decode(files.read(PATH).bytes);
  } catch {
    return ""; // one that cannot be read is none either
  }
}

function readCache(text: string): CacheFile | undefined {
  if (text === "") return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return isCache(read) ? read : undefined;
  } catch {
    return undefined; // a damaged cache is none
  }
}

const isCache = (read: unknown): read is CacheFile =>
  typeof read === "object" && read !== null && "schema" in read && "glossaries" in read && "documents" in read;

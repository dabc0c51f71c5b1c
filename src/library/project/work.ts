import type { InputFile } from "../../model/input-file.js";
import type { ProjectStage } from "../../model/project.js";
import type { DocumentFacts } from "../../pipeline/project/document-facts.js";
import { hashOf } from "../../pipeline/read/identity.js";
import type { CachedDocument } from "./cache.js";
import type { RunNote } from "./project.js";
import type { Desk, ProjectDocument, Session } from "./session.js";

/** A document while a run is at work on it. */
export interface Work {
  readonly document: ProjectDocument;
  readonly session: Session;
  readonly desk: Desk;
  readonly entry: CachedDocument;
  readonly source: InputFile;
  /** The facts of the source, where this run read it. */
  facts?: DocumentFacts;
  /** Whether the XLIFF holds any translation, where this run wrote it as it is. */
  isBegun?: boolean;
  readonly sourceHash: string;
  /** The key of all that an XLIFF is made of, but for the glossary. */
  readonly prepareKey: string;
  /** What has to be told of it, and the stages that were done: both grow. */
  readonly notes: RunNote[];
  readonly did: ProjectStage[];
  /** Whether a stage is asked for. */
  readonly wants: (stage: ProjectStage) => boolean;
}

/** The XLIFF of a document as it is now; nothing where there is none. */
export function xliffOf({ document, session }: Pick<Work, "document" | "session">): InputFile | undefined {
  const { xliff } = document.paths;
  const hash = session.cache.stamps.hashIfThere(xliff);
  return hash === undefined ? undefined : unread(xliff, hash, session);
}

/** A file whose bytes are read when somebody looks at them. What has its hash for a key is at least as new as the key. */
export function unread(path: string, hash: string, { files }: Pick<Session, "files">): InputFile {
  let read: InputFile | undefined;
  const readOnce = (): InputFile => {
    read ??= files.read(path);
    return read;
  };
  const file: InputFile = {
    get name() {
      return readOnce().name;
    },
    get bytes() {
      return readOnce().bytes;
    },
  };
  hashes.set(file, hash);
  return file;
}

/** The hash of the bytes of a file. */
export function hashOfFile(file: InputFile): string {
  const hash = hashes.get(file) ?? hashOf(file.bytes);
  hashes.set(file, hash);
  return hash;
}

/** A file is asked for its hash by each stage. */
const hashes = new WeakMap<InputFile, string>();

/** The key of what everything that is made of a document depends on, beside its own files and the glossary. */
export const settingsKey = ({ document, desk }: Pick<Work, "document" | "desk">): string =>
  desk.settingsKey(document.source);

/** The key of all that an XLIFF is made of, but for the glossary. Keys of every document are put together of hashes, for hashing them again takes time. */
export const prepareKeyOf = (sourceHash: string, settings: string): string => `${sourceHash} ${settings}`;

/** The key of an XLIFF and its source, for what is made of both. */
export const pairKey = ({ sourceHash }: Pick<Work, "sourceHash">, xliff: InputFile): string =>
  `${sourceHash} ${hashOfFile(xliff)}`;

/** Marks a stage as done, once. */
export function didDo({ did }: Pick<Work, "did">, stage: ProjectStage): void {
  if (!did.includes(stage)) did.push(stage);
}

/** How the source is read. */
export function readingOf({ document, session }: Pick<Work, "document" | "session">) {
  const as = session.formatOf(document.source);
  return { to: document.to, ...(as && { as }) };
}

import type { Document } from "../../model/document.js";
import type { InputFile } from "../../model/input-file.js";
import type { ProjectStage } from "../../model/project.js";
import { keyOf } from "../../pipeline/project/key.js";
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
  /** The source as it was read in this run, where it was. */
  read?: Document;
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
export function xliffOf({ document, session: { files } }: Pick<Work, "document" | "session">): InputFile | undefined {
  const { xliff } = document.paths;
  return files.kindOf(xliff) === "file" ? files.read(xliff) : undefined;
}

/** The key of what everything that is made of a document depends on, beside its own files and the glossary. */
export const settingsKey = ({ document, desk }: Pick<Work, "document" | "desk">): string =>
  desk.settingsKey(document.source);

/** The key of an XLIFF and its source, for what is made of both. */
export function pairKey({ sourceHash }: Pick<Work, "sourceHash">, xliff: InputFile): string {
  const hash = hashes.get(xliff) ?? hashOf(xliff.bytes);
  hashes.set(xliff, hash);
  return keyOf([sourceHash, hash]);
}

/** A file that was read is asked for its key by each stage. */
const hashes = new WeakMap<InputFile, string>();

/** Marks a stage as done, once. */
export function didDo({ did }: Pick<Work, "did">, stage: ProjectStage): void {
  if (!did.includes(stage)) did.push(stage);
}

/** How the source is read. */
export function readingOf({ document, session }: Pick<Work, "document" | "session">) {
  const as = session.formatOf(document.source);
  return { to: document.to, ...(as && { as }) };
}

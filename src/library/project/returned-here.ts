import { bilingualFormatOf } from "../../interchange/bilingual-names.js";
import type { FileKind } from "../../model/file-kind.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { filesBelow } from "../folder-walk.js";
import type { UntakenKind } from "./project.js";
import type { ProjectDocument, Session } from "./session.js";
import { kindOfPath } from "./sources.js";

/** A file that came back. */
export interface ReturnedHere {
  readonly file: InputFile;
  readonly form: "xliff" | "table";
  readonly hash: string;
  /** Whether it is of several documents, of which each takes what is its own. */
  readonly isShared: boolean;
}

/** The files that came back, by the name of their document, and what is of none. */
export interface FoundReturns {
  readonly byDocument: ReadonlyMap<string, readonly ReturnedHere[]>;
  /** What is wrong with files: it grows as they are taken. */
  readonly faults: InputError[];
  readonly untaken: readonly UntakenKind[];
}

/** The folder below the output folder into which people put what came back. */
export const RETURNED = "returned";

/**
 * The files that came back and were not taken yet: in the folder `returned`, whatever they are called, and review tables beside their XLIFFs that a
 * person has changed.
 *
 * @param documents - all of the project
 */
export async function returnedHere(
  documents: readonly ProjectDocument[],
  session: Session,
  taken: ReadonlyMap<string, string>,
): Promise<FoundReturns> {
  const { cache, files, layout, standing, written } = session;
  const folder = `${layout.output.replace(/\/+$/u, "")}/${RETURNED}`;
  const dropped = files.kindOf(folder) === "folder" ? Array.from(filesBelow(folder, { files, ownToo: true })) : [];
  const tables = documents.flatMap(({ paths, to }) =>
    TABLE_ENDINGS.map((ending) => `${paths.folder}/${paths.stem}.${to}.review.${ending}`),
  );
  const beside = tables.filter((path) => standing.stood(path) && !files.isAsWritten(path, written));
  if (dropped.length + beside.length === 0) return nothingFound();
  const { documentOf } = await import("./documents-of-returned.js");
  const byDocument = new Map<string, ReturnedHere[]>();
  const faults: InputError[] = [];
  const untaken = new Map<FileKind, UntakenKind>();
  for (const path of [...dropped.map((one) => one.path), ...beside]) {
    const form = formOf(path);
    if (form === undefined) {
      const kind = kindOfPath(path, files);
      const { count, first } = untaken.get(kind) ?? { count: 0, first: path };
      untaken.set(kind, { kind, count: count + 1, first });
      continue;
    }
    const hash = cache.stamps.hashOf(path);
    if (taken.get(path) === hash) continue;
    try {
      const file = files.read(path);
      const found = await documentOf(file, form, documents);
      const returned = { file, form, hash, isShared: found.length > 1 };
      for (const { name } of found)
        if (taken.get(takenName(returned, name)) !== hash)
          byDocument.set(name, [...(byDocument.get(name) ?? []), returned]);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(error);
    }
  }
  return { byDocument, faults, untaken: Array.from(untaken.values()) };
}

/** Where nothing came back. */
export const nothingFound = (): FoundReturns => ({ byDocument: new Map(), faults: [], untaken: [] });

/** By what name it is kept that a document has taken what of a file is its own. */
export const takenName = ({ file, isShared }: ReturnedHere, document: string): string =>
  isShared ? `${file.name}\t${document}` : file.name;

const TABLE_ENDINGS = ["docx", "xlsx"];

function formOf(path: string): ReturnedHere["form"] | undefined {
  if (bilingualFormatOf(path) === "xliff") return "xliff";
  return /\.(?:docx|xlsx)$/iu.test(path) ? "table" : undefined;
}

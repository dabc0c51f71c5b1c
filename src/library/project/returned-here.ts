import { bilingualFormatOf } from "../../interchange/bilingual-names.js";
import type { FileKind } from "../../model/file-kind.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { hashOf } from "../../pipeline/read/identity.js";
import { filesBelow } from "../folder-walk.js";
import type { UntakenKind } from "./project.js";
import type { ProjectDocument, Session } from "./session.js";
import { kindOfPath } from "./sources.js";

/** A file that came back, and the document that it is of. */
export interface ReturnedHere {
  readonly file: InputFile;
  readonly form: "xliff" | "table";
  readonly hash: string;
}

/** The files that came back, by the name of their document, and what is of none. */
export interface FoundReturns {
  readonly byDocument: ReadonlyMap<string, readonly ReturnedHere[]>;
  readonly faults: readonly InputError[];
  readonly untaken: readonly UntakenKind[];
}

/** The folder below the output folder into which people put what came back. */
export const RETURNED = "returned";

/**
 * The files that came back and were not taken yet: in the folder `returned`, whatever they are called, and review tables beside their XLIFFs that a
 * person has changed.
 */
export async function returnedHere(
  documents: readonly ProjectDocument[],
  session: Session,
  taken: ReadonlyMap<string, string>,
): Promise<FoundReturns> {
  const { files, layout, standing, written } = session;
  const folder = `${layout.output.replace(/\/+$/u, "")}/${RETURNED}`;
  const dropped = files.kindOf(folder) === "folder" ? Array.from(filesBelow(folder, { files, ownToo: true })) : [];
  const tables = documents.flatMap(({ paths, to }) =>
    TABLE_ENDINGS.map((ending) => `${paths.folder}/${paths.stem}.${to}.review.${ending}`),
  );
  const beside = tables.filter((path) => standing.stood(path) && !files.isAsWritten(path, written));
  if (dropped.length + beside.length === 0) return NOTHING_FOUND;
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
    const file = files.read(path);
    const hash = hashOf(file.bytes);
    if (taken.get(path) === hash) continue;
    try {
      const found = await documentOf(file, form, documents);
      for (const { name } of found) byDocument.set(name, [...(byDocument.get(name) ?? []), { file, form, hash }]);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(error);
    }
  }
  return { byDocument, faults, untaken: Array.from(untaken.values()) };
}

/** Where nothing came back. */
export const NOTHING_FOUND: FoundReturns = { byDocument: new Map(), faults: [], untaken: [] };

const TABLE_ENDINGS = ["docx", "xlsx"];

function formOf(path: string): ReturnedHere["form"] | undefined {
  if (bilingualFormatOf(path) === "xliff") return "xliff";
  return /\.(?:docx|xlsx)$/iu.test(path) ? "table" : undefined;
}

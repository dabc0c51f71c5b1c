import { kindOfFile } from "../../formats/index.js";
import { bilingualFormatOf } from "../../interchange/bilingual-names.js";
import type { FileKind } from "../../model/file-kind.js";
import type { Files } from "../../model/files.js";
import type { HandoffRecord } from "../../model/handoff-record.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { openPackage } from "../../office/index.js";
import { countUntranslated, type OnConflict, takeReturned } from "../../pipeline/project/take-returned.js";
import { writeConflictSheet } from "../../publish/conflicts.js";
import { filesBelow } from "../folder-walk.js";
import { shippedTranslator } from "../home.js";
import { documentOf } from "./documents-of-returned.js";
import { RECORD } from "./handoff.js";
import { handoffRecords, keepRecord, lastHandedOut, readRecord } from "./kept-records.js";
import type { Handback, ReturnedDocument } from "./project.js";

import type { ProjectDocument, Session } from "./session.js";
import { takenOfTable } from "./taken-of-table.js";

/**
 * Takes home what came back of a package: an archive, a folder or a single XLIFF.
 *
 * @param today - YYYY-MM-DD
 * @param onConflict - what becomes of sentences that have another translation here; each of these is listed beside the XLIFF either way
 * @throws InputError `usage.other-project` where the package is of another project; `office.*` where the archive is damaged
 */
export async function takeHandback(
  path: string,
  documents: readonly ProjectDocument[],
  { session, today, outside, onConflict }: Taking,
): Promise<Handback> {
  const came = filesOf(path, outside);
  const records = handoffRecords(session.files);
  const record = recordIn(came, records, path);
  const faults: InputError[] = [];
  const chosen = new Map<string, { readonly document: ProjectDocument; readonly file: InputFile }>();
  for (const file of ordered(came, record)) {
    try {
      for (const document of await documentsIn(file, documents, record)) chosen.set(document.name, { document, file });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(error);
    }
  }
  const taken: ReturnedDocument[] = [];
  for (const { document, file } of Array.from(chosen.values()).sort(byName)) {
    try {
      taken.push(await take(file, document, { session, record, records, onConflict }));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(error);
    }
  }
  const back = new Set(taken.map(({ source }) => source));
  const absent = record?.documents.filter(({ source }) => !back.has(source)).map(({ source }) => source) ?? [];
  if (record !== undefined && taken.length > 0) {
    const isAll = absent.length === 0 && taken.every(({ missing }) => missing === 0);
    keepRecord({ ...record, returned: { date: today, isAll } }, session.files);
  }
  return { documents: taken, absent, faults };
}

interface Taking {
  readonly session: Session;
  readonly today: string;
  /** Files as they are seen from the working directory. */
  readonly outside: Files;
  readonly onConflict?: OnConflict | undefined;
}

type Chosen = { readonly document: ProjectDocument };
const byName = (a: Chosen, b: Chosen): number => (a.document.name < b.document.name ? -1 : 1);

/** The files of an archive or a folder, or the one file, called by their paths there. */
function filesOf(path: string, files: Files): InputFile[] {
  if (files.kindOf(path) === "folder") {
    const start = path.replace(/\/+$/u, "").length + 1;
    return Array.from(filesBelow(path, { files, ownToo: true }), ({ path: name }) => name)
      .filter(isOfPackage)
      .map((name) => ({ name: name.slice(start), bytes: files.read(name).bytes }));
  }
  const file = files.read(path);
  if (isTable(path)) return [file];
  if (!isArchive(file.bytes)) return isXliffFile(path) || XML.has(kindOfFile(file)) ? [file] : [];
  const archive = openPackage(file.bytes, { name: path });
  return Array.from(archive.entries.keys())
    .filter(isOfPackage)
    .map((name) => ({ name, bytes: archive.part(name) ?? new Uint8Array() }));
}

/** An XLIFF may be called anything; one that is broken may be known by its name alone. */
const XML: ReadonlySet<FileKind> = new Set(["xliff", "xml"]);
const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b; // "PK"
const isTable = (name: string): boolean => /\.(?:docx|xlsx)$/iu.test(name);
const isOfPackage = (name: string): boolean => isXliffFile(name) || isTable(name) || name.endsWith(RECORD);

const isXliffFile = (name: string): boolean => bilingualFormatOf(name) === "xliff";

/** The record of the package, as the project knows it: by the one in the package, else the last that names one of its files. */
function recordIn(
  came: readonly InputFile[],
  records: readonly HandoffRecord[],
  path: string,
): HandoffRecord | undefined {
  const own = came.find(({ name }) => name.endsWith(RECORD));
  const id = own && readRecord(own.bytes)?.id;
  const known = records.find((record) => record.id === id);
  if (id !== undefined && known === undefined) throw new InputError("usage.other-project", { id }, { file: path });
  return (
    known ?? records.find(({ documents }) => documents.some((one) => came.some(({ name }) => isAt(name, one.returned))))
  );
}

/** Somebody may have packed the folder around the package too. */
const isAt = (name: string, path: string): boolean => name === path || name.endsWith(`/${path}`);

/** What the tool left goes after what it was given, and so takes its place. */
function ordered(came: readonly InputFile[], record: HandoffRecord | undefined): InputFile[] {
  const xliffs = came.filter(({ name }) => !name.endsWith(RECORD));
  const isReturned = ({ name }: InputFile): boolean =>
    record?.documents.some(({ returned }) => isAt(name, returned)) ?? false;
  return [...xliffs.filter((file) => !isReturned(file)), ...xliffs.filter(isReturned)];
}

async function documentsIn(
  file: InputFile,
  documents: readonly ProjectDocument[],
  record: HandoffRecord | undefined,
): Promise<readonly ProjectDocument[]> {
  const own = record && documents.filter(({ to }) => to === record.to);
  const handed = record?.documents.find(({ returned, xliff }) => isAt(file.name, returned) || isAt(file.name, xliff));
  const known = own?.find(({ source }) => source === handed?.source);
  if (known !== undefined) return [known];
  return documentOf(file, isTable(file.name) ? "table" : "xliff", own ?? documents);
}

interface TakingHome extends Pick<Taking, "session" | "onConflict"> {
  readonly record: HandoffRecord | undefined;
  readonly records: readonly HandoffRecord[];
}

async function take(
  file: InputFile,
  document: ProjectDocument,
  { session, record, records, onConflict }: TakingHome,
): Promise<ReturnedDocument> {
  const { source, to, paths } = document;
  const { files } = session;
  const base = record?.documents.find((one) => one.source === source)?.targets ?? lastHandedOut(source, to, records);
  const xliff = files.read(paths.xliff);
  const { bytes, conflicts, ...counts } = isTable(file.name)
    ? await ofTable(file, xliff, onConflict)
    : takeReturned(xliff, file, { original: source, base, onConflict });
  if (Buffer.compare(xliff.bytes, bytes) !== 0) files.replace([{ path: paths.xliff, content: bytes }]);
  const sheet = `${paths.folder}/${paths.stem}.${to}.conflicts.csv`;
  if (conflicts.length > 0)
    files.replace([{ path: sheet, content: writeConflictSheet(conflicts, shippedTranslator(session.locale).t) }]);
  return { source, to, ...counts, conflicts, ...(conflicts.length > 0 && { sheet }) };
}

/** A table has no sentence that the document has not: what is missing is counted in the XLIFF with all that was taken. */
async function ofTable(table: InputFile, xliff: InputFile, onConflict: OnConflict | undefined) {
  const taken = await takenOfTable(table, xliff, onConflict);
  return { ...taken, missing: countUntranslated({ name: xliff.name, bytes: taken.bytes }), strangers: 0 };
}

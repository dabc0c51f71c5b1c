import { bilingualFormatOf } from "../../interchange/bilingual-names.js";
import { originalsIn } from "../../interchange/xliff/originals-in.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { xliffOfReview } from "../../pipeline/merge/import-review-table.js";
import { decodeXmlLoosely } from "../../pipeline/read/decode-xml.js";
import { hashOf } from "../../pipeline/read/identity.js";
import { withoutPictures } from "../../text/control-sequences.js";
import { isSameLanguage } from "../../text/language.js";
import { filesBelow } from "../folder-walk.js";
import type { ProjectDocument, Session } from "./session.js";

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
  const { files, layout, written } = session;
  const folder = `${layout.output.replace(/\/+$/u, "")}/${RETURNED}`;
  const dropped = files.kindOf(folder) === "folder" ? Array.from(filesBelow(folder, { files, ownToo: true })) : [];
  const tables = documents.flatMap(({ paths, to }) =>
    TABLE_ENDINGS.map((ending) => `${paths.folder}/${paths.stem}.${to}.review.${ending}`),
  );
  const beside = tables.filter((path) => files.kindOf(path) === "file" && !files.isAsWritten(path, written));
  const byDocument = new Map<string, ReturnedHere[]>();
  const faults: InputError[] = [];
  for (const path of [...dropped.map((one) => one.path), ...beside]) {
    const form = formOf(path);
    if (form === undefined) continue;
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
  return { byDocument, faults };
}

const TABLE_ENDINGS = ["docx", "xlsx"];

function formOf(path: string): ReturnedHere["form"] | undefined {
  if (bilingualFormatOf(path) === "xliff") return "xliff";
  return /\.(?:docx|xlsx)$/iu.test(path) ? "table" : undefined;
}

/** The documents that a file is of. @throws InputError `xliff.other-project` where it is of none here */
async function documentOf(
  file: InputFile,
  form: ReturnedHere["form"],
  documents: readonly ProjectDocument[],
): Promise<ProjectDocument[]> {
  const found = form === "xliff" ? documentsOfXliff(file, documents) : await documentsOfTable(file, documents);
  if (found.documents.length > 0) return found.documents;
  throw new InputError("xliff.other-project", { original: found.names.join(", ") }, { file: file.name });
}

interface Found {
  readonly documents: ProjectDocument[];
  /** What the file says that it is of. */
  readonly names: readonly string[];
}

/** The documents that an XLIFF names, in its language. */
export function documentsOfXliff(file: InputFile, documents: readonly ProjectDocument[]): Found {
  const text = decodeXmlLoosely(file);
  const names = Array.from(new Set(originalsIn(text)));
  const language = TARGET_LANGUAGE.exec(text)?.[1];
  const fits = ({ to }: ProjectDocument): boolean =>
    language === undefined || to.toLowerCase() === language.toLowerCase() || isSameLanguage(to, language);
  const own = documents.filter(fits);
  return { names, documents: names.flatMap((name) => named(name, own, ({ source }) => source)) };
}

const TARGET_LANGUAGE = /(?:target-language|trgLang)\s*=\s*["']([^"']+)["']/u;

/** The documents whose XLIFF a review table was made of. */
export async function documentsOfTable(file: InputFile, documents: readonly ProjectDocument[]): Promise<Found> {
  const name = await xliffOfReview(file);
  return { names: [name], documents: named(name, documents, ({ paths }) => paths.xliff) };
}

/** Those of a path; where there is none, the one document whose name has the same last part. */
function named(
  name: string,
  documents: readonly ProjectDocument[],
  pathOf: (document: ProjectDocument) => string,
): ProjectDocument[] {
  const wanted = name.replaceAll("\\", "/");
  const exact = documents.filter((document) => [wanted, withoutPictures(wanted)].includes(pathOf(document)));
  if (exact.length > 0) return exact;
  const alike = documents.filter((document) => lastPart(pathOf(document)) === lastPart(wanted));
  return alike.length === 1 ? alike : [];
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

import { readBilingual } from "../../interchange/index.js";
import { originalsIn } from "../../interchange/xliff/originals-in.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { xliffOfReview } from "../../pipeline/merge/import-review-table.js";
import { decodeXml, decodeXmlLoosely } from "../../pipeline/read/decode-xml.js";
import { withoutPictures } from "../../text/control-sequences.js";
import { isSameLanguage } from "../../text/language.js";
import type { ProjectDocument } from "./session.js";

/** The documents that a file is of. @throws InputError `xliff.other-project` where it is of none here */
export async function documentOf(
  file: InputFile,
  form: "xliff" | "table",
  documents: readonly ProjectDocument[],
): Promise<ProjectDocument[]> {
  const found = form === "xliff" ? documentsOfXliff(file, documents) : await documentsOfTable(file, documents);
  if (found.documents.length > 0) return found.documents;
  if (form === "xliff" && found.names.length === 0) sayWhatIsWrong(file);
  throw new InputError("xliff.other-project", { original: found.names.join(", ") }, { file: file.name });
}

/** An XLIFF that names no document is none, or is broken: who reads it finds out. @throws InputError as reading does, `xliff.empty` where nothing is in it */
function sayWhatIsWrong(file: InputFile): never {
  readBilingual(decodeXml(file), { name: file.name, srcLang: "zh-CN", trgLang: "und" });
  throw new InputError("xliff.empty", {}, { file: file.name });
}

interface Found {
  readonly documents: ProjectDocument[];
  /** What the file says that it is of. */
  readonly names: readonly string[];
}

/** The documents that an XLIFF names, in its language. */
function documentsOfXliff(file: InputFile, documents: readonly ProjectDocument[]): Found {
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
async function documentsOfTable(file: InputFile, documents: readonly ProjectDocument[]): Promise<Found> {
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

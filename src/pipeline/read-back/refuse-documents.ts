import { kindOfFile } from "../../formats/index.js";
import type { FileKind } from "../../model/file-kind.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";

/**
 * Refuses a file that cannot hold both languages: a document given where an XLIFF, a memory or a table is expected.
 *
 * @throws InputError `input.not-bilingual` with what the file is; `kind.*` of a file that is no document either
 */
export function refuseDocuments(file: InputFile): void {
  const kind = kindOfFile(file);
  const name = documents[kind];
  if (name !== undefined) throw new InputError("input.not-bilingual", { kind: name }, { file: file.name });
  if (isOpaque(kind)) throw new InputError(`kind.${kind}`, {}, { file: file.name });
}

/** Names of kinds of documents, the same in every language. */
const documents: Partial<Readonly<Record<FileKind, string>>> = {
  html: "HTML",
  markdown: "Markdown",
  srt: "SubRip (SRT)",
  vtt: "WebVTT",
  ass: "ASS/SSA",
  captions: "LRC/SBV/SAMI/MicroDVD",
  json: "JSON",
  po: "gettext PO",
  resource: "YAML/TOML/INI/.properties/.strings/Fluent",
  "other-markup": "LaTeX/reStructuredText/AsciiDoc/Org",
  docx: "Word (DOCX)",
  xlsx: "Excel (XLSX)",
  pptx: "PowerPoint (PPTX)",
  odt: "OpenDocument (ODT)",
  "open-document": "OpenDocument",
  epub: "EPUB",
  pdf: "PDF",
  rtf: "RTF",
  "office-97": "Word/Excel/PowerPoint 97–2003",
  "office-locked": "Word/Excel/PowerPoint",
};

const OPAQUE = ["image", "media", "archive", "binary"] as const;
const isOpaque = (kind: FileKind): kind is (typeof OPAQUE)[number] => OPAQUE.some((opaque) => opaque === kind);

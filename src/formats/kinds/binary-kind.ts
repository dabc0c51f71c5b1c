import type { FileKind } from "../../model/file-kind.js";
import { declaredType, zipDirectory } from "../../office/index.js";
import { isCompoundFile, isLockedFile } from "../../text/compound-file.js";

/** The kind of a file that its first bytes give away, or of a package by the parts in it; nothing where the bytes may be text. */
export function binaryKind(bytes: Uint8Array): FileKind | undefined {
  if (isCompoundFile(bytes)) return isLockedFile(bytes) ? "office-locked" : "office-97";
  if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")) return packageKind(bytes);
  if (isBitmap(bytes)) return "image";
  if (LATE_PDF.test(new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)))) return "pdf";
  return signatures.find(({ at = 0, marks }) => marks.some((mark) => startsWith(bytes, mark, at)))?.kind;
}

/** `BM` and a size may begin a text too; the four bytes after them are nought in a picture. */
const isBitmap = (bytes: Uint8Array): boolean => startsWith(bytes, "BM") && startsWith(bytes, "\0\0\0\0", 6);

const LATE_PDF = /^\s{1,64}%PDF-\d\.\d\s/u; // blanks before its head are forgiven

interface Signature {
  readonly kind: FileKind;
  /** Offset of the mark. */
  readonly at?: number;
  /** Each character is a byte. */
  readonly marks: readonly string[];
}

/** @see the signatures of the `file` command (magic database) */
const signatures: readonly Signature[] = [
  { kind: "pdf", marks: ["%PDF-", "\u00ef\u00bb\u00bf%PDF-"] },
  { kind: "rtf", marks: ["{\\rtf"] },
  {
    kind: "image",
    marks: ["\u0089PNG\r\n", "\u00ff\u00d8\u00ff", "GIF87a", "GIF89a", "II*\u0000", "MM\u0000*", "8BPS"],
  },
  { kind: "image", at: 8, marks: ["WEBP"] },
  { kind: "image", marks: ["\u0000\u0000\u0001\u0000"] },
  { kind: "binary", at: 60, marks: ["BOOKMOBI"] },
  { kind: "image", at: 4, marks: ["ftypheic", "ftypavif", "ftypmif1"] },
  {
    kind: "archive",
    marks: ["7z\u00bc\u00af'\u001c", "Rar!\u001a\u0007", "\u001f\u008b", "BZh91AY&SY", "\u00fd7zXZ\u0000"],
  },
  { kind: "archive", marks: ["(\u00b5/\u00fd"] },
  { kind: "archive", at: 257, marks: ["ustar"] },
  { kind: "media", marks: ["ID3\u0003", "ID3\u0004", "OggS", "fLaC", "\u001aE\u00df\u00a3", "\u00ff\u00fb"] },
  { kind: "media", at: 8, marks: ["WAVEfmt ", "AVI LIST"] },
  { kind: "media", at: 4, marks: ["ftyp"] },
  {
    kind: "binary",
    marks: [
      "\u007fELF",
      "MZ\u0090\u0000",
      "\u00ca\u00fe\u00ba\u00be",
      "\u0000asm",
      "ITSF\u0003",
      "AT&TFORM",
      "CAJ\u0000",
      "SQLite format 3\u0000",
      "wOFF",
      "wOF2",
      "\u0000\u0001\u0000\u0000",
    ],
  },
];

function startsWith(bytes: Uint8Array, mark: string, at = 0): boolean {
  return Array.from(mark).every((character, index) => bytes[at + index] === character.charCodeAt(0));
}

/** A ZIP archive is what the part says that only its kind has. A damaged one is what the names in its bytes say, or an archive. */
function packageKind(bytes: Uint8Array): FileKind {
  const names = zipDirectory(bytes)?.map(({ name }) => name) ?? [];
  const found = parts.find(({ part }) => names.some((name) => part.test(name)))?.kind;
  if (found !== undefined) return found;
  const declared = declaredType(bytes) ?? new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const type = MIMETYPE.exec(declared)?.groups?.type;
  if (type === undefined) return "archive";
  return type === "epub+zip" ? "epub" : type === "vnd.oasis.opendocument.text" ? "odt" : "open-document";
}

const parts: readonly { readonly kind: FileKind; readonly part: RegExp }[] = [
  { kind: "docx", part: /^word\/(?:document\d*|styles)\.xml$/iu },
  { kind: "xlsx", part: /^xl\/(?:workbook\.(?:xml|bin)|worksheets\/)/iu },
  { kind: "pptx", part: /^ppt\/(?:presentation\.xml|slides\/)/iu },
];

const HEAD = 200; // bytes that hold the first entry, stored unpacked, of an OpenDocument or EPUB
const MIMETYPE = /(?:^|mimetype)application\/(?<type>epub\+zip|vnd\.oasis\.opendocument\.[a-z]+)/u; // "mimetypeapplication/epub+zip"

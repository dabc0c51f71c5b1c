import { gzipSync } from "node:zlib";
import { packXliff, partOfFile, type ShownTexts } from "../../interchange/index.js";
import { type Document, segmentsOf } from "../../model/document.js";
import { type PackedXliff, pageEncodings } from "../../model/packed-xliff.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import { shownTexts } from "../../publish/index.js";
import type { ReadBack } from "../read-back/read-back.js";

/**
 * An XLIFF for its review page to give back with edits; of several documents in one file, that of the page alone. Nothing where the page
 * could not write its encoding, or where it is no XLIFF.
 */
export function packedXliff({ xliff, original }: ReturnedFile, read: ReadBack): PackedXliff | undefined {
  const encoding = pageEncodings.find((name) => name === read.encoding);
  if (encoding === undefined || read.file.version === undefined) return undefined;
  const { file, text } = original === undefined ? read : partOfFile(read, original);
  const editable = packXliff(text, file, shownIn(read.document));
  const packed = gzipSync(JSON.stringify(editable)).toString("base64");
  const name = original === undefined ? baseName(xliff.name) : partName(xliff.name, file.originals, original);
  return { name, encoding, mark: hasMark(xliff.bytes), packed };
}

/** What the page shows of each segment, in the order of the file. */
function shownIn(document: Document): ShownTexts[] {
  const shown: ShownTexts[] = [];
  const textsOf = shownTexts(document);
  for (const { segment } of segmentsOf(document)) {
    if (segment.returned !== undefined) shown[segment.returned] = textsOf(segment);
  }
  return shown;
}

const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The second document of `book.xlf` is saved as `book.2.xlf`: it is not the file that holds them all. */
function partName(path: string, originals: readonly string[], original: string): string {
  const name = baseName(path);
  const number = Array.from(new Set(originals)).indexOf(original) + 1;
  const stem = name.replace(ENDING, "");
  return `${stem}.${number}${name.slice(stem.length)}`;
}

const ENDING = /\.[^.]+$/u; // ".xlf"

/** Whether a file begins with a byte order mark of UTF-8 or UTF-16. */
const hasMark = ([first, second, third]: Uint8Array): boolean =>
  (first === 0xef && second === 0xbb && third === 0xbf) ||
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff);

import { gzipSync } from "node:zlib";
import { packXliff, type ShownTexts } from "../../interchange/index.js";
import { segmentsOf } from "../../model/document.js";
import type { InputFile } from "../../model/input-file.js";
import { type PackedXliff, pageEncodings } from "../../model/packed-xliff.js";
import { shownTexts } from "../../publish/index.js";
import { decodeFile } from "../../text/decode-file.js";
import type { ReadBack } from "../read-back/read-back.js";

/** An XLIFF for its review page to give back with edits; nothing where the page could not write its encoding, or where it is no XLIFF. */
export function packedXliff(xliff: InputFile, { document, file, text }: ReadBack): PackedXliff | undefined {
  const { encoding: found } = decodeFile(xliff);
  const encoding = pageEncodings.find((name) => name === found.encoding);
  if (encoding === undefined || file.version === undefined) return undefined;
  const shown: ShownTexts[] = [];
  const textsOf = shownTexts(document);
  for (const { segment } of segmentsOf(document)) {
    if (segment.returned !== undefined) shown[segment.returned] = textsOf(segment);
  }
  const editable = packXliff(text, file, shown);
  const packed = gzipSync(JSON.stringify(editable)).toString("base64");
  return { name: baseName(xliff.name), encoding, mark: hasMark(xliff.bytes), packed };
}

const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Whether a file begins with a byte order mark of UTF-8 or UTF-16. */
const hasMark = ([first, second, third]: Uint8Array): boolean =>
  (first === 0xef && second === 0xbb && third === 0xbf) ||
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff);

import { isXliff } from "../../interchange/bilingual-names.js";
import { originalsIn } from "../../interchange/xliff/originals-in.js";
import type { Files } from "../../model/files.js";
import type { InputFile } from "../../model/input-file.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import type { XmlLimits } from "../../xml/index.js";
import { decodeXmlLoosely } from "../read/decode-xml.js";
import { mayHoldSeveralFiles } from "./file-elements.js";
import { findNamed } from "./find-source.js";
import { salvage } from "./salvage.js";

/** How a file that came back is read from where files are kept. */
export interface ReturnedFileOptions {
  /** The path of the source document; where it is left out, the one that the file's `original` leads to. */
  readonly source?: string;
  /** Whether a broken XLIFF is read as far as it can be. */
  readonly salvage?: boolean;
  readonly limits?: Partial<XmlLimits>;
}

/** A returned file with its source: the one named, else the one that its first `original` leads to. */
export function readReturned(path: string, options: ReturnedFileOptions, files: Files): ReturnedFile {
  const file = files.read(path);
  const { file: xliff, lost } = options.salvage === true ? salvage(file, options.limits) : { file, lost: [] };
  const found = options.source ?? sourceOf(path, firstOriginal(xliff), files);
  const isSourceFound = options.source === undefined;
  return { xliff, lost, ...(found !== undefined && { source: files.read(found), isSourceFound }) };
}

/** The documents of a returned file, each with its source: one, where its source is named or the file holds no more. */
export function readReturnedDocuments(path: string, options: ReturnedFileOptions, files: Files): ReturnedFile[] {
  const whole = readReturned(path, options, files);
  const originals = options.source === undefined ? distinctOriginals(whole.xliff) : [];
  if (originals.length < 2) return [whole];
  return originals.map((original, index) => {
    const found = sourceOf(path, original, files);
    const lost = index === 0 ? (whole.lost ?? []) : [];
    return {
      xliff: whole.xliff,
      lost,
      original,
      ...(found !== undefined && { source: files.read(found), isSourceFound: true }),
    };
  });
}

const sourceOf = (path: string, original: string | undefined, files: Files): string | undefined =>
  original === undefined ? undefined : findNamed(path, original, files);

/** The first `file` element stands near the start. */
const firstOriginal = (xliff: InputFile): string | undefined =>
  isXliff(xliff.name) ? originalsIn(headOf(xliff))[0] : undefined;

/** The start of the text. No character takes more than four bytes, so that the bytes looked at hold as much. */
const headOf = ({ name, bytes }: InputFile): string =>
  decodeXmlLoosely({ name, bytes: bytes.subarray(0, 4 * HEAD) }).slice(0, HEAD);

const HEAD = 16_384; // UTF-16 code units

/** The whole text is read only where it may hold a second `file` element. */
const distinctOriginals = (xliff: InputFile): string[] =>
  isXliff(xliff.name) && mayHoldSeveralFiles(xliff.bytes)
    ? Array.from(new Set(originalsIn(decodeXmlLoosely(xliff))))
    : [];

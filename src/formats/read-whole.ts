import { InputError } from "../model/input-error.js";
import type { InputFile } from "../model/input-file.js";
import type { ReadContext, SourceDocument, SourceFormat } from "./format.js";

/**
 * Reads a file that is held in memory as a whole, up to a size; packages have limits of their own.
 *
 * @throws InputError `input.large` where the file is larger, `input.stretch` where a stretch of several million characters is more than the
 * stack of one regular expression holds, and what the format says of files that are broken
 */
export function readWhole(format: SourceFormat, file: InputFile, context: ReadContext): SourceDocument {
  const { name, bytes } = file;
  if (format.isPackage !== true && bytes.length > MOST) {
    const values = { size: Math.ceil(bytes.length / 1e6), most: MOST / 1e6 };
    throw new InputError("input.large", values, { file: name });
  }
  try {
    return format.read(file, context);
  } catch (error) {
    if (!(error instanceof RangeError) || !error.message.startsWith("Maximum call stack")) throw error;
    throw new InputError("input.stretch", {}, { file: name });
  }
}

const MOST = 100_000_000; // bytes; the longest novels have 30 million

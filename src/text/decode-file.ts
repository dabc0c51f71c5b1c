import { InputError } from "../model/input-error.js";
import type { InputFile } from "../model/input-file.js";
import type { Encoding, FoundEncoding } from "./encodings.js";
import { readText } from "./read-text.js";

/** The text of a file, in the encoding named or found. @throws InputError as `decodeFile` does */
export const decode = (file: InputFile, encoding?: Encoding): string => decodeFile(file, encoding).text;

/**
 * The text of a file that has some, and how its encoding was found.
 *
 * @throws InputError `input.empty`, `input.binary`, `input.encoding`, `input.byte` or `input.replacement` (with the place of the byte at fault)
 */
export function decodeFile(file: InputFile, named?: Encoding): { text: string; encoding: FoundEncoding } {
  const { text, ...encoding } = readText(file, named);
  if (text.trim() === "") throw new InputError("input.empty", {}, { file: file.name });
  return { text, encoding };
}

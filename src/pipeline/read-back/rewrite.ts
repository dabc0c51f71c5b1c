import { type Splice, spliceText } from "../../interchange/xliff/splice-text.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { decodeFile } from "../read/read-text.js";

/**
 * A file with pieces of its text replaced, in the encoding that it has; every other byte stays.
 *
 * @throws InputError `output.encoding` where the file is in an encoding that is only read
 */
export function rewrite(file: InputFile, splices: readonly Splice[]): Uint8Array {
  const { text, encoding } = decodeFile(file);
  const changed = spliceText(text, splices);
  const { encoding: name } = encoding;
  if (name === "utf-8") return withMark(file.bytes, UTF8_MARK, new TextEncoder().encode(changed));
  if (name === "utf-16le" || name === "utf-16be") return withMark(file.bytes, UTF16_MARKS[name], utf16(changed, name));
  throw new InputError("output.encoding", { encoding: name.toUpperCase() }, { file: file.name });
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_MARKS = { "utf-16le": [0xff, 0xfe], "utf-16be": [0xfe, 0xff] } as const;

/** Bytes with the byte order mark that the file began with, if it did. */
function withMark(original: Uint8Array, mark: readonly number[], bytes: Uint8Array): Uint8Array {
  if (!mark.every((byte, index) => original[index] === byte)) return bytes;
  const marked = new Uint8Array(mark.length + bytes.length);
  marked.set(mark);
  marked.set(bytes, mark.length);
  return marked;
}

function utf16(text: string, encoding: "utf-16le" | "utf-16be"): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return new Uint8Array(view.buffer);
}

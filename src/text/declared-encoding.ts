import { InputError } from "../model/input-error.js";
import type { InputFile } from "../model/input-file.js";
import { byteOrderMarks, type Encoding, encodingNamed, isUtf8After } from "./encodings.js";

/**
 * The encoding that an XML declaration names; nothing where there is none.
 *
 * @throws InputError `input.declared` where the bytes are not of it, `input.unknown-encoding` where it is none that is read
 * @see XML 1.0, 4.3.3
 */
export function declaredEncoding({ name: file, bytes }: InputFile): Encoding | undefined {
  const found = encodingOfBytes(bytes);
  const head = new TextDecoder(found?.startsWith("utf-16") ? found : "latin1").decode(bytes.subarray(0, HEAD));
  const name = DECLARATION.exec(head)?.groups?.name;
  if (name === undefined) return undefined;
  const said = WIDE.test(name) ? (found ?? "utf-16le") : encodingNamed(name);
  if (said === undefined && isAscii(bytes) && ASCII_BASED.test(name)) return "utf-8";
  if (said === undefined) throw new InputError("input.unknown-encoding", { name }, { file });
  const isOther = found !== undefined ? found !== said : said.startsWith("utf-16") || isUtf8After(bytes, said);
  if (isOther || (WIDE.test(name) && !said.startsWith("utf-16")))
    throw new InputError("input.declared", { name, found: (found ?? "utf-8").toUpperCase() }, { file });
  return said;
}

/** What the first bytes show: a byte order mark, or a `<` of two bytes. */
function encodingOfBytes(bytes: Uint8Array): Encoding | undefined {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return marked.encoding;
  const [first, second] = bytes;
  if (first === LESS_THAN && second === 0) return "utf-16le";
  return first === 0 && second === LESS_THAN ? "utf-16be" : undefined;
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

const HEAD = 400; // bytes
const LESS_THAN = 0x3c;
const DECLARATION = /^(?:\ufeff|\u00ef\u00bb\u00bf)?<\?xml[^>]*\sencoding\s*=\s*["'](?<name>[\w.-]+)/u; // <?xml version="1.0" encoding="GBK"?>
const WIDE = /^(?:utf-16|iso-10646-ucs-2)$/iu; // either order of bytes
const ASCII_BASED = /^(?:us-ascii|ascii|iso-8859-\d{1,2}|windows-125\d|latin-?1)$/iu;

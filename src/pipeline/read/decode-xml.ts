import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { declaredEncoding } from "../../text/declared-encoding.js";
import { decodeFile } from "../../text/decode-file.js";
import { detectEncoding, type Encoding } from "../../text/encodings.js";
import { utf8Pieces } from "../../text/utf8-pieces.js";
import { piecesOf } from "../../xml/index.js";

/** The text of an XML file, in the encoding that it declares or else in the one found. @throws InputError as `decodeFile` and `declaredEncoding` do */
export const decodeXml = (file: InputFile): string => decodeXmlFile(file).text;

/** The same, and the encoding. @throws InputError as `decodeXml` does */
export function decodeXmlFile(file: InputFile): { text: string; encoding: Encoding } {
  const { text, encoding } = decodeFile(file, declaredEncoding(file));
  return { text, encoding: encoding.encoding };
}

/** The text of an XML file in pieces, of which a long one is never held as a whole. @throws InputError as `decodeXml` does */
export function decodeXmlInPieces(file: InputFile): Iterable<string> {
  const encoding = declaredEncoding(file) ?? detectEncoding(file.bytes)?.encoding;
  return (encoding === "utf-8" ? utf8Pieces(file.bytes) : undefined) ?? piecesOf(decodeXml(file));
}

/** The text of an XML file, with U+FFFD for bytes that are no character. */
export function decodeXmlLoosely(file: InputFile): string {
  const encoding = declaredIfSound(file) ?? detectEncoding(file.bytes)?.encoding ?? "utf-8";
  return new TextDecoder(encoding).decode(file.bytes);
}

/** Who reads loosely passes over a declaration that cannot be right. */
function declaredIfSound(file: InputFile): Encoding | undefined {
  try {
    return declaredEncoding(file);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

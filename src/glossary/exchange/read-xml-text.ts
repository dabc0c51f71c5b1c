import { decodeText } from "../../text/decode.js";
import { encodingNamed } from "../../text/encodings.js";
import type { ExchangeReadOptions } from "./exchange-format.js";
import { readText } from "./read-text.js";

type ReadOptions = Pick<ExchangeReadOptions, "name" | "encoding">;

/**
 * The text of an XML file: in the encoding named in the options, else in the one found where that is Unicode, else in the one that the
 * file itself names.
 *
 * @throws InputError as `readText` does
 */
export function readXmlText(bytes: Uint8Array, { name, encoding }: ReadOptions): string {
  if (encoding !== undefined) return readText(bytes, name, encoding);
  const found = decodeText(bytes);
  if (found.ok && found.encoding.startsWith("utf-")) return found.text;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  return readText(bytes, name, encodingNamed(ENCODING.exec(head)?.[1] ?? ""));
}

const HEAD = 200; // bytes
const ENCODING = /^<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/u;

import { declaredEncoding } from "../../text/declared-encoding.js";
import { decodeText } from "../../text/decode.js";
import { readText } from "../../text/read-text.js";
import type { ExchangeReadOptions } from "./exchange-format.js";

/**
 * The text of an XML file: in the encoding named in the options, else in the one found where that is Unicode, else in the one that the
 * file itself declares.
 *
 * @throws InputError as `readText` does
 */
export function readXmlText(
  bytes: Uint8Array,
  { name, encoding }: Pick<ExchangeReadOptions, "name" | "encoding">,
): string {
  if (encoding !== undefined) return readText({ name, bytes }, encoding).text;
  const found = decodeText(bytes);
  if (found.ok && found.encoding.startsWith("utf-")) return found.text;
  return readText({ name, bytes }, declaredEncoding({ name, bytes })).text;
}

import type { InputFile } from "../../model/input-file.js";
import { decodeText } from "../../text/decode.js";
import { type Encoding, encodingNamed } from "../../text/encodings.js";

/**
 * The encoding in which a page is read: the one that is named, or that its bytes are in beyond doubt. What the page says of itself is believed
 * only where the bytes leave it open, for many a page was saved in another encoding than it says. Nothing where both are silent.
 */
export function pageEncoding({ bytes }: InputFile, named: Encoding | undefined): Encoding | undefined {
  if (named !== undefined) return named;
  const found = decodeText(bytes);
  const isOpen = found.ok ? found.confidence < 1 : found.reason === "encoding";
  const declared = isOpen ? declaredIn(bytes) : undefined;
  if (declared === undefined || declared.startsWith("utf-16")) return undefined;
  return !found.ok || decodeText(bytes, declared).ok ? declared : undefined;
}

function declaredIn(bytes: Uint8Array): Encoding | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const name = DECLARED.exec(head)?.groups?.name;
  return name === undefined ? undefined : encodingNamed(name);
}

const HEAD = 4096; // bytes; browsers look at the first 1024, but saved pages often begin with comments
const DECLARED = /<(?:meta\s[^>]*?charset|\?xml\s[^>]*?encoding)\s*=\s*["']?\s*(?<name>[\w-]+)/iu; // '<meta charset="gbk'

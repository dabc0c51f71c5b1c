import { inflateSync } from "fflate";
import { packedBytes } from "./package.js";
import { zipDirectory } from "./zip-directory.js";

/** The part in which EPUB and OpenDocument say what they are. */
export const MIMETYPE = "mimetype";

/**
 * The media type that a package says it has. The part should stand first and uncompressed; people who pack a book again after a correction put
 * it elsewhere. Nothing where the package is damaged or says none.
 *
 * @see EPUB 3.3, 4.2.2; OpenDocument 1.3, part 2, 3.3
 */
export function declaredType(bytes: Uint8Array): string | undefined {
  const entry = zipDirectory(bytes)?.find(({ name }) => name === MIMETYPE);
  const packed = entry && packedBytes(bytes, entry);
  if (entry === undefined || packed === undefined || entry.size > LONGEST || entry.isEncrypted) return undefined;
  if (entry.method === 0) return new TextDecoder().decode(packed).trim();
  try {
    return new TextDecoder().decode(inflateSync(packed, { out: new Uint8Array(entry.size) })).trim();
  } catch {
    return undefined;
  }
}

const LONGEST = 200; // bytes; the longest type of OpenDocument has 61

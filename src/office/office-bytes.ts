import { InputError } from "../model/input-error.js";
import { isCompoundFile } from "../text/compound-file.js";
import { unpackedSize } from "./zip-size.js";

/**
 * Refuses what is no office document, is locked, or would unpack to something absurd, before anything is unpacked.
 *
 * @throws InputError `review.locked`, `review.damaged` or `review.unpacked`
 */
export function refuseOtherBytes(bytes: Uint8Array, file: string, format: string): void {
  if (isCompoundFile(bytes)) throw new InputError("review.locked", {}, { file });
  const size = unpackedSize(bytes);
  if (size === undefined) throw new InputError("review.damaged", { format, reason: "ZIP" }, { file });
  if (size > LIMIT * 1_000_000) throw new InputError("review.unpacked", { limit: LIMIT }, { file });
}

const LIMIT = 200; // MB unpacked; a table of 10,000 segments takes 40

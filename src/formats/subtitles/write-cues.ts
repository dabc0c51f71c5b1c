import type { InputFile } from "../../model/input-file.js";
import type { DocumentChange } from "../../model/merged.js";
import { placeOf } from "../../model/source-map.js";
import { decodeKept } from "../../text/decode-kept.js";
import { encodeText } from "../../text/encode.js";
import type { Encoding } from "../../text/encodings.js";
import { spliceText } from "../../text/splice.js";
import { spliceBytes } from "../../text/splice-bytes.js";
import { spliceTextFile, type UnitSplice } from "../splice-text-file.js";

/** A file of subtitles as it was written, in which encoding, and whether that is another than the original's. */
export interface WrittenCues {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly changes: readonly DocumentChange[];
}

/** How a file of subtitles is encoded: its bytes that are no characters, and the encoding that a person wishes. */
export interface CueEncoding {
  readonly encoding: Encoding;
  readonly strays: readonly number[];
  readonly writtenIn?: Encoding | undefined;
}

/**
 * A file of subtitles with its translations, in the encoding that it has. Where that cannot hold a character (Big5 has no ï) the whole file is written
 * in UTF-8 with a byte order mark, by which players know it, and the character is named with its place.
 */
export function writeCues(
  file: InputFile,
  { encoding, strays, writtenIn }: CueEncoding,
  splices: readonly UnitSplice[],
): WrittenCues {
  if (writtenIn !== undefined && writtenIn !== encoding) {
    const bytes = spliceTextFile(file, encoding, splices, { to: writtenIn, isMarked: true });
    return { bytes, encoding: writtenIn, changes: [] };
  }
  const spliced = spliceBytes(file.bytes, encoding, splices, strays);
  if ("bytes" in spliced) return { bytes: spliced.bytes, encoding, changes: [] };
  const text = spliceText(decodeKept(file, encoding).text, splices);
  const encoded = encodeText(`\ufeff${text}`, "utf-8");
  if (!("bytes" in encoded)) throw new Error("UTF-8 holds every character");
  const { character, splice } = spliced.unfit;
  const place = splice.unit && placeOf(splice.unit.map, 0);
  const values = { character, was: encoding.toUpperCase(), now: "UTF-8" };
  return { bytes: encoded.bytes, encoding: "utf-8", changes: [{ what: "encoding", values, ...(place && { place }) }] };
}

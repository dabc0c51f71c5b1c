import type { Unit } from "../model/document.js";
import { InputError } from "../model/input-error.js";
import type { InputFile } from "../model/input-file.js";
import { placeOf } from "../model/source-map.js";
import { decodeKept } from "../text/decode-kept.js";
import { encodeText } from "../text/encode.js";
import { type Encoding, markLength } from "../text/encodings.js";
import { inOrder, type Splice, spliceText } from "../text/splice.js";
import { spliceBytes } from "../text/splice-bytes.js";

/** A piece of a text file and what stands there instead, with the unit whose translation that is. */
export interface UnitSplice extends Splice {
  readonly unit?: Unit;
}

/** What is to be known of a text file beside its encoding, or wished. */
export interface SpliceOptions {
  /** Offsets of bytes that are no characters, of a file that was read with them. */
  readonly strays?: readonly number[];
  /** The encoding that the whole file is written in; its own where it is left out. */
  readonly to?: Encoding | undefined;
  /** Whether UTF-8 that was another encoding before begins with a byte order mark though the file had none. */
  readonly isMarked?: boolean;
}

/**
 * A text file with pieces replaced, in the encoding that it has; every other byte stays. In another encoding it begins with a byte order mark
 * where it began with one, or where the encoding is UTF-16.
 *
 * @throws InputError `output.character` naming the first character that the encoding cannot hold, and the unit's place
 */
export function spliceTextFile(
  file: InputFile,
  encoding: Encoding,
  splices: readonly UnitSplice[],
  { strays = [], to = encoding, isMarked = false }: SpliceOptions = {},
): Uint8Array {
  if (to !== encoding) return recoded(file, { encoding, to, isMarked }, splices);
  const spliced = spliceBytes(file.bytes, encoding, splices, strays);
  if ("bytes" in spliced) return spliced.bytes;
  const { character, splice } = spliced.unfit;
  throw unfit(file, encoding, character, splice);
}

interface Recoding {
  readonly encoding: Encoding;
  readonly to: Encoding;
  readonly isMarked: boolean;
}

function recoded(file: InputFile, { encoding, to, isMarked }: Recoding, splices: readonly UnitSplice[]): Uint8Array {
  const { text: original } = decodeKept(file, encoding);
  const hasMark = to.startsWith("utf-16") || (to === "utf-8" && (isMarked || markLength(file.bytes, encoding) > 0));
  const text = `${hasMark ? "\ufeff" : ""}${spliceText(original, splices)}`;
  const encoded = encodeText(text, to);
  if ("bytes" in encoded) return encoded.bytes;
  const [character = ""] = text.slice(encoded.unfit);
  throw unfit(file, to, character, spliceAt(splices, encoded.unfit - (hasMark ? 1 : 0)));
}

/** The splice that gave the text at an offset of a spliced text. */
function spliceAt(splices: readonly UnitSplice[], offset: number): UnitSplice | undefined {
  let shift = 0;
  for (const splice of inOrder(splices)) {
    const start = splice.span.start + shift;
    if (offset < start) return undefined;
    if (offset < start + splice.replacement.length) return splice;
    shift += splice.replacement.length - (splice.span.end - splice.span.start);
  }
  return undefined;
}

function unfit({ name: file }: InputFile, encoding: Encoding, character: string, splice?: UnitSplice): InputError {
  const place = splice?.unit && placeOf(splice.unit.map, 0);
  const values = { character, encoding: encoding.toUpperCase() };
  return new InputError("output.character", values, { file, ...(place && { place }) });
}

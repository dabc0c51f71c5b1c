import { type BilingualFile, readBilingual } from "../../interchange/index.js";
import type { ReadBilingualOptions } from "../../interchange/read-bilingual.js";
import type { InputFile } from "../../model/input-file.js";
import type { Encoding } from "../../text/encodings.js";
import { decodeXmlFile } from "../read/decode-xml.js";

/** A file that holds both languages as it was read, and its text. */
export interface ReadOnce {
  readonly text: string;
  readonly encoding: Encoding;
  readonly file: BilingualFile;
}

/**
 * Reads a file that holds both languages. The bytes of one file are read once, however many of its documents are asked for.
 *
 * @throws InputError as `decodeXmlFile` and `readBilingual` do
 */
export function readOnce(input: InputFile, options: Omit<ReadBilingualOptions, "name">): ReadOnce {
  const key = keyOf(input, options);
  const known = readings.get(input.bytes);
  if (known !== undefined && (known.key.whole === key.whole || isSameXliff(known, key))) return known;
  const { text, encoding } = decodeXmlFile(input);
  const read = { key, text, encoding, file: readBilingual(text, { ...options, name: input.name }) };
  readings.set(input.bytes, read);
  return read;
}

interface Key {
  readonly whole: string;
  /** What decides how a file is read that names its languages itself, as an XLIFF does. */
  readonly withoutLanguages: string;
}

const keyOf = ({ name }: InputFile, { srcLang, trgLang, ...more }: Omit<ReadBilingualOptions, "name">): Key => ({
  whole: JSON.stringify([name, srcLang, trgLang, more]),
  withoutLanguages: JSON.stringify([name, more]),
});

/** Only an XLIFF has a version. */
const isSameXliff = ({ file, key }: Reading, { withoutLanguages }: Key): boolean =>
  file.version !== undefined && key.withoutLanguages === withoutLanguages;

interface Reading extends ReadOnce {
  readonly key: Key;
}

/** The last reading of each file whose bytes are still held. */
const readings = new WeakMap<Uint8Array, Reading>();

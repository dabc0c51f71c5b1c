import { Deflate, deflateSync } from "fflate";
import { Crc32, crc32 } from "./crc-32.js";
import { MIMETYPE } from "./declared-type.js";
import { type OfficePackage, packedBytes } from "./package.js";
import { joined, type PackedEntry, writeZip } from "./write-zip.js";

/**
 * A new office document of these parts, by name and in their order. The same parts give the same bytes: all are dated 1980. A part
 * `mimetype`, by which EPUB and OpenDocument are recognised, comes first and is not compressed.
 *
 * @see EPUB 3.3, 4.2.2; OpenDocument 1.3, part 2, 3.3
 */
export function writePackage(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return writeZip(typeFirst(Object.entries(parts).map(([name, bytes]) => packedEntry(name, bytes))));
}

/**
 * An office document with other bytes in some of its parts. Every other part stays as it stands in the archive, still compressed, with its
 * date; a part `mimetype` comes first and is not compressed, whatever it was. Without a change the file comes back as it was.
 *
 * @throws Error where a part that is to change is not there
 */
export function replaceParts(
  original: OfficePackage,
  changes: ReadonlyMap<string, Uint8Array | PackedPart>,
): Uint8Array {
  for (const name of changes.keys()) if (!original.entries.has(name)) throw new Error(`the package has no ${name}`);
  if (changes.size === 0) return original.bytes;
  const entries = Array.from(original.entries.values(), (entry): PackedEntry => {
    const { name, method, crc, size, time } = entry;
    const changed = changes.get(name);
    if (changed !== undefined)
      return changed instanceof Uint8Array ? packedEntry(name, changed, time) : { ...changed, name, time, method: 8 };
    const type = name === MIMETYPE && method !== 0 ? original.part(name) : undefined;
    if (type !== undefined) return packedEntry(name, type, time);
    const packed = packedBytes(original.bytes, entry);
    if (packed === undefined) throw new Error(`${name} is not in the package`);
    return { name, method, crc, size, time, packed };
  });
  return writeZip(typeFirst(entries));
}

const typeFirst = (entries: readonly PackedEntry[]): PackedEntry[] => [
  ...entries.filter(({ name }) => name === MIMETYPE),
  ...entries.filter(({ name }) => name !== MIMETYPE),
];

const EPOCH = 0x00210000; // 1 January 1980, the first day of MS-DOS

function packedEntry(name: string, bytes: Uint8Array, time = EPOCH): PackedEntry {
  const about = { name, crc: crc32(bytes), size: bytes.length, time };
  return name === MIMETYPE
    ? { ...about, method: 0, packed: bytes }
    : { ...about, method: 8, packed: deflateSync(bytes, { level: 6 }) };
}

/** A part that is compressed already, by Deflate. */
export interface PackedPart {
  /** The CRC-32 of what was compressed, and its bytes. */
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Compresses a text in UTF-8 that comes in pieces, of which the whole is never in memory. */
export function packText(pieces: Iterable<string>): PackedPart {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (chunk) => chunks.push(chunk));
  const crc = new Crc32();
  let size = 0;
  for (const text of batches(pieces)) {
    const bytes = new TextEncoder().encode(text);
    crc.add(bytes);
    size += bytes.length;
    deflate.push(bytes, false);
  }
  deflate.push(new Uint8Array(0), true);
  return { crc: crc.value, size, packed: joined(chunks) };
}

/** Pieces joined to longer ones. */
function* batches(pieces: Iterable<string>): Generator<string> {
  let batch: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    batch.push(piece);
    length += piece.length;
    if (length < BATCH) continue;
    yield batch.join("");
    batch = [];
    length = 0;
  }
  yield batch.join("");
}

const BATCH = 1 << 18; // UTF-16 code units

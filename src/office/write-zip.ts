import type { ZipEntry } from "./zip-directory.js";

/** An entry of an archive that is to be written, compressed already. */
export interface PackedEntry extends Pick<ZipEntry, "name" | "method" | "crc" | "size" | "time"> {
  readonly packed: Uint8Array;
}

/** A ZIP archive of these entries, in their order. @see PKWARE APPNOTE 6.3, 4.3.7, 4.3.12 and 4.3.16 */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const listed: { readonly entry: PackedEntry; readonly name: Uint8Array; readonly offset: number }[] = [];
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const header = fields([4, LOCAL_MARK], ...commonFields(entry, name));
    listed.push({ entry, name, offset });
    parts.push(header, name, entry.packed);
    offset += header.length + name.length + entry.packed.length;
  }
  const directory = listed.flatMap(({ entry, name, offset: at }) => [
    fields([4, CENTRAL_MARK], [2, VERSION], ...commonFields(entry, name), [2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
    name,
  ]);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end = fields([4, END_MARK], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
  return joined([...parts, ...directory, end]);
}

const LOCAL_MARK = 0x04034b50;
const CENTRAL_MARK = 0x02014b50;
const END_MARK = 0x06054b50;
const VERSION = 20; // 2.0: folders and Deflate
const UTF8_NAME = 0x0800;

/** A number in so many bytes, least significant first. */
type Field = readonly [bytes: 2 | 4, value: number];

/** What the header before an entry's data and that in the directory have in common: from the version on to the length of the extra field. */
function commonFields({ method, crc, size, time, packed, name }: PackedEntry, encoded: Uint8Array): Field[] {
  const flags = encoded.length === name.length ? 0 : UTF8_NAME;
  return [
    ...([
      [2, VERSION],
      [2, flags],
      [2, method],
      [4, time],
    ] as const),
    ...([
      [4, crc],
      [4, packed.length],
      [4, size],
      [2, encoded.length],
      [2, 0],
    ] as const),
  ];
}

function fields(...list: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(list.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of list) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

/** Arrays of bytes one behind the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What the central directory of a ZIP archive says of an entry. */
export interface ZipEntry {
  readonly name: string;
  /** The name as its bytes stand in the archive. */
  readonly encodedName: Uint8Array;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes unpacked; infinite where the entry hides it, as no office program does. */
  readonly size: number;
  /** Date and time as MS-DOS writes them. */
  readonly time: number;
  /** Offset of the entry's own header. */
  readonly offset: number;
}

/**
 * The entries of a ZIP archive in the order of its central directory, without unpacking anything; nothing where the bytes are no ZIP
 * archive, or where the directory holds more or fewer than it says. An archive of 65,535 entries or 4 GB, which ZIP64 would describe, has none that can be read: its only entry is of infinite size.
 *
 * @see PKWARE APPNOTE 6.3, 4.3.12 (central directory header), 4.3.16 (its end), 4.5.3 (ZIP64 sizes)
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === UNSAID_16 || at === UNSAID_32) return [{ ...BEYOND, offset: at }];
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + HEADER > view.byteLength || view.getUint32(at, true) !== HEADER_MARK) return undefined;
    entries.push(entryAt(view, bytes, at));
    at += HEADER + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  const goesOn = at + 4 <= view.byteLength && view.getUint32(at, true) === HEADER_MARK;
  const isLost = count === 0 && end > 0; // an archive without entries is its end alone
  return goesOn || isLost ? undefined : entries;
}

const UNSAID_16 = 0xffff; // ZIP64 says it elsewhere
const UNSAID_32 = 0xffffffff;
const HEADER = 46; // bytes, before name, extra field and comment
const HEADER_MARK = 0x02014b50;
const END = 22; // bytes, before the comment
const END_MARK = 0x06054b50;
const BEYOND = {
  name: "",
  encodedName: new Uint8Array(),
  method: 0,
  isEncrypted: false,
  crc: 0,
  packed: 0,
  size: Number.POSITIVE_INFINITY,
  time: 0,
};

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END - UNSAID_16);
  for (let at = view.byteLength - END; at >= first; at -= 1) if (view.getUint32(at, true) === END_MARK) return at;
  return undefined;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const name = bytes.subarray(at + HEADER, at + HEADER + view.getUint16(at + 28, true));
  const packed = view.getUint32(at + 20, true);
  return {
    name: new TextDecoder().decode(name),
    encodedName: name,
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    packed,
    size: sizeOf(view.getUint32(at + 24, true), packed, (flags & 8) !== 0),
    time: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** An entry of which only a record after its data tells the size, or that says it is empty and is not, has no size that can be trusted. */
function sizeOf(size: number, packed: number, isSaidLater: boolean): number {
  const isHidden = size === UNSAID_32 || (packed === 0 && isSaidLater) || (size === 0 && packed > EMPTY_DEFLATE);
  return isHidden ? Number.POSITIVE_INFINITY : size;
}

const EMPTY_DEFLATE = 2; // bytes that an empty entry takes when it is deflated

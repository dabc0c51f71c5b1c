/**
 * Bytes that a ZIP archive says it unpacks to, read from its central directory without unpacking. Infinite where an entry hides its
 * size, as no spreadsheet program does; nothing where the bytes are no ZIP archive.
 *
 * @see PKWARE APPNOTE 6.3, 4.3.12 (central directory header), 4.3.16 (its end), 4.5.3 (ZIP64 sizes)
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === UNSAID_16 || at === UNSAID_32) return Number.POSITIVE_INFINITY; // 65,535 parts or 4 GB: no glossary
  let size = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + HEADER > view.byteLength || view.getUint32(at, true) !== HEADER_MARK) return undefined;
    size += entrySize(view, at);
    at += HEADER + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return size;
}

const UNSAID_16 = 0xffff; // ZIP64 says it elsewhere
const UNSAID_32 = 0xffffffff;
const HEADER = 46; // bytes, before name, extra field and comment
const HEADER_MARK = 0x02014b50;
const END = 22; // bytes, before the comment
const END_MARK = 0x06054b50;

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END - UNSAID_16);
  for (let at = view.byteLength - END; at >= first; at -= 1) if (view.getUint32(at, true) === END_MARK) return at;
  return undefined;
}

/** A part of which only a record after its data tells the size, or that says it is empty and is not, has no size that can be trusted. */
function entrySize(view: DataView, at: number): number {
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const isSizeLater = (view.getUint16(at + 8, true) & 8) !== 0;
  const isHidden = size === UNSAID_32 || (packed === 0 && isSizeLater) || (size === 0 && packed > EMPTY_DEFLATE);
  return isHidden ? Number.POSITIVE_INFINITY : Math.max(size, packed);
}

const EMPTY_DEFLATE = 2; // bytes that an empty part takes when it is deflated

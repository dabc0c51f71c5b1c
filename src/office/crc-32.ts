/** The CRC-32 of bytes, as ZIP archives keep it of each entry. @see PKWARE APPNOTE 6.3, 4.4.7 */
export function crc32(bytes: Uint8Array): number {
  const crc = new Crc32();
  crc.add(bytes);
  return crc.value;
}

/** The CRC-32 of bytes that come in pieces. */
export class Crc32 {
  #crc = ~0;

  add(bytes: Uint8Array): void {
    let crc = this.#crc;
    for (let at = 0; at < bytes.length; at += 1) crc = (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
    this.#crc = crc;
  }

  get value(): number {
    return ~this.#crc >>> 0;
  }
}

const POLYNOMIAL = 0xedb88320; // of ISO 3309, bits reversed

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? POLYNOMIAL ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

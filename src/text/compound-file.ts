/** Whether bytes are of the container that office programs used before ZIP, and use for documents locked with a password ([MS-CFB] 2.2). */
export const isCompoundFile = (bytes: Uint8Array): boolean => MARK.every((byte, at) => bytes[at] === byte);

/** Whether such a file holds a document under a password, as the stream `EncryptedPackage`. @see MS-OFFCRYPTO, 2.3.4.4 */
export const isLockedFile = (bytes: Uint8Array): boolean =>
  new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes("EncryptedPackage");

const MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

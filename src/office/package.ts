import { inflateSync } from "fflate";
import { InputError, type InputErrorCode } from "../model/input-error.js";
import type { MessageValues } from "../model/issue.js";
import { isCompoundFile, isLockedFile } from "../text/compound-file.js";
import { crc32 } from "./crc-32.js";
import { type ZipEntry, zipDirectory } from "./zip-directory.js";

/** An office document that has been found safe to read: DOCX, XLSX, PPTX, EPUB, ODT. */
export interface OfficePackage {
  /** The whole file. */
  readonly bytes: Uint8Array;
  /** Its parts by name, such as `word/document.xml`, in their order; folders are left out. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The bytes of a part, held to their CRC-32; nothing where there is no such part. @throws InputError `office.part` */
  readonly part: (name: string) => Uint8Array | undefined;
}

/** What a package from outside may not pass. */
export interface PackageLimits {
  /** Megabytes that all parts take unpacked. */
  readonly unpacked: number;
  readonly entries: number;
}

const defaultLimits: PackageLimits = { unpacked: 200, entries: 10_000 };

/** How an office document is opened. */
export interface OpenPackageOptions {
  /** Name of the file, for errors. */
  readonly name: string;
  readonly limits?: Partial<PackageLimits>;
}

/**
 * Looks at an office document before anything of it is unpacked.
 *
 * @throws InputError `office.compound` (the old binary formats), `office.locked` (a password), `office.damaged` (no package),
 * `office.unpacked` or `office.entries` (too much in it), `office.doubled` or `office.name` (a part that no office program writes),
 * `office.part` (a part of two names)
 */
export function openPackage(bytes: Uint8Array, options: OpenPackageOptions): OfficePackage {
  const fail: Fail = (code, values = {}) => {
    throw new InputError(code, values, { file: options.name });
  };
  if (isCompoundFile(bytes)) fail(isLockedFile(bytes) ? "office.locked" : "office.compound");
  const listed = zipDirectory(bytes) ?? fail("office.damaged", { reason: "ZIP" });
  refuseExcess(listed, { ...defaultLimits, ...options.limits }, fail);
  const entries = namedEntries(listed, fail);
  for (const entry of listed) if (isRenamed(bytes, entry)) fail("office.part", { part: entry.name, reason: "ZIP" });
  return {
    bytes,
    entries,
    part(name) {
      const entry = entries.get(name);
      return entry && unpacked(bytes, entry, fail);
    },
  };
}

type Fail = (code: InputErrorCode, values?: MessageValues) => never;

function refuseExcess(entries: readonly ZipEntry[], limits: PackageLimits, fail: Fail): void {
  const size = entries.reduce((sum, entry) => sum + Math.max(entry.size, entry.packed), 0);
  if (size > limits.unpacked * 1_000_000) fail("office.unpacked", { limit: limits.unpacked });
  if (entries.length > limits.entries) fail("office.entries", { limit: limits.entries });
  if (entries.some(({ isEncrypted }) => isEncrypted)) fail("office.locked");
}

/** Part names are compared without regard to case. @see ECMA-376, part 2, 6.2.2.3 */
function namedEntries(listed: readonly ZipEntry[], fail: Fail): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  const seen = new Set<string>();
  for (const entry of listed) {
    const { name } = entry;
    if (LEADS_OUT.test(name)) fail("office.name", { part: name });
    if (name.endsWith("/")) continue;
    if (seen.has(name.toLowerCase())) fail("office.doubled", { part: name });
    seen.add(name.toLowerCase());
    entries.set(name, entry);
  }
  return entries;
}

const LEADS_OUT = /^[\\/]|^[A-Za-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)|\0/u; // "../x", "/etc/x", "C:\x"

function unpacked(bytes: Uint8Array, entry: ZipEntry, fail: Fail): Uint8Array {
  const broken = (reason: string): never => fail("office.part", { part: entry.name, reason });
  const packed = packedBytes(bytes, entry) ?? broken("ZIP");
  const content = inflated(packed, entry, broken);
  if (content.length !== entry.size || crc32(content) !== entry.crc) broken("CRC-32");
  return content;
}

function inflated(packed: Uint8Array, { method, size }: ZipEntry, broken: (reason: string) => never): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) return broken(`method ${method}`);
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch (error) {
    return broken(error instanceof Error ? error.message : String(error));
  }
}

const STORED = 0;
const DEFLATED = 8;

/** The bytes of an entry as they stand in the archive; nothing where its own header is not there. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + HEADER > bytes.length || view.getUint32(offset, true) !== HEADER_MARK) return undefined;
  const start = offset + HEADER + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}

/** Whether an entry's own header gives it another name than the directory: one of the two is damaged, and a part by the right name is missing. */
function isRenamed(bytes: Uint8Array, { offset, encodedName }: ZipEntry): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + HEADER > bytes.length || view.getUint32(offset, true) !== HEADER_MARK) return false;
  const start = offset + HEADER;
  const own = bytes.subarray(start, start + view.getUint16(offset + 26, true));
  return own.length !== encodedName.length || own.some((byte, index) => byte !== encodedName[index]);
}

const HEADER = 30; // bytes, before name and extra field
const HEADER_MARK = 0x04034b50;

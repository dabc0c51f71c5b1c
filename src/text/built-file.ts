import { readFileSync } from "node:fs";

/**
 * The bytes of a file that the build has put into `dist/data/`: tables that would otherwise be worked out at every start. They begin at an
 * even border of memory, so that typed arrays can be laid over them. Numbers in them are little-endian.
 *
 * This is the one place of the core that reads a file. The file ships with the program, as a module does, and never changes.
 */
export function readBuiltFile(name: string): Uint8Array<ArrayBuffer> {
  const bytes = readFileSync(new URL(name, builtFiles));
  const isEven = bytes.buffer instanceof ArrayBuffer && bytes.byteOffset % WIDEST === 0;
  return isEven ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) : new Uint8Array(bytes);
}

const WIDEST = 8; // bytes of the widest number of a typed array

/** The folder of the built files, found from `src/text/` and from `dist/text/` alike. */
const builtFiles = new URL("../../dist/data/", import.meta.url);

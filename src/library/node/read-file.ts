import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { basename, isAbsolute, relative, resolve, sep } from "node:path";
import type { InputFile, InputStream } from "../../model/input-file.js";
import { unreadable } from "./read-error.js";

/**
 * The bytes of a file, or of standard input for `-`. `name` is how it is called in messages and in what we write.
 *
 * @throws InputError `input.missing`, `input.directory` or `input.unreadable`
 */
export function readFile(path: string): InputFile {
  try {
    return { name: nameOf(path), bytes: readFileSync(path === "-" ? 0 : path) };
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The bytes of a file, or of standard input for `-`, a megabyte at a time. @throws InputError as `readFile` does, while it is read */
export function readPieces(path: string): InputStream {
  return { name: nameOf(path), pieces: pieces(path) };
}

function* pieces(path: string): Generator<Uint8Array> {
  try {
    const file = path === "-" ? 0 : openSync(path, "r");
    try {
      for (;;) {
        const piece = new Uint8Array(PIECE);
        const size = readSync(file, piece);
        if (size === 0) return;
        yield piece.subarray(0, size);
      }
    } finally {
      if (path !== "-") closeSync(file);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

const PIECE = 1 << 20; // bytes

/** A path relative to the working directory where it lies below it, else its last part: what we write names no folder of the machine. */
function nameOf(path: string): string {
  if (path === "-") return "stdin.txt";
  const below = relative(process.cwd(), resolve(path));
  return isBelow(below) ? below.split(sep).join("/") : basename(path);
}

const isBelow = (path: string): boolean => path !== "" && !isAbsolute(path) && !path.startsWith("..");

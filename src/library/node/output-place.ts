import { lstatSync, readlinkSync, type Stats, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { InputError } from "../../model/input-error.js";

/** What stands where an output goes. */
export type OutputPlace =
  /** A plain file, or nothing yet. `path` is where links lead; `before` is what is known of the file that is there. */
  | { readonly kind: "file"; readonly path: string; readonly before?: Stats }
  /** A named pipe or a device, which takes bytes and is never replaced. */
  | { readonly kind: "stream"; readonly path: string };

/**
 * What a path leads to, through any links. A link whose file is not there yet leads to where that file will be.
 *
 * @throws InputError `output.device` where the path leads to a disk or a socket
 */
export function outputPlace(path: string): OutputPlace {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isBlockDevice() || there?.isSocket()) throw new InputError("output.device", {}, { file: path });
  if (there !== undefined && (there.isFIFO() || there.isCharacterDevice() || isDescriptor(path)))
    return { kind: "stream", path };
  return { kind: "file", path: endOfLinks(path), ...(there && { before: there }) };
}

/** A file that is open already: `/dev/stdout`, `/dev/fd/63`. */
const isDescriptor = (path: string): boolean => /^\/(?:dev|proc)\//u.test(resolve(path));

function endOfLinks(path: string): string {
  let at = path;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return at;
    at = resolve(dirname(at), readlinkSync(at));
  }
  return at;
}

const MOST_LINKS = 40; // as Linux has it

import { basename, dirname, resolve, sep } from "node:path";
import { InputError } from "../index.js";

/** A file that outputs are named after. */
export interface NamedFile {
  /** What it has in common with another of the same file, and with no other. */
  readonly identity: string;
  /** How the file is called in a message. */
  readonly path: string;
  /** The folders that it stands in, the outermost first. */
  readonly folders: readonly string[];
  /** What its outputs are called by: `story` of `dir/story.txt`. */
  readonly stem: string;
}

/**
 * The folders below the output folder in which the outputs of each file stand: none where all are called differently, else those that the
 * file itself stands in, seen from the folder that holds all of the files.
 *
 * @throws InputError `output.same-name` where two files of one folder are called the same
 * @example keptFolders(["docs/README.md", "api/README.md"].map(namedByStem))  // [["docs"], ["api"]]
 */
export function keptFolders(files: readonly NamedFile[]): (readonly string[])[] {
  const each = distinct(files);
  refuseOneFolder(each);
  const isShared = new Set(each.map(({ stem }) => folded(stem))).size < each.length;
  const common = isShared ? commonFolders(each.map(({ folders }) => folders)) : Number.POSITIVE_INFINITY;
  return files.map(({ folders }) => folders.slice(common));
}

/** A file whose outputs are called by its name without the ending, whatever the ending is. */
export function namedByStem(path: string): NamedFile {
  const stem = basename(path).replace(/(?<=.)\.[^.]*$/u, "");
  return { identity: resolve(path), path, folders: resolve(dirname(path)).split(sep), stem };
}

/**
 * A document that an XLIFF names. The name comes from outside, so it leads to no folder above the XLIFF's, and to none that is hidden.
 * Two names of one path, as `a/x.txt` and `./a/x.txt`, are two documents of one file, whose outputs have no place beside each other.
 *
 * @example namedByOriginal("C:\\job\\..\\a\\story.txt")  // folders ["job", "a"], stem "story.txt"
 */
export function namedByOriginal(original: string): NamedFile {
  const parts = original.replace(/^[a-z]:/iu, "").split(/[\\/]/u);
  const folders = parts
    .slice(0, -1)
    .map((part) => part.replace(/^\.+/u, ""))
    .filter((part) => part !== "");
  return { identity: original, path: original, folders, stem: parts.at(-1) ?? "" };
}

/** A file that is named twice is one file. */
const distinct = (files: readonly NamedFile[]): NamedFile[] =>
  Array.from(new Map(files.map((file) => [file.identity, file])).values());

/** On many file systems `Story` and `story` are one name. */
const folded = (name: string): string => name.normalize("NFC").toLowerCase();

function refuseOneFolder(files: readonly NamedFile[]): void {
  const known = new Map<string, NamedFile>();
  for (const file of files) {
    const place = [...file.folders, file.stem].join("/");
    const first = known.get(place);
    if (first !== undefined) throw new InputError("output.same-name", { first: first.path, second: file.path });
    known.set(place, file);
  }
}

/** How many of their outermost folders all have in common. */
function commonFolders(all: readonly (readonly string[])[]): number {
  const [first = []] = all;
  const differs = first.findIndex((folder, depth) => all.some((folders) => folders[depth] !== folder));
  return differs < 0 ? first.length : differs;
}

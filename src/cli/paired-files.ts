import { basename } from "node:path";
import { InputError, nodeFiles, type Workspace } from "../index.js";

/** Paths of files that translate each other, and of files without a partner. */
export interface PairedFiles {
  readonly pairs: readonly { readonly document?: string; readonly source: string; readonly target: string }[];
  readonly unpaired: readonly string[];
}

/**
 * Two files are a pair. Of two folders those files are pairs that are called the same but for the ending and a language: `01.txt` and
 * `01.txt`, `rules.zh.docx` and `rules.en.docx`.
 *
 * @throws InputError `align.folders` where one is a folder and the other a file; `align.no-pairs` where no file has a partner
 */
export function pairedFiles(
  source: string,
  target: string,
  { filesNamed }: Pick<Workspace, "filesNamed">,
): PairedFiles {
  const areFolders = [source, target].map((path) => path !== "-" && nodeFiles.kindOf(path) === "folder");
  if (areFolders[0] !== areFolders[1]) throw new InputError("align.folders", { source, target });
  if (!areFolders[0]) return { pairs: [{ source, target }], unpaired: [] };
  const [sources, targets] = [filesByName(source, filesNamed), filesByName(target, filesNamed)];
  const pairs = Array.from(sources).flatMap(([name, path]) => {
    const other = targets.get(name);
    return other === undefined ? [] : [{ document: documentName(path, other), source: path, target: other }];
  });
  if (pairs.length === 0) throw new InputError("align.no-pairs", { source, target });
  const paired = new Set(pairs.flatMap((pair) => [pair.source, pair.target]));
  const unpaired = [...sources.values(), ...targets.values()].filter((path) => !paired.has(path));
  return { pairs, unpaired };
}

/** The files of a folder by what a file and its translation are both called. */
function filesByName(folder: string, filesNamed: Workspace["filesNamed"]): Map<string, string> {
  const files = filesNamed([folder]);
  return new Map(files.map(({ path, folders }) => [[...folders, sharedName(basename(path))].join("/"), path]));
}

const documentName = (source: string, target: string): string =>
  basename(source) === basename(target) ? basename(source) : sharedName(basename(source));

/** A name without its ending and without a language before it: `rules` of `rules.zh-CN.docx`. */
const sharedName = (name: string): string =>
  name
    .replace(/(?<=.)\.[^.]*$/u, "")
    .replace(LANGUAGE, "")
    .toLowerCase();

const LANGUAGE = /(?<=.)[._-][a-z]{2,3}(?:[-_][a-z]{2,4})?$/iu;

import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  changeRejected,
  formatRejected,
  parseRejected,
  type RejectedName,
} from "../../glossary/candidates/review/index.js";
import { readFile } from "../read-file.js";
import { replaceFiles } from "../write-files.js";
import { withLock } from "./lock.js";

/**
 * Where the candidates that a person rejected are remembered: beside the concepts, in the folder of the glossary or beside its file. Not
 * in a YAML file, for every YAML file of that folder is read as concepts.
 */
export function rejectedPath(glossary: string): string {
  if (statSync(glossary, { throwIfNoEntry: false })?.isDirectory()) return join(glossary, NAME);
  return glossary.replace(/(?:\.ya?ml)?$/u, `.${NAME}`);
}

const NAME = "rejected-candidates.tsv";

/** The names rejected beside all glossaries named, or beside the folder `glossary` here where none is. */
export function readRejected(glossaries: readonly string[]): Set<string> {
  const own = glossaries.filter((path) => path !== "default");
  const paths = (own.length > 0 ? own : [DEFAULT_FOLDER]).map(rejectedPath);
  return new Set(paths.flatMap((path) => namesIn(path).map(({ zh }) => zh)));
}

const DEFAULT_FOLDER = "glossary";

/** Puts names in the list and takes others out, under a lock; gives the file's path where it changed. Nothing is written on a dry run. */
export function rememberRejected(
  glossary: string,
  changes: { readonly put: readonly RejectedName[]; readonly remove: readonly string[] },
  isDryRun: boolean,
): Promise<string | undefined> {
  const path = rejectedPath(glossary);
  return withLock(join(dirname(path), NAME), async () => {
    const names = namesIn(path);
    const text = formatRejected(changeRejected(names, changes));
    if (text === formatRejected(names)) return undefined;
    if (!isDryRun) replaceFiles([{ path, content: text }]);
    return path;
  });
}

const namesIn = (path: string): RejectedName[] =>
  existsSync(path) ? parseRejected(new TextDecoder().decode(readFile(path).bytes)) : [];

import type { Files } from "../../model/files.js";
import { changeRejected, formatRejected, parseRejected, type RejectedName } from "../candidates/review/index.js";
import { OWN_GLOSSARY } from "./read-layers.js";

/** Names to put in the list of rejected candidates, and names to take out of it. */
export interface RejectedChanges {
  readonly put: readonly RejectedName[];
  readonly remove: readonly string[];
}

/** The names rejected beside all glossaries named, or beside the folder `glossary` here where none is. */
export function readRejected(glossaries: readonly string[], files: Files): Set<string> {
  const own = glossaries.filter((path) => path !== "default");
  const paths = (own.length > 0 ? own : [OWN_GLOSSARY]).map((path) => rejectedPath(path, files));
  return new Set(paths.flatMap((path) => namesIn(path, files).map(({ zh }) => zh)));
}

/** Puts names in the list and takes others out, under a lock; gives the file's path where it changed. Nothing is written on a dry run. */
export function rememberRejected(
  glossary: string,
  changes: RejectedChanges,
  { files, dryRun = false }: { readonly files: Files; readonly dryRun?: boolean },
): Promise<string | undefined> {
  const path = rejectedPath(glossary, files);
  return files.withLock(files.within(files.folderOf(path), NAME), async () => {
    const names = namesIn(path, files);
    const text = formatRejected(changeRejected(names, changes));
    if (text === formatRejected(names)) return undefined;
    if (!dryRun) files.replace([{ path, content: text }]);
    return path;
  });
}

/**
 * Where the candidates that a person rejected are remembered: beside the concepts, in the folder of the glossary or beside its file. Not
 * in a YAML file, for every YAML file of that folder is read as concepts.
 */
function rejectedPath(glossary: string, files: Files): string {
  if (files.kindOf(glossary) === "folder") return files.within(glossary, NAME);
  return glossary.replace(/(?:\.ya?ml)?$/u, `.${NAME}`);
}

const NAME = "rejected-candidates.tsv";

const namesIn = (path: string, files: Files): RejectedName[] =>
  files.kindOf(path) === undefined ? [] : parseRejected(new TextDecoder().decode(files.read(path).bytes));

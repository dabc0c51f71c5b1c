import type { Files } from "../../model/files.js";
import { writtenText } from "../../text/written-text.js";
import { changeRejected, formatRejected, parseRejected, type RejectedName } from "../candidates/review/index.js";
import type { RejectedChanges, StoreWriteOptions } from "../glossary-store.js";

/** The names that people have rejected beside a glossary of files. */
export const readRejected = (glossary: string, files: Files): ReadonlySet<string> =>
  new Set(namesIn(rejectedPath(glossary, files), files).map(({ zh }) => zh));

/** Puts names in the list and takes others out, under a lock; gives the file's path where it changed. Nothing is written on a dry run. */
export function rememberRejected(
  glossary: string,
  changes: RejectedChanges,
  { files, dryRun }: StoreWriteOptions & { readonly files: Files },
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
  files.kindOf(path) === undefined ? [] : parseRejected(writtenText(files.read(path)));

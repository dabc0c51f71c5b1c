import { isNamedDocument, kindOfFile } from "../../formats/index.js";
import type { Config } from "../../model/config.js";
import type { FileKind } from "../../model/file-kind.js";
import type { Files } from "../../model/files.js";
import { InputError } from "../../model/input-error.js";
import { withBeginning } from "../../pipeline/read/with-beginning.js";
import type { GivenFile } from "../given-file.js";
import { givenFiles } from "../given-files.js";

/**
 * The sources of a project, by the patterns of its configuration, without what the project itself is made of, in the order of their names.
 *
 * @param onFault - is told of each pattern that means nothing, where others mean something
 * @throws InputError `usage.no-sources`, `input.no-match` or `usage.no-documents` where there is no source
 */
export function projectSources(
  config: Config,
  output: string,
  { files, onFault }: { readonly files: Files; readonly onFault: (fault: InputError) => void },
): GivenFile[] {
  const patterns = config.sources ?? [];
  if (patterns.length === 0) throw new InputError("usage.no-sources", {});
  const { glossary = [], checks = {} } = config;
  const own = [output, "glossary", ...glossary, checks.baseline, checks.suppressions, "duiyi.suppressions.json"]
    .concat("duiyi.config.json")
    .filter((path) => path !== undefined)
    .map((path) => files.absolute(path));
  const areOwn = new Set(own);
  const faults: InputError[] = [];
  const passesOver = (path: string): boolean => areOwn.has(files.absolute(path));
  const given = givenFiles(patterns, files, { passesOver, onNoMatch: (fault) => void faults.push(fault) });
  const [first] = faults;
  if (given.length === 0) throw first ?? new InputError("usage.no-documents");
  for (const fault of faults) onFault(fault);
  return given.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** What a file is that no format reads, told by its beginning, so that a film need not be read as a whole; nothing where one may. */
export function unreadKind(path: string, files: Files): string | undefined {
  if (isNamedDocument(path) || files.kindOf(path) !== "file") return undefined;
  const kind = kindOfPath(path, files);
  return NEVER.has(kind) ? kind : undefined;
}

/** What a file is, told by its name and its beginning. */
export function kindOfPath(path: string, files: Files): FileKind {
  const { beginning } = withBeginning(files.stream(path), BEGINNING);
  return kindOfFile({ name: path, bytes: beginning });
}

const NEVER: ReadonlySet<string> = new Set(["image", "media", "archive", "binary", "pdf"]);
const BEGINNING = 1 << 16; // bytes

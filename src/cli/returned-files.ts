import { basename, dirname, extname, join } from "node:path";
import { InputError, isXliff, type ReturnedFile, type ReturnedOptions, whereOf } from "../index.js";
import type { CliContext } from "./context.js";
import { exitCodes } from "./exit-code.js";
import { keptFolders, namedByOriginal } from "./kept-folders.js";
import { type LimitOptions, limitsOf } from "./options.js";

/** Options of a command that reads translations that came back. */
export interface ReturnedValues extends LimitOptions {
  /** The source document, by its path. */
  readonly source?: string;
  /** Whether a broken XLIFF is read as far as it can be. */
  readonly salvage?: boolean;
}

/** How a returned file is read, of all the values of a command. */
export const returnedOf = ({ source, salvage = false, ...values }: ReturnedValues): ReturnedOptions => ({
  salvage,
  limits: limitsOf(values),
  ...(source !== undefined && { source }),
});

/** Names what of a broken file was left out, on standard error and in the exit code. */
export function sayLost({ xliff, lost = [] }: ReturnedFile, { io, ui }: CliContext): void {
  for (const issue of lost) io.say(`${whereOf({ ...issue, file: xliff.name })}: ${ui.message(issue)}`);
  if (lost.length > 0) io.exit(exitCodes.someFailed);
}

/** Says on standard error that an XLIFF is looked at without its source document. */
export function sayIfAlone({ xliff, source }: ReturnedFile, { io, ui }: CliContext): void {
  if (source === undefined && isXliff(xliff.name)) io.say(ui.t("cli.check.alone", { file: xliff.name }));
}

/**
 * Where what is made of a document goes: beside its returned file and named like it, or, of one document of several, named like that
 * document.
 *
 * @param ending - `out/story.en.xlf` → `out/story.en.txt`
 * @param language - stands after the name of a document of several: `.en`
 */
export type DocumentPaths = (document: ReturnedFile, ending: string, language?: string) => string;

/**
 * The paths of outputs of a returned file. Documents of several that are called the same stand in the folders that their names say.
 *
 * @param by - whether outputs are called by a document's `name` or by its `stem`: `story.txt` and `story.md` share their stem
 * @throws InputError `output.same-name` where outputs of two documents would be one file
 */
export function documentPaths(xliff: string, documents: readonly ReturnedFile[], by: "name" | "stem"): DocumentPaths {
  const named = documents.flatMap(({ original }) => (original === undefined ? [] : [namedByOriginal(original)]));
  const kept = keptFolders(by === "name" ? named : named.map((file) => ({ ...file, stem: stemOf(file.stem) })));
  const folders = new Map(named.map(({ path }, index) => [path, kept[index] ?? []]));
  return ({ original }, ending, language = "") => {
    if (original === undefined) return join(dirname(xliff), basename(xliff, extname(xliff)) + ending);
    const stem = shortened(stemOf(namedByOriginal(original).stem));
    return join(dirname(xliff), ...(folders.get(original) ?? []), stem + language + ending);
  };
}

const stemOf = (name: string): string => name.replace(/(?<=.)\.[^.]*$/u, "");

/** A name from outside may be longer than a file system allows. */
function shortened(name: string): string {
  let short = name;
  while (Buffer.byteLength(short) > LONGEST) short = Array.from(short).slice(0, -1).join("");
  return short;
}

const LONGEST = 200; // bytes, of the 255 that file systems allow, so that endings have room

/** @throws InputError `usage.several-files` where one file would take the place of another; standard output takes them one after another */
export function refuseOneFile(paths: readonly string[], output: string | undefined): void {
  if (output === undefined || output === "-" || paths.length === 1) return;
  throw new InputError("usage.several-files", { count: paths.length, output });
}

/** @throws InputError `usage.several-documents`, which names them: several documents would go to one output */
export function refuseOneOutput(documents: readonly ReturnedFile[]): never {
  const names = documents.map(({ original = "" }) => original);
  const first = documents[0]?.xliff.name;
  throw new InputError(
    "usage.several-documents",
    { count: names.length, names: [...names.slice(0, SHOWN), ...(names.length > SHOWN ? ["…"] : [])].join(", ") },
    { ...(first !== undefined && { file: first }) },
  );
}

const SHOWN = 10;

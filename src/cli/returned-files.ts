import { basename, dirname, extname, join } from "node:path";
import { InputError, isXliff, type ReturnedFile, type ReturnedOptions, whereOf } from "../index.js";
import type { CliContext } from "./context.js";
import { exitCodes } from "./exit-code.js";
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
 * Where what is made of a returned file goes: beside it and named like it, or, of one document of several, like that document.
 *
 * @param language - stands after the name of a document of several: `.en`
 * @param ending - `out/story.en.xlf` → `out/story.en.txt`
 */
export function documentPath(xliff: string, { original }: ReturnedFile, language: string, ending: string): string {
  const stem = original === undefined ? basename(xliff, extname(xliff)) : stemOf(original) + language;
  return join(dirname(xliff), stem + ending);
}

/** The last part of a name that comes from outside, and so chooses no folder. */
const stemOf = (original: string): string => basename(original.replaceAll("\\", "/")).replace(/(?<=.)\.[^.]*$/u, "");

/** @throws InputError `usage.several-files` where one file would take the place of another; standard output takes them one after another */
export function refuseOneFile(paths: readonly string[], output: string | undefined): void {
  if (output === undefined || output === "-" || paths.length === 1) return;
  throw new InputError("usage.several-files", { count: paths.length, output });
}

/** @throws InputError `usage.several-documents` where several documents would go to one output */
export function refuseOneOutput(documents: readonly ReturnedFile[], output: string | undefined): void {
  const [first] = documents;
  if (output === undefined || first === undefined || documents.length === 1) return;
  throw new InputError("usage.several-documents", { count: documents.length }, { file: first.xliff.name });
}

import { basename, dirname, extname, join } from "node:path";
import { bilingualFormatOf } from "../interchange/bilingual-names.js";
import { InputError } from "../model/input-error.js";
import { whereOf } from "../model/issue.js";
import type { ReturnedFile } from "../pipeline/read-back/read-back.js";
import { salvage } from "../pipeline/read-back/salvage.js";
import type { CliContext } from "./context.js";
import { exitCodes } from "./exit-code.js";
import { type LimitOptions, limitsOf } from "./options.js";
import { findOriginal, readFile } from "./read-file.js";

export interface ReturnedOptions extends LimitOptions {
  /** The source document, by its path. */
  readonly source?: string;
  /** Whether a broken XLIFF is read as far as it can be. */
  readonly salvage?: boolean;
}

/** A returned XLIFF with its source: the one named on the command line, else the one that its `original` leads to. */
export function readReturned(path: string, options: ReturnedOptions): ReturnedFile {
  const file = readFile(path);
  const { file: xliff, lost } = options.salvage === true ? salvage(file, limitsOf(options)) : { file, lost: [] };
  const found = options.source ?? findOriginal(path, originalsIn(file.bytes.subarray(0, HEAD))[0] ?? "");
  return { xliff, lost, ...(found !== undefined && { source: readFile(found) }) };
}

/** The documents of a returned XLIFF, each with its source: one, where its source is named or the file holds no more. */
export function readDocuments(path: string, options: ReturnedOptions): ReturnedFile[] {
  const whole = readReturned(path, options);
  const originals = new Set(originalsIn(whole.xliff.bytes));
  if (options.source !== undefined || originals.size < 2) return [whole];
  return Array.from(originals, (original, index) => {
    const found = findOriginal(path, original);
    const lost = index === 0 ? (whole.lost ?? []) : [];
    return { xliff: whole.xliff, lost, original, ...(found !== undefined && { source: readFile(found) }) };
  });
}

/** Names what of a broken file was left out, on standard error and in the exit code. */
export function sayLost({ xliff, lost = [] }: ReturnedFile, { io, ui }: CliContext): void {
  for (const issue of lost) io.say(`${whereOf({ ...issue, file: xliff.name })}: ${ui.message(issue)}`);
  if (lost.length > 0) io.exit(exitCodes.someFailed);
}

/** Says on standard error that an XLIFF is looked at without its source document. */
export function sayIfAlone({ xliff, source }: ReturnedFile, { io, ui }: CliContext): void {
  const isXliff = (bilingualFormatOf(xliff.name) ?? "xliff") === "xliff";
  if (source === undefined && isXliff) io.say(ui.t("cli.check.alone", { file: xliff.name }));
}

/** `original` of each `file` element, in order. */
const originalsIn = (bytes: Uint8Array): string[] =>
  Array.from(new TextDecoder().decode(bytes).matchAll(ORIGINAL), ({ groups }) => unescapeXml(groups?.name ?? ""));

const ORIGINAL = /<(?:[\w.-]+:)?file\b[^<>]*?\soriginal\s*=\s*(["'])(?<name>.*?)\1/gsu;
const HEAD = 16_384; // bytes; the first <file> stands within them
const unescapeXml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/gu, (_whole, name: string) => entities[name] ?? "");
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

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

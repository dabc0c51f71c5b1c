import { bilingualFormatOf } from "../interchange/bilingual-names.js";
import type { ReturnedFile } from "../pipeline/come-home.js";
import { salvage } from "../pipeline/salvage.js";
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
  const found = options.source ?? findOriginal(path, originalOf(file.bytes));
  return { xliff, lost, ...(found !== undefined && { source: readFile(found) }) };
}

/** Names what of a broken file was left out, on standard error and in the exit code. */
export function sayLost({ xliff, lost = [] }: ReturnedFile, { io, ui }: CliContext): void {
  for (const issue of lost) io.say(`${xliff.name}:${issue.place?.line}:${issue.place?.column}: ${ui.message(issue)}`);
  if (lost.length > 0) io.exit(exitCodes.someFailed);
}

/** Says on standard error that an XLIFF is looked at without its source document. */
export function sayIfAlone({ xliff, source }: ReturnedFile, { io, ui }: CliContext): void {
  const isXliff = (bilingualFormatOf(xliff.name) ?? "xliff") === "xliff";
  if (source === undefined && isXliff) io.say(ui.t("cli.check.alone", { file: xliff.name }));
}

function originalOf(bytes: Uint8Array): string {
  const start = new TextDecoder().decode(bytes.subarray(0, HEAD));
  return unescapeXml(
    /<(?:[\w.-]+:)?file\b[^>]*?\soriginal\s*=\s*(["'])(?<name>.*?)\1/su.exec(start)?.groups?.name ?? "",
  );
}

const HEAD = 16_384; // bytes; the first <file> stands within them
const unescapeXml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/gu, (_whole, name: string) => entities[name] ?? "");
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

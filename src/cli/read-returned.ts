import { bilingualFormatOf } from "../interchange/bilingual-names.js";
import type { ReturnedFile } from "../pipeline/come-home.js";
import type { CliContext } from "./context.js";
import { findOriginal, readFile } from "./read-file.js";

/** A returned XLIFF with its source: the one named on the command line, else the one that its `original` leads to. */
export function readReturned(path: string, source: string | undefined): ReturnedFile {
  const xliff = readFile(path);
  const found = source ?? findOriginal(path, originalOf(xliff.bytes));
  return found === undefined ? { xliff } : { xliff, source: readFile(found) };
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

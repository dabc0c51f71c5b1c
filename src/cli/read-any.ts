import { bilingualFormatOf } from "../interchange/bilingual-names.js";
import type { Concept } from "../model/concept.js";
import type { Document } from "../model/document.js";
import type { CliContext } from "./context.js";
import { configuredReading } from "./options.js";

/** Whether a file holds both languages, by its name. */
export const isBilingual = (path: string): boolean => bilingualFormatOf(path) !== undefined;

/** A document from a source text or from a file that holds both languages, with the terms of its sides marked. */
export async function readAny(
  path: string,
  concepts: readonly Concept[],
  context: CliContext,
  source?: string,
): Promise<Document> {
  const read = configuredReading(context);
  if (isBilingual(path)) {
    const { readBack } = await import("../pipeline/read-back/read-back.js");
    const { readReturned } = await import("./read-returned.js");
    return readBack(readReturned(path, source === undefined ? {} : { source }), { concepts, read }).document;
  }
  const { readDocument } = await import("../pipeline/read/read-document.js");
  const { readFile } = await import("./read-file.js");
  const { from = "zh-CN", to = "en" } = context.config;
  return readDocument(readFile(path), { ...read, concepts, srcLang: from, trgLang: to }).document;
}

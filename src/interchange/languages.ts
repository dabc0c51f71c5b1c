import { InputError } from "../model/input-error.js";
import { languageTag } from "../model/language-tag.js";
import type { BilingualFile } from "./bilingual-file.js";

/** The language that a file names, as a BCP 47 tag; what is no tag stays as it is, and what is empty is absent. */
export function namedLanguage(written: string | undefined): string | undefined {
  const text = written?.trim() ?? "";
  return text === "" ? undefined : (languageTag(text) ?? text);
}

/**
 * The target language of a file, or the one that the user has named where the file names none: nobody else may choose one.
 *
 * @throws InputError `xliff.no-target-language` where neither says it
 */
export function targetLanguageOf({ trgLang, name }: Pick<BilingualFile, "trgLang" | "name">, given?: string): string {
  const found = trgLang ?? given;
  if (found === undefined) throw new InputError("xliff.no-target-language", {}, { file: name });
  return found;
}

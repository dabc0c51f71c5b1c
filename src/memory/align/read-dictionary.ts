import { InputError } from "../../model/input-error.js";
import type { DictionaryEntry } from "./bead.js";

/**
 * The entries of a dictionary in the form of CC-CEDICT: `傳統 传统 [chuan2 tong3] /tradition/traditional/` a line; lines that begin with `#`
 * are remarks. Lines of another form are passed over, as long as there is one of this.
 *
 * @throws InputError `align.dictionary` where no line has this form
 */
export function readDictionary(text: string, name: string): DictionaryEntry[] {
  const entries: DictionaryEntry[] = [];
  for (const [, word = "", list = ""] of text.matchAll(ENTRY)) {
    const translations = list.split(/[/;]/u).map(plainSense).filter(Boolean);
    if (translations.length > 0) entries.push({ word, translations });
  }
  if (entries.length === 0) throw new InputError("align.dictionary", {}, { file: name });
  return entries;
}

/** A line: the word in Traditional and in Simplified characters, its reading, its senses. */
const ENTRY = /^(?!#)\S+ (\S+) \[[^\]\n]*\] \/(.*)\/[^\S\n]*$/gmu;

/** A sense without what explains it: `CL:個|个[ge4]`, `(dialect)`, `variant of 裏|里[li3]`. */
const plainSense = (sense: string): string =>
  /^(?:CL:|variant of|old variant of|see |surname )/u.test(sense)
    ? sense.startsWith("surname ")
      ? sense.slice("surname ".length)
      : ""
    : sense
        .replace(/\([^()]*\)/gu, " ")
        .replace(/\S*\[[^\]]*\]/gu, " ")
        .replace(/\b(?:sth|sb|abbr|esp|fig|lit|classifier for)\b\.?/gu, " ")
        .trim();

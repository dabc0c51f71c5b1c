import { z } from "zod";
import { type BuiltWordLists, type WordListEntry, type WordListId, wordListIds } from "./word-list.js";

const about = z.string().min(1);
const word = z.string().regex(/\S/u);
const entry: z.ZodType<WordListEntry> = z.union([
  z.strictObject({ about, words: z.array(word).min(1) }),
  z.strictObject({ about, pairs: z.record(word, word) }),
]);

/** A file of word lists, `languages/zh/words/places.json` and its like: lists by their ids, each with a sentence on what it holds. */
export const wordListFileSchema: z.ZodType<Partial<Record<WordListId, WordListEntry>>> = z.partialRecord(
  z.enum(wordListIds),
  entry,
);

/**
 * The lists of several files for the program to read.
 *
 * @throws Error where a list stands in two files or in none
 */
export function buildWordLists(files: readonly Partial<Record<WordListId, WordListEntry>>[]): BuiltWordLists {
  const words: Partial<Record<WordListId, string[]>> = {};
  const pairs: Partial<Record<WordListId, [string, string][]>> = {};
  for (const id of wordListIds) {
    const [entry, ...others] = files.flatMap((file) => file[id] ?? []);
    if (entry === undefined || others.length > 0)
      throw new Error(`the word list ${id} stands in ${others.length === 0 ? "no file" : "two files"}`);
    if ("words" in entry) words[id] = entry.words.flatMap((line) => line.split(/\s+/u).filter((each) => each !== ""));
    else pairs[id] = Object.entries(entry.pairs);
  }
  return { words, pairs };
}

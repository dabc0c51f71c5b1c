import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import simplifiedPairs from "opencc-js/dict/TSCharacters";
import segmentit from "segmentit";
import { knownSyllables } from "../languages/zh/pinyin.js";
import { idiomsIn } from "../languages/zh/quantities/idioms.js";
import { readWordLists } from "../languages/zh/read-word-lists.js";
import { packSyllables } from "../languages/zh/syllable-table.js";
import { packWords } from "../languages/zh/word-table.js";
import { buildWordLists, wordListFileSchema } from "../model/word-list-schema.js";
import { packSimplified } from "../text/simplified.js";
import { standardForms } from "../text/standard-forms.js";

/**
 * The tables and lists that most of the program reads when it is loaded, by their names in `dist/data/`. The word lists of segmentit and
 * the pairs of opencc-js are in them, packed: the program itself does without the two packages.
 *
 * @throws ZodError where a file of word lists is not of the form that it must have
 */
export const madeTables = (): Readonly<Record<string, Uint8Array>> => ({
  "words.bin": packWords(readWordLists(segmentit.dicts)),
  "idioms.json": new TextEncoder().encode(JSON.stringify(idiomsIn(segmentit.dicts))),
  "simplified.bin": packSimplified(`${simplifiedPairs}|${standardForms}`),
  "syllables.txt": packSyllables(knownSyllables()),
  "word-lists.json": new TextEncoder().encode(JSON.stringify(buildWordLists(wordListFiles()))),
});

/** The word lists of ours, each file checked. */
function wordListFiles() {
  const folder = fileURLToPath(new URL("../../src/languages/zh/words", import.meta.url));
  return readdirSync(folder)
    .sort()
    .map((name) => wordListFileSchema.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))));
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import simplifiedPairs from "opencc-js/dict/TSCharacters";
import segmentit from "segmentit";
import { idiomsIn } from "../languages/zh/quantities/idioms.js";
import { readWordLists } from "../languages/zh/read-word-lists.js";
import { packWords } from "../languages/zh/word-table.js";
import { buildWordLists, wordListFileSchema } from "../model/word-list-schema.js";
import { packSimplified } from "../text/simplified.js";
import { standardForms } from "../text/standard-forms.js";

// The step of the build before the last: the tables and lists that most of the program reads when it is loaded.
const home = fileURLToPath(new URL("../../", import.meta.url));
writeTables({
  "words.bin": packWords(readWordLists(segmentit.dicts)),
  "idioms.json": new TextEncoder().encode(JSON.stringify(idiomsIn(segmentit.dicts))),
  "simplified.bin": packSimplified(`${simplifiedPairs}|${standardForms}`),
  "word-lists.json": new TextEncoder().encode(JSON.stringify(buildWordLists(wordListFiles()))),
});

/** The word lists of segmentit and the pairs of opencc-js, packed: the program itself does without the two packages. */
function writeTables(tables: Readonly<Record<string, Uint8Array>>): void {
  mkdirSync(join(home, "dist/data"), { recursive: true });
  for (const [name, bytes] of Object.entries(tables)) writeFileSync(join(home, "dist/data", name), bytes);
}

/** The word lists of ours, each file checked. */
function wordListFiles() {
  const folder = join(home, "src/languages/zh/words");
  return readdirSync(folder)
    .sort()
    .map((name) => wordListFileSchema.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))));
}

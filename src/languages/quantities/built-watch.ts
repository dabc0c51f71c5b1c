import { readBuiltFile } from "../../text/built-file.js";
import { parsePattern } from "./pattern.js";
import { tellingGrams } from "./telling-grams.js";
import { type OpenWatch, tableOf, type Watched } from "./watch.js";
import { openTelling, type Telling, tellingOf } from "./watch-table.js";

/** The table of what a reader watches for as the build keeps it, and how long the sources are that it was made of. */
interface BuiltWatch extends Telling {
  readonly length: number;
}

/** The table of sources as JSON, for `openBuiltWatch`. Used by the build. */
export const packWatch = (sources: Watched): string => {
  const grams = sources.map((source) => (source === undefined ? undefined : tellingGrams(parsePattern(source))));
  const built: BuiltWatch = { ...tellingOf(grams), length: lengthOf(sources) };
  return JSON.stringify(built);
};

/** Opens the table that the build has made of a reader's sources; where the sources have changed since, it is made anew. */
export const openBuiltWatch =
  (name: string): OpenWatch =>
  (sources) => {
    const built: BuiltWatch = JSON.parse(new TextDecoder().decode(readBuiltFile(name)));
    return built.length === lengthOf(sources) ? openTelling(built) : tableOf(sources);
  };

const lengthOf = (sources: Watched): number =>
  sources.reduce((sum, source, at) => sum + (source === undefined ? 0 : source.length * (at + 1)), sources.length);

import type { MapRun, SourceMap } from "../../model/source-map.js";

/** The map of the text of a JSON string: where each of its characters stands in the file. An escape such as `\n` is one character. */
export function stringMap(literal: string, offset: number, lineStarts: readonly number[]): SourceMap {
  const runs: MapRun[] = [{ start: 0, origin: offset + 1 }];
  let hidden = 0; // characters of escapes that have none of their own in the text
  for (const { index, 0: written } of literal.matchAll(ESCAPE)) {
    const start = index - 1 - hidden; // of the character that it stands for
    hidden += written.length - 1;
    runs.push({ start: start + 1, origin: offset + index + written.length });
  }
  return { runs, lineStarts };
}

const ESCAPE = /\\(?:u[0-9A-Fa-f]{4}|.)/gu; // "\n", "\"", "\u4e00"

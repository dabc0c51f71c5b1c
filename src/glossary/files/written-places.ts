import type { Files } from "../../model/files.js";
import type { Place } from "../../model/place.js";
import { isYaml } from "./glossary-files.js";

/** Where a concept is written: the file's path, its name for people, and the place in it. */
export interface WrittenPlace {
  readonly path: string;
  readonly file: string;
  readonly place: Place;
}

/** Where each concept of YAML files is written: the line of its id. */
export function writtenPlaces(paths: readonly string[], files: Files): Map<string, WrittenPlace> {
  const places = new Map<string, WrittenPlace>();
  for (const path of paths.filter(isYaml)) {
    const { bytes, name } = files.read(path);
    for (const [index, line] of new TextDecoder().decode(bytes).split("\n").entries()) {
      const id = ID_LINE.exec(line)?.[1];
      if (id !== undefined && !places.has(id))
        places.set(id, { path, file: name, place: { line: index + 1, column: line.indexOf("id:") + 1 } });
    }
  }
  return places;
}

const ID_LINE = /^ *(?:- +)?id: *["']?([a-z0-9-]+)/u; // "  - id: yumai"

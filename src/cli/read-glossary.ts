import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { layerGlossaries, mergeGlossaries, parseGlossary } from "../glossary/index.js";
import type { Concept } from "../model/concept.js";
import { InputError } from "../model/input-error.js";
import type { Place } from "../model/span.js";
import { readFile } from "./read-file.js";

/**
 * The concepts of all glossaries named: each a YAML file or a folder of them, `default` being the glossary that ships with the package,
 * which also stands where none is named. Of two with one id the glossary named first keeps it.
 *
 * @throws InputError `glossary.*` with file, line and column
 */
export function readConcepts(paths: readonly string[], home: string): Concept[] {
  const glossaries = filesOf(paths, home).map((files) =>
    mergeGlossaries(files.map((file) => ({ name: file, concepts: readConceptFile(file) }))),
  );
  return layerGlossaries(glossaries);
}

const filesOf = (paths: readonly string[], home: string): string[][] =>
  (paths.length > 0 ? paths : ["default"]).map((path) =>
    expandGlossary(path === "default" ? join(home, "glossary") : path),
  );

/** Where a concept is written: the file's path, its name for people, and the place in it. */
interface WrittenPlace {
  readonly path: string;
  readonly file: string;
  readonly place: Place;
}

/** Where each concept of YAML files is written: the line of its id. */
export function placesOfIds(paths: readonly string[], home: string): Map<string, WrittenPlace> {
  const places = new Map<string, WrittenPlace>();
  for (const path of filesOf(paths, home).flat()) {
    if (!YAML.test(path)) continue;
    const { bytes, name } = readFile(path);
    for (const [index, line] of new TextDecoder().decode(bytes).split("\n").entries()) {
      const id = ID_LINE.exec(line)?.[1];
      if (id !== undefined && !places.has(id))
        places.set(id, { path, file: name, place: { line: index + 1, column: line.indexOf("id:") + 1 } });
    }
  }
  return places;
}

const YAML = /\.ya?ml$/u;
const ID_LINE = /^ *(?:- +)?id: *["']?([a-z0-9-]+)/u; // "  - id: yumai"

function readConceptFile(path: string): readonly Concept[] {
  const { bytes, name } = readFile(path);
  return parseGlossary(new TextDecoder().decode(bytes), name).concepts;
}

/** The files of a glossary: itself, or those of a folder in the order of their names. */
export function expandGlossary(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new InputError("glossary.missing", {}, { file: path });
  if (!stat.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => YAML.test(name));
  return names.sort().map((name) => join(path, name));
}

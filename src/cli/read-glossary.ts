import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { layerGlossaries, mergeGlossaries, parseGlossary } from "../glossary/index.js";
import type { Concept } from "../model/concept.js";
import { InputError } from "../model/input-error.js";
import { readFile } from "./read-file.js";

/**
 * The concepts of all glossaries named: each a YAML file or a folder of them, `default` being the glossary that ships with the package,
 * which also stands where none is named. Of two with one id the glossary named first keeps it.
 *
 * @throws InputError `glossary.*` with file, line and column
 */
export function readConcepts(paths: readonly string[], home: string): Concept[] {
  const glossaries = (paths.length > 0 ? paths : ["default"]).map((path) => {
    const files = expandGlossary(path === "default" ? join(home, "glossary") : path);
    return mergeGlossaries(files.map((file) => ({ name: file, concepts: readConceptFile(file) })));
  });
  return layerGlossaries(glossaries);
}

function readConceptFile(path: string): readonly Concept[] {
  const { bytes, name } = readFile(path);
  return parseGlossary(new TextDecoder().decode(bytes), name).concepts;
}

/** The files of a glossary: itself, or those of a folder in the order of their names. */
export function expandGlossary(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new InputError("glossary.missing", {}, { file: path });
  if (!stat.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => /\.ya?ml$/u.test(name));
  return names.sort().map((name) => join(path, name));
}

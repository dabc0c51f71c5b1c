import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { mergeGlossaries, parseGlossary } from "../glossary/index.js";
import type { Concept } from "../model/concept.js";
import { InputError } from "../model/input-error.js";
import { readFile } from "./read-file.js";

/** A glossary file and the concepts in it. */
export interface GlossarySource {
  readonly path: string;
  readonly text: string;
  readonly concepts: readonly Concept[];
}

/**
 * The files of glossaries: each path is a YAML file or a folder of them. Without a path, the glossary that ships with the package.
 *
 * @throws InputError `glossary.*` with file, line and column
 */
export function readGlossaryFiles(paths: readonly string[], home: string): GlossarySource[] {
  const chosen = paths.length > 0 ? paths : [join(home, "glossary")];
  return chosen.flatMap(expand).map((path) => {
    const file = readFile(path);
    const text = new TextDecoder().decode(file.bytes);
    return { path, text, concepts: parseGlossary(text, file.name).concepts };
  });
}

/** The concepts of all glossaries together. */
export function readConcepts(paths: readonly string[], home: string): Concept[] {
  return mergeGlossaries(readGlossaryFiles(paths, home).map(({ path, concepts }) => ({ name: path, concepts })));
}

function expand(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new InputError("glossary.missing", {}, { file: path });
  if (!stat.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => /\.ya?ml$/u.test(name));
  return names.sort().map((name) => join(path, name));
}

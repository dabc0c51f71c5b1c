import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { layerGlossaries, mergeGlossaries } from "../glossary/index.js";
import type { Concept } from "../model/concept.js";
import { InputError } from "../model/input-error.js";
import type { Place } from "../model/span.js";
import { compiledFiles } from "./compiled-files.js";
import type { CliContext } from "./context.js";
import { readFile } from "./read-file.js";

/**
 * The concepts of all glossaries named: each a file of any exchange format, or a folder of YAML files; `default` is the glossary that
 * ships with the package. Where none is named, it stands behind the user's own in the folder `glossary` here. Of two with one id the
 * glossary named first keeps it. Entries of a list that cannot be read are named on standard error.
 *
 * @throws InputError `glossary.*` with file, line and column
 */
export async function readConcepts(paths: readonly string[], context: CliContext): Promise<Concept[]> {
  const glossaries: Concept[][] = [];
  for (const path of namedGlossaries(paths, context.home))
    glossaries.push(
      path === "default" ? await readDefault(context) : await readGlossary(expandGlossary(path), context),
    );
  return glossaries.length === 1 ? glossaries.flat() : layerGlossaries(glossaries);
}

function namedGlossaries(paths: readonly string[], home: string): readonly string[] {
  if (paths.length > 0) return paths;
  return hasOwnGlossary(home) ? [OWN_GLOSSARY, "default"] : ["default"];
}

/** Where `duiyi glossary` writes unless told otherwise. */
export const OWN_GLOSSARY = "glossary";

function hasOwnGlossary(home: string): boolean {
  const stat = statSync(OWN_GLOSSARY, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && resolve(OWN_GLOSSARY) !== join(home, "glossary");
}

async function readGlossary(files: readonly string[], context: CliContext): Promise<Concept[]> {
  const read: { name: string; concepts: readonly Concept[] }[] = [];
  for (const file of files) read.push({ name: file, concepts: await readConceptFile(file, context) });
  return mergeGlossaries(read);
}

/** The glossary that ships, as the build has read it; from its files where they have changed since. */
async function readDefault(context: CliContext): Promise<Concept[]> {
  const files = expandGlossary(join(context.home, "glossary"));
  const texts = files.map((file) => readFileSync(file, "utf8"));
  const built = readIfThere(join(context.home, "dist/glossary.json"));
  const cached: { readonly hash?: string; readonly concepts?: Concept[] } =
    built === undefined ? {} : JSON.parse(built);
  if (cached.concepts !== undefined && cached.hash === glossaryHash(texts)) return cached.concepts;
  return readGlossary(files, context);
}

/** Tells whether the files of a glossary are those that were read before. */
export const glossaryHash = (texts: readonly string[]): string =>
  createHash("sha256").update(texts.join("\0")).digest("hex");

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

const filesOf = (paths: readonly string[], home: string): string[][] =>
  namedGlossaries(paths, home).map((path) => expandGlossary(path === "default" ? join(home, "glossary") : path));

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

async function readConceptFile(path: string, { io, ui, config, version }: CliContext): Promise<readonly Concept[]> {
  const { bytes, name } = readFile(path);
  if (YAML.test(path)) {
    const { compiledConcepts } = await import("../glossary/yaml/index.js");
    return compiledConcepts(new TextDecoder().decode(bytes), name, compiledFiles(version));
  }
  const { exchangeFormatOf } = await import("../glossary/exchange/index.js");
  const format = exchangeFormatOf(path);
  if (format === undefined) throw new InputError("glossary.format", {}, { file: path });
  const { concepts, rejected } = await format.read(bytes, { name, ...languagesOf(config) });
  for (const { row, reason, values } of rejected) {
    const why = ui.t(`glossary.rejected.${reason}`, values);
    io.say(ui.t("cli.glossary.rejected-row", { file: name, row, why }));
  }
  return concepts.map(({ concept }) => concept);
}

/** Languages of a list that does not say its own: primary subtags. */
export const languagesOf = ({
  from = "zh-CN",
  to = "en",
}: CliContext["config"]): { srcLang: string; trgLang: string } => ({
  srcLang: from.replace(/-.*$/u, ""),
  trgLang: to.replace(/-.*$/u, ""),
});

/** The files of a glossary: itself, or those of a folder in the order of their names. */
export function expandGlossary(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new InputError("glossary.missing", {}, { file: path });
  if (!stat.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => YAML.test(name));
  return names.sort().map((name) => join(path, name));
}

import type { Concept } from "../../model/concept.js";
import type { Files } from "../../model/files.js";
import { InputError } from "../../model/input-error.js";
import type { RejectedEntry } from "../exchange/index.js";
import { layerGlossaries, mergeGlossaries } from "../index.js";
import type { CompiledStore } from "../yaml/index.js";
import { glossaryFiles, isYaml } from "./glossary-files.js";

/** Where glossaries are read from, and what a list that does not say its own languages is in. */
export interface GlossarySource {
  readonly files: Files;
  /** The glossary that ships with the package: its folder, and its concepts as the build has read them. */
  readonly shipped: ShippedGlossary;
  /** Where glossary files are kept as they were compiled before. */
  readonly compiled: CompiledStore;
  /** Primary subtags. */
  readonly srcLang: string;
  readonly trgLang: string;
  /** Called with each entry of a list that cannot be read. */
  readonly onRejected?: (entry: RejectedEntry, file: string) => void;
}

/** The glossary that ships with the package. */
export interface ShippedGlossary {
  readonly folder: string;
  /** Gives the concepts as they were read before; nothing where a file has changed since. */
  readonly read: () => Promise<readonly Concept[] | undefined>;
}

/** Where `duiyi glossary` writes unless told otherwise. */
export const OWN_GLOSSARY = "glossary";

/**
 * The concepts of all glossaries named: each a file of any exchange format, or a folder of YAML files; `default` is the glossary that
 * ships with the package. Where none is named, it stands behind the user's own in the folder `glossary` here. Of two with one id the
 * glossary named first keeps it.
 *
 * @throws InputError `glossary.*` with file, line and column
 */
export async function readLayers(paths: readonly string[], source: GlossarySource): Promise<readonly Concept[]> {
  const glossaries: (readonly Concept[])[] = [];
  for (const path of namedGlossaries(paths, source)) {
    glossaries.push(path === "default" ? await readShipped(source) : await readGlossary(path, source));
  }
  const [only] = glossaries;
  return only !== undefined && glossaries.length === 1 ? only : layerGlossaries(glossaries);
}

/** The files of all glossaries named, in their order. */
export const filesOfLayers = (paths: readonly string[], source: GlossarySource): string[] =>
  namedGlossaries(paths, source).flatMap((path) =>
    glossaryFiles(path === "default" ? source.shipped.folder : path, source.files),
  );

function namedGlossaries(paths: readonly string[], { files, shipped }: GlossarySource): readonly string[] {
  if (paths.length > 0) return paths;
  const isOwn = files.kindOf(OWN_GLOSSARY) === "folder" && files.absolute(OWN_GLOSSARY) !== shipped.folder;
  return isOwn ? [OWN_GLOSSARY, "default"] : ["default"];
}

/** The glossary that ships, from its files where they are not those that the build has read. */
const readShipped = async (source: GlossarySource): Promise<readonly Concept[]> =>
  (await source.shipped.read()) ?? readGlossary(source.shipped.folder, source);

async function readGlossary(path: string, source: GlossarySource): Promise<readonly Concept[]> {
  const read: { name: string; concepts: readonly Concept[] }[] = [];
  for (const file of glossaryFiles(path, source.files))
    read.push({ name: file, concepts: await readConceptFile(file, source) });
  return mergeGlossaries(read);
}

async function readConceptFile(path: string, source: GlossarySource): Promise<readonly Concept[]> {
  const { bytes, name } = source.files.read(path);
  if (isYaml(path)) {
    const { compiledConcepts } = await import("../yaml/index.js");
    return compiledConcepts(new TextDecoder().decode(bytes), name, source.compiled);
  }
  const { exchangeFormatOf } = await import("../exchange/index.js");
  const format = exchangeFormatOf(path);
  if (format === undefined) throw new InputError("glossary.format", {}, { file: path });
  const { srcLang, trgLang } = source;
  const { concepts, rejected } = await format.read(bytes, { name, srcLang, trgLang });
  for (const entry of rejected) source.onRejected?.(entry, name);
  return concepts.map(({ concept }) => concept);
}

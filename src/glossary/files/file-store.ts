import type { Concept } from "../../model/concept.js";
import { InputError } from "../../model/input-error.js";
import { writtenText } from "../../text/written-text.js";
import { compiledOf } from "../compiled.js";
import type { GlossarySource, GlossaryStore } from "../glossary-store.js";
import { mergeGlossaries } from "../index.js";
import { glossaryFiles, isYaml } from "./glossary-files.js";

/**
 * A glossary in files: a file of any exchange format, or a folder of YAML files. What a use needs beside reading is loaded when it is
 * first asked for, so that a check does not wait for what writes.
 */
export function fileStore(path: string, source: GlossarySource): GlossaryStore {
  const { files } = source;
  const places = async () => (await import("./written-places.js")).writtenPlaces(glossaryFiles(path, files), files);
  return {
    concepts: () => readConcepts(path, source),
    change: async (plan, options) =>
      (await import("./change-glossary.js")).changeGlossary(path, plan, { files, ...options }),
    rejected: async () => (await import("./rejected-file.js")).readRejected(path, files),
    changeRejected: async (changes, options) =>
      (await import("./rejected-file.js")).rememberRejected(files.absolute(path), changes, { files, ...options }),
    places,
    history: async (id, most) => {
      const written = (await places()).get(id);
      return written === undefined ? [] : (await import("./history.js")).historyOf(written.path, id, most, files);
    },
  };
}

async function readConcepts(path: string, source: GlossarySource): Promise<readonly Concept[]> {
  const read: { name: string; concepts: readonly Concept[] }[] = [];
  for (const file of glossaryFiles(path, source.files))
    read.push({ name: file, concepts: await readConceptFile(file, source) });
  return mergeGlossaries(read);
}

async function readConceptFile(path: string, source: GlossarySource): Promise<readonly Concept[]> {
  const { bytes, name } = source.files.read(path);
  if (isYaml(path)) {
    const { parseGlossary } = await import("../yaml/index.js");
    const content = writtenText({ name, bytes });
    return (await compiledOf({ name, content }, source.compiled, () => parseGlossary(content, name))).concepts;
  }
  const { srcLang, trgLang } = source;
  const file = { name, content: bytes, settings: `${srcLang} ${trgLang}` };
  const { concepts, rejected = [] } = await compiledOf(file, source.compiled, async () => {
    const { exchangeFormatOf } = await import("../exchange/index.js");
    const format = exchangeFormatOf(path);
    if (format === undefined) throw new InputError("glossary.format", {}, { file: path });
    const read = await format.read(bytes, { name, srcLang, trgLang });
    return { concepts: read.concepts.map(({ concept }) => concept), rejected: read.rejected };
  });
  for (const entry of rejected) source.onRejected?.(entry, name);
  return concepts;
}

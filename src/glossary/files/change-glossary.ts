import type { Concept, ConceptKind } from "../../model/concept.js";
import type { Files } from "../../model/files.js";
import { groupBy } from "../../model/group-by.js";
import { InputError } from "../../model/input-error.js";
import { writtenText } from "../../text/written-text.js";
import type { KnownGlossary, StoreWriteOptions } from "../glossary-store.js";
import { mergeGlossaries } from "../index.js";
import { plannedChanges } from "../planned-changes.js";
import { type Changes, editGlossary, parseGlossary } from "../store/index.js";
import { fileNames, fileOfKind } from "./file-of-kind.js";
import { glossaryFiles, isYaml } from "./glossary-files.js";

/** A glossary that is written to: its files as they were read. */
interface StoredGlossary extends KnownGlossary {
  /** The folder or the file it lies in. */
  readonly root: string;
  readonly files: readonly StoredFile[];
}

/** One file of a glossary that is written to. */
interface StoredFile {
  readonly path: string;
  readonly text: string;
  readonly concepts: readonly Concept[];
}

/**
 * Reads a glossary of YAML files, has the changes planned and carries them out, all under a lock. Nothing is written on a dry run. A file
 * that changed in between is left alone.
 *
 * @throws InputError `glossary.missing`, `glossary.retired-id`, `output.changed` or what the plan throws
 */
export async function changeGlossary<Plan extends Changes>(
  path: string,
  plan: (glossary: KnownGlossary) => Plan | Promise<Plan>,
  { files, dryRun }: StoreWriteOptions & { readonly files: Files },
): Promise<Plan & { readonly files: readonly string[] }> {
  if (files.kindOf(path) === undefined && !isYaml(path)) throw new InputError("glossary.missing", {}, { file: path });
  const root = files.absolute(path);
  return files.withLock(root, async () => {
    const glossary = readStored(root, files);
    const planned = await plannedChanges(plan, glossary);
    const edited = editFiles(glossary, planned, files);
    if (!dryRun) for (const { file, text } of edited) write(file, text, files);
    return { ...planned, files: edited.map(({ file }) => file.path) };
  });
}

const EMPTY = "concepts: []\n";

function readStored(root: string, files: Files): StoredGlossary {
  const paths = files.kindOf(root) === undefined ? [root] : glossaryFiles(root, files);
  const texts = paths.map((path) => ({ path, text: textIn(path, files) }));
  const parsed = texts.map(({ path, text }) => ({ path, text, ...parseGlossary(text, path) }));
  const concepts = mergeGlossaries(parsed.map((file) => ({ name: file.path, concepts: file.concepts })));
  return { root, files: parsed, concepts, retired: new Set(parsed.flatMap(({ retired = [] }) => retired)) };
}

/** The text of a glossary file; that of an empty glossary where there is none. */
const textIn = (path: string, files: Files): string =>
  files.kindOf(path) === undefined ? EMPTY : writtenText(files.read(path));

interface EditedFile {
  readonly file: StoredFile;
  readonly text: string;
}

/** A concept goes to the file it is in, a new one to the file of its kind. */
function editFiles(glossary: StoredGlossary, { put, remove }: Changes, store: Files): EditedFile[] {
  const { files } = glossary;
  const homes = new Map(files.flatMap((file) => file.concepts.map(({ id }) => [id, file.path] as const)));
  const byPath = groupBy(put, ({ id, kind }) => homes.get(id) ?? homeOf(kind, glossary, store));
  const paths = new Set([...files.map(({ path }) => path), ...byPath.keys()]);
  return Array.from(paths).flatMap((path) => {
    const file = files.find((known) => known.path === path) ?? { path, text: EMPTY, concepts: [] };
    const gone = remove.filter((id) => homes.get(id) === path);
    const wanted = byPath.get(path) ?? [];
    if (wanted.length === 0 && gone.length === 0) return [];
    const text = editGlossary(file.text, path, { put: wanted, remove: gone });
    return text === file.text ? [] : [{ file, text }];
  });
}

function homeOf(kind: ConceptKind, { root, files }: StoredGlossary, { kindOf, within }: Files): string {
  if (kindOf(root) !== "folder") return root;
  return fileOfKind(kind, files) ?? within(root, fileNames[kind]);
}

/** @throws InputError `output.changed` where somebody else wrote the file since it was read */
function write({ path, text: read }: StoredFile, text: string, files: Files): void {
  if (textIn(path, files) !== read) throw new InputError("output.changed", {}, { file: path });
  files.replace([{ path, content: text }]);
}

import type { Concept, ConceptKind } from "../../model/concept.js";
import type { Files } from "../../model/files.js";
import { InputError } from "../../model/input-error.js";
import { checkedConcept } from "../changes/index.js";
import { mergeGlossaries } from "../index.js";
import { type Changes, editGlossary, parseGlossary } from "../store/index.js";
import { fileNames, fileOfKind } from "./file-of-kind.js";
import { glossaryFiles } from "./glossary-files.js";
import { OWN_GLOSSARY } from "./read-layers.js";

/** A glossary that is written to: its files as they were read. */
export interface StoredGlossary {
  /** The folder or the file it lies in. */
  readonly root: string;
  readonly files: readonly StoredFile[];
  readonly concepts: readonly Concept[];
  /** Ids that were used once. */
  readonly retired: ReadonlySet<string>;
}

/** One file of a glossary that is written to. */
export interface StoredFile {
  readonly path: string;
  readonly text: string;
  readonly concepts: readonly Concept[];
}

/** The glossary that a change is for, and whether the change is written. */
export interface WriteOptions {
  readonly files: Files;
  /** The glossaries named; the one of them that is not `default` is written to. */
  readonly glossary: readonly string[];
  readonly dryRun?: boolean;
}

/**
 * Reads the glossary that is written to, has the changes planned and carries them out, all under a lock. Nothing is written on a dry
 * run. A file that changed in between is left alone.
 *
 * @throws InputError `glossary.no-home`, `glossary.missing`, `glossary.retired-id`, `output.changed` or what the plan throws
 */
export async function changeGlossary<Plan extends Changes>(
  options: WriteOptions,
  plan: (glossary: StoredGlossary) => Plan | Promise<Plan>,
): Promise<Plan & { readonly files: readonly string[] }> {
  const { files } = options;
  const root = writableRoot(options.glossary, files);
  return files.withLock(root, async () => {
    const glossary = readStored(root, files);
    const planned = await plan(glossary);
    planned.put.forEach(checkedConcept);
    refuseRetired(planned, glossary);
    const edited = editFiles(glossary, planned, files);
    if (options.dryRun !== true) for (const { file, text } of edited) write(file, text, files);
    return { ...planned, files: edited.map(({ file }) => file.path) };
  });
}

/** The one glossary that is named or configured, else the user's own here. The one that ships with the package is not written to. */
export function writableRoot(paths: readonly string[], files: Files): string {
  const [path = OWN_GLOSSARY, ...more] = paths.filter((name) => name !== "default");
  if (more.length > 0) throw new InputError("glossary.several", { paths: paths.join(", ") });
  const isThere = files.kindOf(path) !== undefined;
  if (paths.length === 0 && !isThere) throw new InputError("glossary.no-home");
  if (!isThere && !/\.ya?ml$/u.test(path)) throw new InputError("glossary.missing", {}, { file: path });
  return files.absolute(path);
}

const EMPTY = "concepts: []\n";

function readStored(root: string, files: Files): StoredGlossary {
  const paths = files.kindOf(root) === undefined ? [root] : glossaryFiles(root, files);
  const texts = paths.map((path) => ({ path, text: textIn(path, files) }));
  const parsed = texts.map(({ path, text }) => ({ path, text, ...parseGlossary(text, path) }));
  const concepts = mergeGlossaries(parsed.map((file) => ({ name: file.path, concepts: file.concepts })));
  return { root, files: parsed, concepts, retired: new Set(parsed.flatMap(({ retired = [] }) => retired)) };
}

function refuseRetired({ put }: Changes, { concepts, retired }: StoredGlossary): void {
  const known = new Set(concepts.map(({ id }) => id));
  const clash = put.find(({ id }) => retired.has(id) && !known.has(id));
  if (clash !== undefined) throw new InputError("glossary.retired-id", { id: clash.id });
}

/** The text of a glossary file; that of an empty glossary where there is none. */
const textIn = (path: string, files: Files): string =>
  files.kindOf(path) === undefined ? EMPTY : new TextDecoder().decode(files.read(path).bytes);

interface EditedFile {
  readonly file: StoredFile;
  readonly text: string;
}

/** A concept goes to the file it is in, a new one to the file of its kind. */
function editFiles(glossary: StoredGlossary, { put, remove }: Changes, store: Files): EditedFile[] {
  const { files } = glossary;
  const homes = new Map(files.flatMap((file) => file.concepts.map(({ id }) => [id, file.path] as const)));
  const paths = new Set(files.map(({ path }) => path));
  const byPath = new Map<string, Concept[]>();
  for (const concept of put) {
    const path = homes.get(concept.id) ?? homeOf(concept.kind, glossary, store);
    paths.add(path);
    byPath.set(path, [...(byPath.get(path) ?? []), concept]);
  }
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

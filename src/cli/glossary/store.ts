import { existsSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { checkedConcept } from "../../glossary/changes/index.js";
import { mergeGlossaries } from "../../glossary/index.js";
import { type Changes, editGlossary, parseGlossary } from "../../glossary/store/index.js";
import type { Concept, ConceptKind } from "../../model/concept.js";
import { InputError } from "../../model/input-error.js";
import { readFile } from "../read-file.js";
import { expandGlossary, OWN_GLOSSARY } from "../read-glossary.js";
import { replaceFiles } from "../write-files.js";
import { withLock } from "./lock.js";

/** A glossary that is written to: its files as they were read. */
export interface StoredGlossary {
  /** The folder or the file it lies in. */
  readonly root: string;
  readonly files: readonly StoredFile[];
  readonly concepts: readonly Concept[];
  /** Ids that were used once. */
  readonly retired: ReadonlySet<string>;
}

interface StoredFile {
  readonly path: string;
  readonly text: string;
  readonly concepts: readonly Concept[];
}

export interface WriteOptions {
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
  const root = writableRoot(options.glossary);
  return withLock(root, async () => {
    const glossary = readStored(root);
    const planned = await plan(glossary);
    planned.put.forEach(checkedConcept);
    refuseRetired(planned, glossary);
    const edited = editFiles(glossary, planned);
    if (options.dryRun !== true) for (const { file, text } of edited) write(file, text);
    return { ...planned, files: edited.map(({ file }) => file.path) };
  });
}

/** The one glossary that is named or configured, else the user's own here. The one that ships with the package is not written to. */
export function writableRoot(paths: readonly string[]): string {
  const [path = OWN_GLOSSARY, ...more] = paths.filter((name) => name !== "default");
  if (more.length > 0) throw new InputError("glossary.several", { paths: paths.join(", ") });
  if (paths.length === 0 && !existsSync(path)) throw new InputError("glossary.no-home");
  if (!existsSync(path) && !/\.ya?ml$/u.test(path)) throw new InputError("glossary.missing", {}, { file: path });
  return resolve(path);
}

const EMPTY = "concepts: []\n";

function readStored(root: string): StoredGlossary {
  const paths = existsSync(root) ? expandGlossary(root) : [root];
  const texts = paths.map((path) => ({
    path,
    text: existsSync(path) ? new TextDecoder().decode(readFile(path).bytes) : EMPTY,
  }));
  const parsed = texts.map(({ path, text }) => ({ path, text, ...parseGlossary(text, path) }));
  const concepts = mergeGlossaries(parsed.map((file) => ({ name: file.path, concepts: file.concepts })));
  return { root, files: parsed, concepts, retired: new Set(parsed.flatMap(({ retired = [] }) => retired)) };
}

function refuseRetired({ put }: Changes, { concepts, retired }: StoredGlossary): void {
  const known = new Set(concepts.map(({ id }) => id));
  const clash = put.find(({ id }) => retired.has(id) && !known.has(id));
  if (clash !== undefined) throw new InputError("glossary.retired-id", { id: clash.id });
}

interface EditedFile {
  readonly file: StoredFile;
  readonly text: string;
}

/** A concept goes to the file it is in, a new one to the file of its kind. */
function editFiles({ root, files }: StoredGlossary, { put, remove }: Changes): EditedFile[] {
  const homes = new Map(files.flatMap((file) => file.concepts.map(({ id }) => [id, file.path] as const)));
  const paths = new Set(files.map(({ path }) => path));
  const byPath = new Map<string, Concept[]>();
  for (const concept of put) {
    const path = homes.get(concept.id) ?? homeOf(concept.kind, root, files);
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

function homeOf(kind: ConceptKind, root: string, files: readonly StoredFile[]): string {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return root;
  const name = fileNames[kind];
  return files.find(({ path }) => basename(path) === name)?.path ?? join(root, name);
}

const fileNames: Readonly<Record<ConceptKind, string>> = {
  place: "places.yaml",
  person: "people.yaml",
  organisation: "organisations.yaml",
  programme: "programmes.yaml",
  title: "titles.yaml",
  event: "events.yaml",
  document: "documents.yaml",
  unit: "units.yaml",
  general: "phrases.yaml",
};

/** @throws InputError `output.changed` where somebody else wrote the file since it was read */
function write({ path, text: read }: StoredFile, text: string): void {
  const there = existsSync(path) ? new TextDecoder().decode(readFile(path).bytes) : EMPTY;
  if (there !== read) throw new InputError("output.changed", {}, { file: path });
  replaceFiles([{ path, content: text }]);
}

import type { Concept, ConceptKind } from "../../model/concept.js";

/** A file of a glossary and the concepts in it. */
interface ConceptFile {
  readonly path: string;
  readonly concepts: readonly Concept[];
}

/**
 * The file of a folder that a new concept of a kind belongs in: the one named for the kind, else the one that holds most concepts of the
 * kind; nothing where no file does.
 *
 * @example fileOfKind("person", files)  // "glossary/persons.yaml"
 */
export function fileOfKind(kind: ConceptKind, files: readonly ConceptFile[]): string | undefined {
  const named = files.find(({ path }) => /[^\\/]*$/u.exec(path)?.[0] === fileNames[kind]);
  if (named !== undefined) return named.path;
  const [fullest] = files
    .map(({ path, concepts }) => ({ path, count: concepts.filter((concept) => concept.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return fullest?.path;
}

/** The name of the file that concepts of each kind are put in where there is none yet: those of the glossary that ships. */
export const fileNames: Readonly<Record<ConceptKind, string>> = {
  place: "places.yaml",
  person: "persons.yaml",
  organisation: "organisations.yaml",
  programme: "programmes.yaml",
  title: "titles.yaml",
  event: "events.yaml",
  document: "documents.yaml",
  unit: "units.yaml",
  general: "phrases.yaml",
};

import type { Concept } from "../../model/concept.js";
import type { Files } from "../../model/files.js";
import { differencesOf, type FieldChange } from "../changes/index.js";
import { parseGlossary } from "../store/index.js";

/** What a commit did to a concept. */
export interface HistoryEntry {
  readonly commit: string;
  readonly by: string;
  /** ISO 8601. */
  readonly date: string;
  readonly subject: string;
  readonly changes: readonly FieldChange[];
}

/** The commits that changed a concept of a glossary file, newest first; empty where the file is in no repository. */
export function historyOf(path: string, id: string, most: number, files: Files): HistoryEntry[] {
  const versions = files.versionsOf(path, most + 1).map(({ text, ...version }) => ({
    version,
    concept: conceptIn(text(), path, id),
  }));
  return versions.flatMap(({ concept, version }, index) => {
    const changes = differencesOf(versions[index + 1]?.concept, concept);
    return changes.length > 0 && index < most ? [{ ...version, changes }] : [];
  });
}

function conceptIn(text: string, path: string, id: string): Concept | undefined {
  try {
    return parseGlossary(text, path).concepts.find((concept) => concept.id === id);
  } catch {
    return undefined; // a version that was at fault then has nothing to say
  }
}

import { spawnSync } from "node:child_process";
import { basename, dirname } from "node:path";
import { differencesOf, type FieldChange } from "../../glossary/changes/index.js";
import { parseGlossary } from "../../glossary/store/index.js";
import type { Concept } from "../../model/concept.js";

/** What a commit did to a concept. */
export interface HistoryEntry {
  readonly commit: string;
  readonly by: string;
  /** ISO 8601. */
  readonly date: string;
  readonly subject: string;
  readonly changes: readonly FieldChange[];
}

/** The commits that changed a concept of a glossary file, newest first; empty where the file is in no git repository. */
export function historyOf(path: string, id: string, most: number): HistoryEntry[] {
  const log = git(path, ["log", `-n${most + 1}`, "--format=%H%x09%an%x09%aI%x09%s", "--", basename(path)]);
  const versions = log
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [commit = "", by = "", date = "", ...subject] = line.split("\t");
      return { commit, by, date, subject: subject.join("\t"), concept: conceptAt(path, commit, id) };
    });
  return versions.flatMap(({ concept, ...version }, index) => {
    const changes = differencesOf(versions[index + 1]?.concept, concept);
    return changes.length > 0 && index < most ? [{ ...version, changes }] : [];
  });
}

function conceptAt(path: string, commit: string, id: string): Concept | undefined {
  try {
    const text = git(path, ["show", `${commit}:./${basename(path)}`]);
    return parseGlossary(text, path).concepts.find((concept) => concept.id === id);
  } catch {
    return undefined; // a version that was at fault then has nothing to say
  }
}

function git(path: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync("git", args, { cwd: dirname(path), encoding: "utf8", maxBuffer: 1 << 28 });
  return status === 0 ? stdout : "";
}

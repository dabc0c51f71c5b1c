import { readdirSync, readFileSync } from "node:fs";
import { listCandidates } from "../../../src/pipeline/candidates/candidates.js";
import { readDocument } from "../../../src/pipeline/read/read-document.js";

/** Names found and not found, of one kind or of all. */
export interface Score {
  readonly found: readonly string[];
  readonly missed: readonly string[];
  /** Candidates that a terminologist would strike. */
  readonly wrong: readonly string[];
}

export const precisionOf = ({ found, wrong }: Score): number => found.length / Math.max(1, found.length + wrong.length);
export const recallOf = ({ found, missed }: Score): number => found.length / Math.max(1, found.length + missed.length);

const FOLDER = new URL("texts/", import.meta.url);

/**
 * Looks for candidates in each text of `texts/` without a glossary, and compares them with the names that a person marked in the `.tsv` beside
 * it: name, tab, kind. A kind with a question mark may be found or not, as tastes differ.
 */
export function evaluate(texts = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"))): Map<string, Score> {
  const sums = new Map<string, { found: string[]; missed: string[]; wrong: string[] }>();
  const sumOf = (kind: string) => {
    const sum = sums.get(kind) ?? { found: [], missed: [], wrong: [] };
    sums.set(kind, sum);
    return sum;
  };
  for (const text of texts) {
    const { wanted, tolerated } = labelsOf(text);
    const candidates = new Map(candidatesIn(text).map((candidate) => [candidate.text, candidate.kind]));
    for (const [name, kind] of wanted)
      (candidates.get(name) === kind ? sumOf(kind).found : sumOf(kind).missed).push(name);
    for (const [name, kind] of candidates)
      if (wanted.get(name) !== kind && !tolerated.has(name)) sumOf(kind).wrong.push(name);
  }
  return sums;
}

export function total(scores: ReadonlyMap<string, Score>): Score {
  const all = (part: keyof Score): string[] => Array.from(scores.values()).flatMap((score) => score[part]);
  return { found: all("found"), missed: all("missed"), wrong: all("wrong") };
}

function candidatesIn(name: string) {
  const file = { name, bytes: readFileSync(new URL(name, FOLDER)) };
  const { document } = readDocument(file, {
    repair: "auto",
    repeats: "mark",
    concepts: [],
    srcLang: "zh-CN",
    trgLang: "en",
  });
  return listCandidates([document], { concepts: [] });
}

function labelsOf(name: string) {
  const lines = readFileSync(new URL(name.replace(/txt$/u, "tsv"), FOLDER), "utf8")
    .trim()
    .split("\n");
  const wanted = new Map<string, string>();
  const tolerated = new Set<string>();
  for (const line of lines) {
    const [text = "", kind = ""] = line.split("\t");
    if (kind.startsWith("?")) tolerated.add(text);
    else wanted.set(text, kind);
  }
  return { wanted, tolerated };
}

import type { MemoryConfig } from "../../model/config.js";
import { type Document, segmentsOf } from "../../model/document.js";
import type { MemoryMatch } from "../../model/memory-match.js";
import { contextsIn } from "../../pipeline/memory/contexts.js";
import { createSearch } from "../../pipeline/memory/search.js";
import type { Environment } from "../environment.js";
import { judgingOf, openMemories } from "./open-memory.js";

/** How the segments of a document are looked up. */
export interface LookUp {
  /** Matches are given whose score or similarity is this at least. */
  readonly min: number;
  /** The most matches of a segment. */
  readonly limit: number;
  /** `off`: numbers and names are not put into earlier translations. */
  readonly repair?: "auto" | "off" | undefined;
}

/** Looks every segment of a document up in memories: matches by the id of the segment, the best first. */
export async function matchesFor(
  document: Document,
  memories: readonly MemoryConfig[],
  { min, limit, repair = "auto" }: LookUp,
  environment: Environment,
): Promise<ReadonlyMap<string, readonly MemoryMatch[]>> {
  const asked = await openMemories(memories, environment);
  try {
    const judging = await judgingOf({ from: document.srcLang, to: document.trgLang, repair }, environment);
    const search = createSearch(asked, { ...judging, min, limit });
    const contexts = contextsIn(document);
    const bySegment = new Map<string, readonly MemoryMatch[]>();
    for (const { segment } of segmentsOf(document)) {
      const { id, source } = segment;
      const matches = await search({
        text: source.text,
        contexts: contexts(segment),
        hasCodes: source.codes.length > 0,
      });
      if (matches.length > 0) bySegment.set(id, matches);
    }
    return bySegment;
  } finally {
    for (const { store } of asked) store.close();
  }
}

import { contextOf } from "../../memory/index.js";
import { type Document, segmentsOf } from "../../model/document.js";
import type { MemoryMatch } from "../../model/memory-match.js";
import { createSearch } from "../../pipeline/memory/search.js";
import { type DocumentMatches, LEAST_OFFERED } from "../../pipeline/prepare/memory-matches.js";
import type { PrepareOptions } from "../duiyi.js";
import type { Environment } from "../environment.js";
import { judgingOf, openMemory } from "./open-memory.js";

/** Looks every segment of a document up in memories. */
export async function matchesFor(
  document: Document,
  memories: readonly string[],
  { prefill = 100, tmRepair = "auto" }: PrepareOptions,
  environment: Environment,
): Promise<DocumentMatches> {
  const stores = await Promise.all(memories.map((memory) => openMemory(memory, environment)));
  try {
    const languages = { from: document.srcLang, to: document.trgLang };
    const judging = await judgingOf({ ...languages, repair: tmRepair }, environment);
    const asked = { ...judging, min: LEAST_OFFERED, limit: MOST_OFFERED };
    const search = createSearch(
      stores.map((store) => ({ store })),
      asked,
    );
    const segments = Array.from(segmentsOf(document), ({ segment }) => segment);
    const bySegment = new Map<string, readonly MemoryMatch[]>();
    for (const [at, { id, source }] of segments.entries()) {
      const context = contextOf(segments[at - 1]?.source.text, segments[at + 1]?.source.text);
      const matches = await search({ text: source.text, context, hasCodes: source.codes.length > 0 });
      if (matches.length > 0) bySegment.set(id, matches);
    }
    return { bySegment, prefill };
  } finally {
    for (const store of stores) store.close();
  }
}

const MOST_OFFERED = 3;

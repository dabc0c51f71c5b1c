import type { MemoryStore } from "../../memory/index.js";
import type { SegmentState } from "../../model/document.js";
import { type Environment, languagesOf } from "../environment.js";
import { eachInWords, inWords } from "../in-words.js";
import type { FoundMatches, MemoryDoor, SearchMemoryOptions } from "../memory-door.js";
import { judgingOf, now, openMemory } from "./open-memory.js";

/** All that is done with memories. */
export function memoryUses(environment: Environment): MemoryDoor {
  const { ui, version } = environment;
  const open = (memory: string): Promise<MemoryStore> => openMemory(memory, environment);
  const using = <Result>(memory: string, work: (store: MemoryStore) => Promise<Result>): Promise<Result> =>
    inWords(ui, async () => {
      const store = await open(memory);
      try {
        return await work(store);
      } finally {
        store.close();
      }
    });
  return {
    compare: (file, options = {}) =>
      eachInWords(ui, async () => {
        const { compareRows } = await import("../../pipeline/memory/compare.js");
        return compareRows(file, await judgingOf(options, environment));
      }),
    search: (lines, memories, options = {}) =>
      eachInWords(ui, async () => found(lines, memories, options, environment)),
    concordance: (text, memory, most = 100) => using(memory, (store) => store.concordance(text, most)),
    import: (file, memory, options = {}) =>
      using(memory, async (store) => {
        const { importRecords } = await import("../../pipeline/memory/import-records.js");
        return importRecords(file, store, { ...options, ...languagesOf(options, environment), now: now() });
      }),
    add: (pieces, memory, options) =>
      using(memory, async (store) => {
        const { addLines } = await import("../../pipeline/memory/add-lines.js");
        return addLines(pieces, store, { ...options, ...languagesOf(options, environment), now: now(), name: "stdin" });
      }),
    export: (memory, to) =>
      eachInWords(ui, async () => {
        const { exportRecords } = await import("../../pipeline/memory/export-records.js");
        return exportRecords(await open(memory), to, { ...languagesOf({}, environment), toolVersion: version });
      }),
    prune: (memory, choice) =>
      using(memory, async (store) => {
        const { prune } = await import("../../pipeline/memory/prune.js");
        return prune(store, choice);
      }),
    counts: (memory) =>
      using(memory, async (store) => {
        const byState: Record<SegmentState, number> = { initial: 0, translated: 0, reviewed: 0, final: 0 };
        for await (const { state } of store.records()) byState[state] += 1;
        return { ...(await store.counts()), byState };
      }),
    rebuild: (memory) => using(memory, (store) => store.write((writer) => writer.rebuild())),
  };
}

async function found(
  lines: Iterable<string>,
  memories: readonly string[],
  options: SearchMemoryOptions,
  environment: Environment,
): Promise<AsyncIterable<FoundMatches>> {
  const { createSearch } = await import("../../pipeline/memory/search.js");
  const stores = await Promise.all(memories.map((memory) => openMemory(memory, environment)));
  const { min = 70, limit = 5, client } = options;
  const search = createSearch(
    stores.map((store) => ({ store })),
    { ...(await judgingOf(options, environment)), min, limit, ...(client !== undefined && { client }) },
  );
  return (async function* () {
    let query = 0;
    for (const source of lines) {
      query += 1;
      yield { query, source, matches: source.trim() === "" ? [] : await search({ text: source }) };
    }
    for (const store of stores) store.close();
  })();
}

import { randomBytes } from "node:crypto";
import type { BrokenRecord, MemoryStore } from "../../memory/index.js";
import type { MemoryConfig } from "../../model/config.js";
import type { JudgeOptions } from "../../pipeline/memory/judge.js";
import type { AskedMemory } from "../../pipeline/memory/search.js";
import { isStoreUrl } from "../../text/store-url.js";
import { type Environment, languagesOf } from "../environment.js";
import type { JudgingOptions } from "../memory-door.js";
import { nodeByteFiles } from "../node/byte-files.js";
import { openConnection } from "../store/open-connection.js";

/** Now, ISO 8601, to the second. */
export const now = (): string => new Date().toISOString().replace(/\.\d+/u, "");

/** A memory that is there or is yet to be made: in a folder, or in a store on PostgreSQL. */
export async function openMemory(
  folder: string,
  { files, ui, onNotice, openMemory: open }: Pick<Environment, "files" | "ui" | "onNotice" | "openMemory">,
): Promise<MemoryStore> {
  if (open !== undefined) return open(folder);
  if (isStoreUrl(folder)) {
    const { memoryStore } = await import("../../team/index.js");
    return memoryStore(await openConnection(folder, { ui, onNotice }));
  }
  const { openFolderStore } = await import("../../memory/index.js");
  const said = new Set<string>();
  return openFolderStore(folder, {
    files: nodeByteFiles,
    withLock: (path, work) => files.withLock(path, work),
    now,
    newId: () => randomBytes(4).readUInt32LE(0),
    onBroken: ({ file, offset }: BrokenRecord) => {
      const place = `${file}:${offset}`;
      if (!said.has(place)) onNotice(ui.t("memory.broken-record", { file, offset }));
      said.add(place);
    },
  });
}

/** Memories as they are asked: those that were given, else those of the configuration. */
export const memoriesOf = (
  given: readonly (string | MemoryConfig)[] | undefined,
  { config }: Environment,
): readonly MemoryConfig[] =>
  given?.map((one) => (typeof one === "string" ? { path: one } : one)) ?? config.memories ?? [];

/** Opens memories to ask them. One that is written to, and was not yet made, holds nothing. */
export async function openMemories(
  memories: readonly MemoryConfig[],
  environment: Environment,
): Promise<readonly AskedMemory[]> {
  const { hasMemory } = await import("../../memory/index.js");
  const there = memories.filter(
    ({ path, write }) => write !== true || isStoreUrl(path) || hasMemory(path, nodeByteFiles),
  );
  return Promise.all(
    there.map(async ({ path, penalty }) => ({
      store: await openMemory(path, environment),
      ...(penalty !== undefined && { penalty }),
    })),
  );
}

/** How earlier translations are judged here. */
export async function judgingOf(options: JudgingOptions, environment: Environment): Promise<JudgeOptions> {
  const { concepts, preferences } = environment;
  return {
    ...languagesOf(options, environment),
    concepts: await concepts(),
    preferences,
    repair: options.repair !== "off",
  };
}

import type { Config } from "../../model/config.js";
import type { Files } from "../../model/files.js";
import type { InputFile } from "../../model/input-file.js";
import { keyOf } from "../../pipeline/project/key.js";
import { isStoreUrl } from "../../text/store-url.js";
import type { Stamps } from "./stamps.js";
import { hashOfFile, type Work } from "./work.js";

/**
 * What the checks of a project depend on in its memories: which they are, and what those hold that are only read. One that a run writes to grows
 * by the translations of the project itself, which are checked as they are written.
 */
export const heldInMemories = ({ memories = [] }: Config, files: Files, stamps: Stamps): readonly unknown[] =>
  memories.map(({ path, write, penalty }) => {
    const log = files.within(path, LOG);
    const isRead = write !== true && !isStoreUrl(path) && files.kindOf(log) === "folder";
    return { path, write, penalty, held: isRead ? files.list(log).map((name) => stamps.hashIfThere(name)) : [] };
  });

/** The folder of a memory with all that it holds: what stands beside it can be found again from it. */
const LOG = "log";

/** Puts the reviewed translations of an XLIFF into the memories that the configuration has written to, where they do not have them yet. */
export async function memoryStage({ entry, session, desk, document, notes }: Work, xliff: InputFile): Promise<void> {
  const memories = (session.config.memories ?? []).filter(({ write }) => write === true);
  if (memories.length === 0 || session.mode !== "write") return;
  const key = keyOf([hashOfFile(xliff), memories.map(({ path }) => path)]);
  if (entry.memory?.key === key) return;
  for (const { path } of memories) {
    const file = { name: xliff.name, pieces: [xliff.bytes] };
    const options = { to: document.to, minState: "reviewed" } as const;
    const { added, changed } = await desk.duiyi.memory.import(file, path, options);
    if (added + changed > 0) notes.push({ kind: "remembered", file: path, count: added + changed });
  }
  entry.memory = { key };
}

import type { InputFile } from "../../model/input-file.js";
import { keyOf } from "../../pipeline/project/key.js";
import { hashOfFile, type Work } from "./work.js";

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

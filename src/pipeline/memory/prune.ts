import type { MemoryStore } from "../../memory/index.js";
import type { SegmentState } from "../../model/document.js";
import type { MemoryRecord } from "../../model/memory-record.js";

/** Which records go; each that all conditions hold of. */
export interface PruneChoice {
  /** States that go. */
  readonly states?: readonly SegmentState[];
  readonly author?: string;
  readonly client?: string;
  /** ISO 8601: what is older goes. */
  readonly before?: string;
  readonly ids?: readonly string[];
  readonly dryRun?: boolean;
}

/** Takes records out of a memory; deletions are records too. On a dry run they are counted. */
export async function prune(
  store: MemoryStore,
  { dryRun = false, ...choice }: PruneChoice,
): Promise<{ readonly removed: number }> {
  const chosen: string[] = [];
  for await (const record of store.records()) if (isChosen(record, choice)) chosen.push(record.id);
  return {
    removed: dryRun || chosen.length === 0 ? chosen.length : await store.write((writer) => writer.remove(chosen)),
  };
}

function isChosen({ id, state, author, client, time }: MemoryRecord, choice: PruneChoice): boolean {
  return (
    (choice.ids === undefined || choice.ids.includes(id)) &&
    (choice.states === undefined || choice.states.includes(state)) &&
    (choice.author === undefined || choice.author === author) &&
    (choice.client === undefined || choice.client === client) &&
    (choice.before === undefined || (time !== undefined && time < choice.before))
  );
}

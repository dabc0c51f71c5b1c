import type { GlossaryStore } from "../../glossary/glossary-store.js";
import type { MemoryStore } from "../../memory/index.js";
import type { Concept } from "../../model/concept.js";
import { InputError } from "../../model/input-error.js";
import type { MemoryRecord } from "../../model/memory-record.js";
import { hashOf } from "../../pipeline/read/identity.js";

/** A glossary and a memory that belong together: those of a project in a store, or of a folder that was made of it. */
export interface ProjectStores {
  readonly glossary: GlossaryStore;
  readonly memory: MemoryStore;
}

/** What stood in a store when a folder was made of it: by this, what was changed since is told from what was not. */
export interface CheckoutBase {
  readonly schema: "duiyi.checkout/1";
  readonly project: string;
  readonly concepts: readonly Concept[];
  /** The ids of all pairs, and of each how it was: its state and, since a later version, the hash of all that may be changed. */
  readonly pairs: Readonly<Record<string, string>>;
}

/** What a folder brought back. What the store had already counts for nothing, so that a second time brings back nothing. */
export interface Checkin {
  readonly pairs: number;
  /** Pairs that were taken out of the folder, and now of the store. */
  readonly removed: number;
  readonly concepts: number;
  readonly conflicts: readonly CheckinConflict[];
}

/**
 * What was changed in the folder and in the store: of two targets both are kept, of two edits of a concept that in the store. A pair that was taken out
 * of the folder stays in the store where it was changed since, where the member may not take it out, or where the folder does not say that it was.
 */
export type CheckinConflict =
  | { readonly kind: "targets"; readonly source: string; readonly here: string; readonly there: string }
  | { readonly kind: "removed"; readonly source: string; readonly there: string }
  | { readonly kind: "concept"; readonly id: string };

/** Copies a project of a store into a folder. @returns what stood there */
export async function checkOut(from: ProjectStores, to: ProjectStores, project: string): Promise<CheckoutBase> {
  const concepts = await from.glossary.concepts();
  await to.glossary.change(() => ({ put: concepts, remove: [] }), { dryRun: false });
  const pairs: Record<string, string> = {};
  await to.memory.write(async (writer) => {
    for await (const batch of batches(from.memory.records())) {
      await writer.add(batch.map(({ id: _id, ...record }) => record));
      for (const record of batch) pairs[record.id] = markOf(record);
    }
  });
  return { schema: "duiyi.checkout/1", project, concepts, pairs };
}

/**
 * Brings what was changed in a folder back into the store: pairs by their ids, those that were taken out too, and concepts where nobody has changed
 * them in the store in the meantime. Nothing is chosen between two that were changed.
 */
export async function checkIn(from: ProjectStores, to: ProjectStores, base: CheckoutBase): Promise<Checkin> {
  const changed: MemoryRecord[] = [];
  const gone = new Set(Object.keys(base.pairs));
  for await (const record of from.memory.records()) {
    gone.delete(record.id);
    if (!isAsKnown(record, base)) changed.push(record);
  }
  const targets = await otherTargets(changed, to.memory, base);
  const added = await to.memory.write((writer) => writer.add(changed.map(({ id: _id, ...record }) => record)));
  const pairs = added.filter(({ became }) => became !== "known").length;
  const { removed, kept } = await takeOut(Array.from(gone), from.memory, to.memory, base);
  const edits = await carryBack(await from.glossary.concepts(), to.glossary, base);
  return { pairs, removed, concepts: edits.done, conflicts: [...targets, ...kept, ...edits.conflicts] };
}

/** How a pair is, but for what is never changed in it: where an older program wrote the mark, it is the state alone. */
const markOf = ({ state, notes, contexts, properties }: MemoryRecord): string =>
  `${state} ${hashOf(canonical({ notes, contexts, properties })).slice(0, 16)}`;

const isAsKnown = (record: MemoryRecord, { pairs }: CheckoutBase): boolean =>
  pairs[record.id] === record.state || pairs[record.id] === markOf(record);

/** Takes pairs out of the store that were taken out of the folder: a folder that lost its memory did not take anything out. */
async function takeOut(
  ids: readonly string[],
  folder: MemoryStore,
  store: MemoryStore,
  base: CheckoutBase,
): Promise<{ readonly removed: number; readonly kept: readonly CheckinConflict[] }> {
  const there = (await Promise.all(ids.map((id) => store.find(id)))).flatMap((record) => record ?? []);
  const isSaid = await Promise.all(there.map(({ id }) => folder.wasTakenOut(id)));
  const free = there.filter((record, at) => isSaid[at] === true && isAsKnown(record, base)).map(({ id }) => id);
  const removed = free.length === 0 ? 0 : await store.write((writer) => writer.remove(free));
  const isLeft = await Promise.all(there.map(async ({ id }) => (await store.find(id)) !== undefined));
  const kept = there.filter((_record, at) => isLeft[at]);
  return { removed, kept: kept.map(({ source, target }) => ({ kind: "removed", source, there: target })) };
}

/** Sentences that were translated in the folder, and otherwise in the store, since the folder was made. */
async function otherTargets(
  changed: readonly MemoryRecord[],
  store: MemoryStore,
  base: CheckoutBase,
): Promise<CheckinConflict[]> {
  const conflicts: CheckinConflict[] = [];
  const isNew = ({ id }: MemoryRecord): boolean => base.pairs[id] === undefined;
  for (const here of changed.filter(isNew)) {
    const alike = await store.candidates(here.source, { most: MOST_RIVALS, least: 100 });
    for (const there of alike)
      if (
        isNew(there) &&
        there.source === here.source &&
        there.trgLang === here.trgLang &&
        there.target !== here.target
      )
        conflicts.push({ kind: "targets", source: here.source, here: here.target, there: there.target });
  }
  return conflicts;
}

const MOST_RIVALS = 5;

async function carryBack(
  own: readonly Concept[],
  store: GlossaryStore,
  base: CheckoutBase,
): Promise<{ readonly done: number; readonly conflicts: readonly CheckinConflict[] }> {
  const before = textsOf(base.concepts);
  const here = textsOf(own);
  const { put, remove, conflicts } = await store.change(
    ({ concepts }) => {
      const there = textsOf(concepts);
      const ids = [...new Set([...here.keys(), ...before.keys()])].filter((id) => here.get(id) !== before.get(id));
      const open = ids.filter((id) => there.get(id) !== here.get(id));
      const isFree = (id: string): boolean => there.get(id) === before.get(id);
      return {
        put: own.filter(({ id }) => open.includes(id) && isFree(id)),
        remove: open.filter((id) => !here.has(id) && isFree(id)),
        conflicts: open.filter((id) => !isFree(id)).map((id): CheckinConflict => ({ kind: "concept", id })),
      };
    },
    { dryRun: false },
  );
  return { done: put.length + remove.length, conflicts };
}

const textsOf = (concepts: readonly Concept[]): ReadonlyMap<string, string> =>
  new Map(concepts.map((concept) => [concept.id, canonical(concept)]));

/** A concept as a text that does not depend on the order of its fields. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

async function* batches(records: AsyncIterable<MemoryRecord>): AsyncGenerator<readonly MemoryRecord[]> {
  let batch: MemoryRecord[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const BATCH = 5000;

/** Reads what a folder was made of. @throws InputError `input.no-checkout` where it was made of no store */
export function readBase(text: string, file: string): CheckoutBase {
  try {
    const base: CheckoutBase = JSON.parse(text);
    if (base.schema === "duiyi.checkout/1") return base;
  } catch {
    // what cannot be read is no record of a checkout
  }
  throw new InputError("input.no-checkout", {}, { file });
}

import { type AddedRecord, keyOf, type MemoryWriter, mergedRecord, recordId } from "../memory/index.js";
import type { MemoryRecord, NewMemoryRecord } from "../model/memory-record.js";
import { type ActingMember, actingMember } from "./acting-member.js";
import { bigramNumbers } from "./bigram-numbers.js";
import type { Ask, Connection } from "./connection.js";

/** Adds pairs to the memory of a project. */
export class PairWriter implements MemoryWriter {
  readonly #connection: Connection;
  readonly #project: string;
  #member: Promise<ActingMember> | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#project = connection.address.project;
  }

  async add(records: readonly NewMemoryRecord[]): Promise<readonly AddedRecord[]> {
    this.#member ??= actingMember(this.#connection);
    const member = await this.#member;
    const given = records.map((record) => ({ id: recordId(record), record: signed(record, member) }));
    if (given.length === 0) return [];
    return this.#connection.transaction(async (ask) => {
      const added = await this.#insert(firstOfEach(given), ask);
      const others = given.filter((one) => !added.has(one));
      const became = await this.#merge(others, ask);
      return given.map((one) => ({ id: one.id, became: added.has(one) ? "added" : (became.get(one) ?? "known") }));
    });
  }

  /** Puts in pairs that are not there yet. They go in by the order of their ids, so that two writers do not wait for each other in a ring. */
  async #insert(given: readonly GivenPair[], ask: Ask): Promise<ReadonlySet<GivenPair>> {
    const rows = given.map(({ id, record }) => rowOf({ id, ...record }));
    const columns = [0, 1, 2, 3, 4, 5].map((column) => rows.map((row) => row[column]));
    const inserted = await ask<{ readonly id: string }>(INSERT, [this.#project, ...columns]);
    const ids = new Set(inserted.map(({ id }) => id));
    return new Set(given.filter(({ id }) => ids.has(id)));
  }

  /** Adds what pairs say beside what is there; what a member may not change stays as it is. */
  async #merge(given: readonly GivenPair[], ask: Ask): Promise<ReadonlyMap<GivenPair, AddedRecord["became"]>> {
    const became = new Map<GivenPair, AddedRecord["became"]>();
    if (given.length === 0) return became;
    const there = await ask<{ readonly id: string; readonly record: string }>(LOCK, [
      this.#project,
      given.map(({ id }) => id),
    ]);
    const records = new Map<string, MemoryRecord>(there.map(({ id, record }) => [id, JSON.parse(record)]));
    const changed = new Set<string>();
    for (const one of given) {
      const before = records.get(one.id);
      const merged = before && mergedRecord(before, one.record);
      if (merged === undefined) continue;
      records.set(one.id, merged);
      changed.add(one.id);
      became.set(one, "changed");
    }
    const ids = Array.from(changed).sort();
    if (ids.length > 0) await ask(UPDATE, [this.#project, ids, ids.map((id) => JSON.stringify(records.get(id)))]);
    return became;
  }

  async remove(ids: readonly string[]): Promise<number> {
    const gone = await this.#connection.ask("DELETE FROM duiyi.pair WHERE project = $1 AND id = ANY($2) RETURNING id", [
      this.#project,
      ids,
    ]);
    return gone.length;
  }

  async rebuild(): Promise<void> {
    await this.#connection.ask("SELECT duiyi.count_bigrams()");
  }

  /** Has the counts of bigrams added up where much has come in. */
  async finish(): Promise<void> {
    await this.#connection.ask("SELECT duiyi.add_up_bigrams()");
  }
}

interface GivenPair {
  readonly id: string;
  readonly record: NewMemoryRecord;
}

/** The owner may write in the name of others. Members write as themselves; whom a file names beside is kept as what the file says. */
function signed(record: NewMemoryRecord, { name, isOwner }: ActingMember): NewMemoryRecord {
  if (isOwner || record.author === name) return record;
  const { author } = record;
  return {
    ...record,
    author: name,
    ...(author !== undefined && { properties: { ...record.properties, author } }),
  };
}

/** Of pairs with one id the first. */
function firstOfEach(given: readonly GivenPair[]): GivenPair[] {
  const first = new Map<string, GivenPair>();
  for (const one of given) if (!first.has(one.id)) first.set(one.id, one);
  return Array.from(first.values());
}

function rowOf(record: MemoryRecord): readonly (string | number)[] {
  const key = keyOf(record.source);
  return [
    ...[record.id, JSON.stringify(record), key, keyOf(record.target), key.length],
    `{${bigramNumbers(key).join()}}`,
  ];
}

const INSERT = `
  INSERT INTO duiyi.pair (project, id, place, record, key, target_key, size, bigrams)
  SELECT $1, id, place, record::json, key, target_key, size, bigrams::int[]
  FROM (
    SELECT nextval('duiyi.pair_order') AS place, given.*
    FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::int[], $7::text[])
      WITH ORDINALITY AS given (id, record, key, target_key, size, bigrams, number)
    ORDER BY number OFFSET 0
  ) AS numbered
  ORDER BY id
  ON CONFLICT (project, id) DO NOTHING
  RETURNING id`;

const LOCK = "SELECT id, record::text FROM duiyi.pair WHERE project = $1 AND id = ANY($2) ORDER BY id FOR UPDATE";

const UPDATE = `
  UPDATE duiyi.pair SET record = given.record::json, place = nextval('duiyi.pair_order')
  FROM unnest($2::text[], $3::text[]) AS given (id, record)
  WHERE pair.project = $1 AND pair.id = given.id`;

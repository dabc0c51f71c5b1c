import type { CandidateOptions, MemoryStore, MemoryWriter } from "../memory/index.js";
import { COMPARED, keyOf, LOOK_UP, mostAlike } from "../memory/index.js";
import type { MemoryCounts, MemoryRecord } from "../model/memory-record.js";
import { bigramNumbers } from "./bigram-numbers.js";
import type { Connection } from "./connection.js";
import { PairWriter } from "./pair-writer.js";

/** The translation memory of a project in a store on PostgreSQL. Candidates are found there; what they are worth is reckoned here. */
export function memoryStore(connection: Connection): MemoryStore {
  return new StoredMemory(connection);
}

/** The memory of a project for a job, as whoever had it queued may read it. */
export const memoryForJob = (connection: Connection, job: string, project: string): MemoryStore =>
  new StoredMemory(connection, { project, job });

class StoredMemory implements MemoryStore {
  readonly #connection: Connection;
  readonly #project: string;
  readonly #job: string | undefined;

  constructor(connection: Connection, { project = connection.address.project, job }: OfJob = {}) {
    this.#connection = connection;
    this.#project = project;
    this.#job = job;
  }

  async candidates(text: string, options: CandidateOptions): Promise<readonly MemoryRecord[]> {
    const key = keyOf(text);
    const asked = [this.#project, bigramNumbers(key), key.length, LOOK_UP.fewest, LOOK_UP.most, LOOK_UP.records];
    const found = await this.#connection.ask<{ readonly record: string; readonly key: string }>(
      this.#job === undefined ? NEAR : NEAR_FOR_JOB,
      [...asked, COMPARED, ...(this.#job === undefined ? [] : [this.#job])],
    );
    const sharing = found.map(({ record, key: other }) => ({
      ...{ record, lacking: 0, length: other.length, key: () => other },
    }));
    return mostAlike(key, sharing, options).map(({ record }) => JSON.parse(record));
  }

  async concordance(text: string, most: number): Promise<readonly MemoryRecord[]> {
    const wanted = keyOf(text);
    if (wanted === "") return [];
    const isIndexed = wanted.length > 1 && HAN.test(wanted);
    const rows = isIndexed
      ? await this.#connection.ask<{ readonly record: string }>("SELECT record FROM duiyi.holding($1, $2, $3, $4)", [
          ...[this.#project, bigramNumbers(wanted), wanted, most],
        ])
      : await this.#connection.ask<{ readonly record: string }>(
          "SELECT record::text FROM duiyi.pair WHERE project = $1 AND (position($2 IN key) > 0 OR position($2 IN target_key) > 0) LIMIT $3",
          [this.#project, wanted, most],
        );
    return rows.map(({ record }) => JSON.parse(record));
  }

  async find(id: string): Promise<MemoryRecord | undefined> {
    const [row] = await this.#connection.ask<{ readonly record: string }>(
      "SELECT record::text FROM duiyi.pair WHERE project = $1 AND id = $2",
      [this.#project, id],
    );
    return row && JSON.parse(row.record);
  }

  async wasTakenOut(id: string): Promise<boolean> {
    const known = "SELECT FROM duiyi.pair_history WHERE project = $1 AND id = $2 LIMIT 1";
    const isKnown = (await this.#connection.ask(known, [this.#project, id])).length > 0;
    return isKnown && (await this.find(id)) === undefined;
  }

  /** Reads all records as they are at one moment, whatever is written in the meantime. */
  async *records(): AsyncIterable<MemoryRecord> {
    const session = await this.#connection.session();
    try {
      await session.ask("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
      for (let after = 0; ; ) {
        const rows = await session.ask<{ readonly place: number; readonly record: string }>(
          "SELECT place, record::text FROM duiyi.pair WHERE project = $1 AND place > $2 ORDER BY place LIMIT $3",
          [this.#project, after, PAGE],
        );
        for (const { record } of rows) yield JSON.parse(record);
        if (rows.length < PAGE) break;
        after = rows.at(-1)?.place ?? after;
      }
      await session.ask("COMMIT");
    } finally {
      session.end();
    }
  }

  async counts(): Promise<MemoryCounts> {
    const [row] = await this.#connection.ask<Record<"records" | "deleted" | "log" | "index", string>>(COUNTS, [
      this.#project,
    ]);
    const { records = 0, deleted = 0, log = 0, index = 0 } = row ?? {};
    return { records: Number(records), deleted: Number(deleted), bytes: { log: Number(log), index: Number(index) } };
  }

  /** Several may write at once: what each adds is one transaction, and none waits for another that adds other pairs. */
  async write<Result>(work: (writer: MemoryWriter) => Promise<Result>): Promise<Result> {
    const writer = new PairWriter(this.#connection);
    const result = await work(writer);
    await writer.finish();
    return result;
  }

  /** A job has the connection of its worker, who goes on with it. */
  close(): void {
    if (this.#job === undefined) void this.#connection.close();
  }
}

interface OfJob {
  readonly project?: string;
  /** The key of the job. */
  readonly job?: string;
}

const NEAR = "SELECT record, key FROM duiyi.near($1, $2, $3, $4, $5, $6, $7)";
const NEAR_FOR_JOB = "SELECT record, key FROM duiyi.near_for_job($8, $1, $2, $3, $4, $5, $6, $7)";

const HAN = /\p{Script=Han}/u;
const PAGE = 5000;

const COUNTS = `
  SELECT (SELECT count(*) FROM duiyi.pair WHERE project = $1) AS records,
    (SELECT count(*) FROM duiyi.pair_history WHERE project = $1) AS deleted,
    pg_table_size('duiyi.pair') AS log, pg_indexes_size('duiyi.pair') AS index`;

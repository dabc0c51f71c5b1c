import type PgBoss from "pg-boss";
import type { Ask, Connection } from "./connection.js";
import { loadPgBoss } from "./packages.js";

/** The queue of jobs of a store, as pg-boss keeps it. */
export interface Queue {
  /** Makes the tables of the queue, or brings them up to date: for the owner. */
  make(): Promise<void>;
  /** Takes jobs out to do them, at most so many. */
  take(most: number): Promise<readonly QueuedJob[]>;
  /** Marks jobs as done, within the transaction that keeps their results. */
  complete(ids: readonly string[], ask: Ask): Promise<void>;
  /** Gives up a job: it is tried again a few times. */
  fail(id: string, reason: string): Promise<void>;
  /** Lets others have the jobs of workers that are gone, and renews those of workers that are there. */
  lookAfter(): Promise<void>;
  /** Takes away jobs and results that nobody asks for any more. */
  forget(): Promise<void>;
}

/** A job that was taken out of the queue. */
export interface QueuedJob {
  readonly id: string;
  readonly key: string;
}

/** The queue of a store. It asks through the connection of the store, and opens none of its own. */
export async function openQueue(connection: Connection): Promise<Queue> {
  const Boss = await loadPgBoss();
  const boss: PgBoss = new Boss({
    db: through(connection.ask),
    schema: SCHEMA,
    ...{ supervise: false, schedule: false, migrate: true },
  });
  boss.on("error", () => undefined); // what goes wrong is thrown to the caller too
  return {
    make: async () => {
      await boss.start();
      const settings = { policy: "standard", retryLimit: RETRIES, expireInSeconds: LEASE } as const;
      if ((await boss.getQueue(NAME)) === null) await boss.createQueue(NAME, { name: NAME, ...settings });
    },
    take: async (most) => {
      const jobs = (await boss.fetch<{ readonly key: string }>(NAME, { batchSize: most })) ?? [];
      return jobs.map(({ id, data }) => ({ id, key: data.key }));
    },
    // pg-boss takes ids and data together, which its types do not say
    complete: (ids, ask) => boss.complete(NAME, [...ids] as unknown as string, {}, { db: through(ask) }),
    fail: (id, reason) => boss.fail(NAME, id, { reason }),
    lookAfter: async () => {
      await connection.ask(RENEW, [NAME, LONGEST]);
      await boss.maintain();
    },
    forget: async () => void (await connection.ask("SELECT duiyi.forget_jobs($1)", [KEPT])),
  };
}

/** The schema in which pg-boss keeps the queue. */
const SCHEMA = "duiyi_jobs";
const NAME = "documents";
const RETRIES = 3;
const LEASE = 15; // seconds after which a job is given to another, unless its worker is there
const KEPT = "7 days"; // the time for which a result is there, for whoever asks again
const LONGEST = 3600; // seconds after which a job is given up, though its worker is there

/** The advisory lock by which a worker shows that it is there; the server lets go of it when the worker's connection ends. */
export const WORKER_LOCK = 0x6475_6979; // "duiy"

// The lease of a job lasts while its worker is connected, and ends when it is not. A worker that is at work answers nobody: so it is the
// server that says whether it is there.
const RENEW = `
  UPDATE ${SCHEMA}.job AS queued
  SET started_on = CASE WHEN is_there THEN now() ELSE now() - queued.expire_in END
  FROM (
    SELECT taken.key, EXISTS (
      SELECT FROM pg_locks
      WHERE locktype = 'advisory' AND classid = ${WORKER_LOCK} AND objid = taken.holder::oid AND granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    ) AS is_there
    FROM duiyi.job AS taken WHERE taken.holder IS NOT NULL
      AND NOT EXISTS (SELECT FROM duiyi.job_result AS done WHERE done.key = taken.key)
  ) AS held
  WHERE queued.name = $1 AND queued.state = 'active' AND queued.data->>'key' = held.key
    AND queued.created_on > now() - $2 * interval '1 second'`;

/**
 * Puts jobs of a project into the queue, by their keys, as pg-boss does: who hands jobs over has no other need of it. One that is waiting or has a
 * result is not put in again; the same job has the same id until it was given up or its result is gone, so that the queue itself refuses a second.
 */
export const PUT_IN_QUEUE = `
  INSERT INTO ${SCHEMA}.job (id, name, data, expire_in, keep_until, retry_limit, policy)
  SELECT duiyi.queue_id(key, attempt), queue.name, jsonb_build_object('key', key, 'project', $1::text),
    queue.expire_seconds * interval '1 second', now() + interval '14 days', queue.retry_limit, queue.policy
  FROM (
    SELECT given.key, (
      SELECT count(*)::int FROM ${SCHEMA}.job AS queued
      WHERE queued.name = '${NAME}' AND queued.id BETWEEN duiyi.queue_id(given.key, 0) AND duiyi.queue_id(given.key, 255)
        AND queued.state > 'active'
    ) AS attempt
    FROM unnest($2::text[]) AS given (key)
    WHERE NOT EXISTS (SELECT FROM duiyi.job_result AS done WHERE done.key = given.key)
  ) AS wanted
  JOIN ${SCHEMA}.queue ON queue.name = '${NAME}'
  ON CONFLICT DO NOTHING`;

/** How many workers are connected to the store. */
export const WORKERS = `
  SELECT count(*)::int AS workers FROM pg_locks
  WHERE locktype = 'advisory' AND classid = ${WORKER_LOCK} AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

const through = (ask: Ask): PgBoss.Db => ({
  executeSql: async (text: string, values: unknown[] = []) => {
    const rows = await ask(text, values);
    return { rows: Array.isArray(rows) ? rows : [], rowCount: Array.isArray(rows) ? rows.length : 0 };
  },
});

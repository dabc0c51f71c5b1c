import { setTimeout as wait } from "node:timers/promises";
import type { PerformJob } from "../model/jobs.js";
import type { Connection, Session } from "./connection.js";
import { type JobRequest, packed } from "./job-content.js";
import { openQueue, type Queue, type TakenJob, WORKER_LOCK } from "./queue.js";
import { isConnectionLost } from "./store-error.js";

/** How a worker works. */
export interface WorkerOptions {
  readonly perform: PerformJob;
  /** Asked between jobs: whether to end here. */
  readonly isStopped: () => boolean;
  /** Called after each job, with what it was about. */
  readonly onDone?: (about: { readonly verb: string; readonly name: string; readonly milliseconds: number }) => void;
  /** Called with what nobody could foresee; the job is tried again, by another worker most likely. */
  readonly onFault?: (error: unknown, name: string) => void;
}

/** Does the jobs of a store, one after the other, until it is stopped. @throws InputError `*.store-*` where the store is gone for too long */
export async function work(connection: Connection, options: WorkerOptions): Promise<void> {
  const worker = new Worker(connection, await openQueue(connection), options);
  await worker.run();
}

class Worker {
  readonly #connection: Connection;
  readonly #queue: Queue;
  readonly #options: WorkerOptions;
  readonly #setups = new Map<string, string>();
  #number: number | undefined;
  #presence: Session | undefined;
  #looked = 0;

  constructor(connection: Connection, queue: Queue, options: WorkerOptions) {
    this.#connection = connection;
    this.#queue = queue;
    this.#options = options;
  }

  async run(): Promise<void> {
    while (!this.#options.isStopped()) {
      if (!(await this.#isPresent())) {
        await wait(PAUSE);
        continue;
      }
      await this.#lookAfter();
      const taken = await this.#queue.take(AT_ONCE);
      for (const job of await this.#held(taken)) await this.#perform(job);
      if (taken.length === 0) await wait(PAUSE);
    }
    this.#presence?.end();
  }

  /** Shows that this worker is there, by a lock that the server takes away with the connection; not where that was just lost. */
  async #isPresent(): Promise<boolean> {
    if (this.#presence !== undefined) return true;
    const session = await this.#connection.session();
    session.onLost(() => {
      this.#presence = undefined;
      session.end();
    });
    const next = "SELECT nextval('duiyi.worker_number')::int AS number";
    try {
      this.#number ??= (await session.ask<{ readonly number: number }>(next))[0]?.number ?? 0;
      await session.ask("SELECT pg_advisory_lock($1, $2)", [WORKER_LOCK, this.#number]);
    } catch (error) {
      session.end();
      if (isConnectionLost(error)) return false;
      throw error;
    }
    this.#presence = session;
    return true;
  }

  async #lookAfter(): Promise<void> {
    if (performance.now() - this.#looked < LOOK_AFTER) return;
    await this.#queue.lookAfter();
    this.#looked = performance.now();
  }

  /** Writes down who has the jobs, and gives what is to be done. */
  async #held(taken: readonly TakenJob[]): Promise<readonly HeldJob[]> {
    if (taken.length === 0) return [];
    const rows = await this.#connection.ask<Omit<HeldJob, "id">>(HOLD, [this.#number, taken.map(({ key }) => key)]);
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return taken.flatMap(({ id, key }) => {
      const row = byKey.get(key);
      return row === undefined ? [] : [{ id, ...row }];
    });
  }

  async #perform({ id, key, project, request: text, is_done: isDone }: HeldJob): Promise<void> {
    const started = performance.now();
    const request: JobRequest = JSON.parse(text);
    const name = request.documents[0]?.name ?? "";
    try {
      const content = isDone
        ? undefined
        : await packed(async () => this.#options.perform(await this.#whole(request, project)));
      await this.#connection.transaction(async (ask) => {
        if (content !== undefined) await ask(PUT_RESULT, [key, project, content]);
        await this.#queue.complete(id, ask);
      });
      this.#options.onDone?.({ verb: request.verb, name, milliseconds: performance.now() - started });
    } catch (error) {
      this.#options.onFault?.(error, name);
      await this.#queue.fail(id, error instanceof Error ? error.message : String(error));
    }
  }

  /** A job with all that it is made of. */
  async #whole(request: JobRequest, project: string) {
    const setup = this.#setups.get(request.setup) ?? (await this.#setup(request.setup, project));
    const rows = await this.#connection.ask<{ readonly bytes: Uint8Array }>(DOCUMENTS, [
      project,
      request.documents.map(({ name }) => name),
      request.documents.map(({ hash }) => hash),
    ]);
    const documents = request.documents.map(({ name }, at) => ({ name, bytes: new Uint8Array(rows[at]?.bytes ?? []) }));
    return { ...request, setup, setupHash: request.setup, documents };
  }

  async #setup(hash: string, project: string): Promise<string> {
    const [row] = await this.#connection.ask<{ readonly bytes: Buffer }>(
      "SELECT bytes FROM duiyi.job_part WHERE project = $1 AND hash = $2",
      [project, hash],
    );
    const setup = row?.bytes.toString("utf8") ?? "";
    if (this.#setups.size >= MOST_SETUPS) this.#setups.clear();
    this.#setups.set(hash, setup);
    return setup;
  }
}

/** A job that this worker has. */
interface HeldJob extends TakenJob {
  readonly project: string;
  readonly request: string;
  readonly is_done: boolean;
}

const AT_ONCE = 2; // jobs that are taken together
const PAUSE = 200; // milliseconds
const LOOK_AFTER = 3000; // milliseconds
const MOST_SETUPS = 8;

const HOLD = `
  UPDATE duiyi.job AS taken SET holder = $1 WHERE key = ANY($2)
  RETURNING key, project, request, EXISTS (SELECT FROM duiyi.job_result AS done WHERE done.key = taken.key) AS is_done`;
const DOCUMENTS = `
  SELECT bytes FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS wanted (path, hash, number)
  JOIN duiyi.document_version USING (path, hash) WHERE project = $1 ORDER BY number`;
const PUT_RESULT = "INSERT INTO duiyi.job_result (key, project, content) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";

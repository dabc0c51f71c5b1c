import { setTimeout as wait } from "node:timers/promises";
import type { MemoryStore } from "../memory/index.js";
import { InputError } from "../model/input-error.js";
import type { JobResult, TakenJob } from "../model/jobs.js";
import { fromBase64, piecesOf } from "./byte-pieces.js";
import type { Connection, Session } from "./connection.js";
import { type JobRequest, packed } from "./job-content.js";
import { memoryForJob } from "./memory-store.js";
import { openQueue, type Queue, type QueuedJob, WORKER_LOCK } from "./queue.js";
import { isConnectionLost } from "./store-error.js";

/** Does a job, and gives its result. `memoryOf` is the memory of a project, as whoever had the job queued may read it. */
export type PerformJob = (job: TakenJob, memoryOf: (project: string) => MemoryStore) => Promise<JobResult>;

/** How a worker works. */
export interface WorkerOptions {
  readonly perform: PerformJob;
  /** Asked between jobs: whether to end here. */
  readonly isStopped: () => boolean;
  /** Called once, when jobs can be taken. */
  readonly onReady?: () => void;
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
  #forgot: number | undefined;
  #atOnce = 1;
  #wasReady = false;

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
      const taken = await this.#queue.take(this.#atOnce);
      if (taken.length === 0) await wait(PAUSE);
      else await this.#performAll(await this.#held(taken));
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
    if (!this.#wasReady) this.#options.onReady?.();
    this.#wasReady = true;
    return true;
  }

  async #lookAfter(): Promise<void> {
    if (performance.now() - this.#looked < LOOK_AFTER) return;
    await this.#queue.lookAfter();
    this.#looked = performance.now();
    if (this.#forgot !== undefined && this.#looked - this.#forgot < FORGET) return;
    await this.#queue.forget();
    this.#forgot = this.#looked;
  }

  /** Writes down who has the jobs, and gives what is to be done. */
  async #held(taken: readonly QueuedJob[]): Promise<readonly HeldJob[]> {
    const keys = taken.map(({ key }) => key);
    const rows = await this.#connection.ask<Omit<HeldJob, "id" | "documents">>(HOLD, [this.#number, keys]);
    const documents = await this.#connection.ask<HeldDocument>(SMALL_DOCUMENTS, [keys, SMALL]);
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return taken.flatMap(({ id, key }) => {
      const row = byKey.get(key);
      return row === undefined ? [] : [{ id, ...row, documents: documents.filter((one) => one.key === key) }];
    });
  }

  /** Does several jobs; what came of them is kept together, but none waits long for the others. */
  async #performAll(jobs: readonly HeldJob[]): Promise<void> {
    const started = performance.now();
    let done: DoneJob[] = [];
    let kept = started;
    for (const [at, job] of jobs.entries()) {
      const one = await this.#perform(job);
      if (one !== undefined) done.push(one);
      if (at + 1 < jobs.length && performance.now() - kept < BATCH) continue;
      await this.#keep(done);
      done = [];
      kept = performance.now();
    }
    const each = (performance.now() - started) / Math.max(1, jobs.length);
    this.#atOnce = Math.min(MOST_AT_ONCE, Math.max(1, Math.round(BATCH / each)));
  }

  async #perform(job: HeldJob): Promise<DoneJob | undefined> {
    const started = performance.now();
    const request: JobRequest = JSON.parse(job.request);
    try {
      const memoryOf = (project: string): MemoryStore => memoryForJob(this.#connection, job.key, project);
      const work = async () => this.#options.perform(await this.#whole(request, job), memoryOf);
      const content = job.is_done ? undefined : await packed(work);
      return { job, request, content, milliseconds: performance.now() - started };
    } catch (error) {
      await this.#giveUp([{ job, request }], error);
      return undefined;
    }
  }

  /** Keeps results in the transaction that completes their jobs. */
  async #keep(done: readonly DoneJob[]): Promise<void> {
    if (done.length === 0) return;
    const made = done.flatMap(({ job, content }) => (content === undefined ? [] : [{ ...job, content }]));
    const values = [made.map(({ key }) => key), made.map(({ project }) => project)];
    try {
      await this.#connection.transaction(async (ask) => {
        if (made.length > 0) await ask(PUT_RESULTS, [...values, ...piecesOf(made.map(({ content }) => content))]);
        const ids = done.map(({ job }) => job.id);
        await this.#queue.complete(ids, ask);
      });
    } catch (error) {
      await this.#giveUp(done, error);
      return;
    }
    for (const { request, milliseconds } of done)
      this.#options.onDone?.({ verb: request.verb, name: nameOf(request), milliseconds });
  }

  async #giveUp(jobs: readonly Pick<DoneJob, "job" | "request">[], error: unknown): Promise<void> {
    for (const { job, request } of jobs) {
      this.#options.onFault?.(error, nameOf(request));
      await this.#queue.fail(job.id, reasonOf(error));
    }
  }

  /** A job with all that it is made of. */
  async #whole(request: JobRequest, job: HeldJob): Promise<TakenJob> {
    const setup = this.#setups.get(request.setup) ?? (await this.#setup(request.setup, job.project));
    const isThere = job.documents.length === request.documents.length;
    const rows = isThere ? job.documents : await this.#documentsOf(request, job.project);
    if (rows.length < request.documents.length)
      throw new Error(`a document of the job is not there: ${nameOf(request)}`);
    const documents = request.documents.map(({ name }, at) => ({ name, bytes: fromBase64(rows[at]?.bytes ?? "") }));
    return { ...request, setup, setupHash: request.setup, documents };
  }

  async #documentsOf({ documents }: JobRequest, project: string): Promise<readonly Pick<HeldDocument, "bytes">[]> {
    return this.#connection.ask(DOCUMENTS, [
      project,
      documents.map(({ name }) => name),
      documents.map(({ hash }) => hash),
    ]);
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
interface HeldJob extends QueuedJob {
  readonly project: string;
  readonly request: string;
  readonly is_done: boolean;
  /** Those of its documents, in order, that are small. */
  readonly documents: readonly HeldDocument[];
}

/** A document of a job, in base64. */
interface HeldDocument {
  readonly key: string;
  readonly bytes: string;
}

/** A job that was done; one that was done before has no content. */
interface DoneJob {
  readonly job: HeldJob;
  readonly request: JobRequest;
  readonly content: Uint8Array | undefined;
  readonly milliseconds: number;
}

const nameOf = ({ documents }: JobRequest): string => documents[0]?.name ?? "";

/** Why a job failed, for whoever waits for it: of what the store refuses, its own words. */
function reasonOf(error: unknown): string {
  if (error instanceof InputError && typeof error.values.reason === "string") return error.values.reason;
  return error instanceof Error ? error.message : String(error);
}

const MOST_AT_ONCE = 16; // jobs that are taken together: as many as are done in this time
const BATCH = 400; // milliseconds
const PAUSE = 200; // milliseconds
const LOOK_AFTER = 3000; // milliseconds
const FORGET = 3_600_000; // milliseconds
const MOST_SETUPS = 8;
const SMALL = 2 ** 17; // bytes of a document that comes along with those of other jobs

const HOLD = `
  UPDATE duiyi.job AS taken SET holder = $1 WHERE key = ANY($2)
  RETURNING key, project, request, EXISTS (SELECT FROM duiyi.job_result AS done WHERE done.key = taken.key) AS is_done`;
const SMALL_DOCUMENTS = `
  SELECT taken.key, encode(bytes, 'base64') AS bytes
  FROM duiyi.job AS taken CROSS JOIN jsonb_array_elements(request::jsonb->'documents') WITH ORDINALITY AS wanted (document, number)
  JOIN duiyi.document_version AS there
    ON there.project = taken.project AND path = document->>'name' AND hash = document->>'hash'
  WHERE key = ANY($1) AND octet_length(bytes) <= $2 ORDER BY number`;
const DOCUMENTS = `
  SELECT encode(bytes, 'base64') AS bytes FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS wanted (path, hash, number)
  JOIN duiyi.document_version USING (path, hash) WHERE project = $1 ORDER BY number`;
const PUT_RESULTS = `
  INSERT INTO duiyi.job_result (key, project, content)
  SELECT key, project, substring($3::bytea FROM place FOR size)
  FROM unnest($1::text[], $2::text[], $4::int[], $5::int[]) AS given (key, project, place, size)
  ORDER BY key ON CONFLICT DO NOTHING`;

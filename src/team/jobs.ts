import { setTimeout as wait } from "node:timers/promises";
import { InputError } from "../model/input-error.js";
import type { InputFile } from "../model/input-file.js";
import type { Job, Jobs } from "../model/jobs.js";
import type { Ask, Connection } from "./connection.js";
import { hashOf, type JobRequest, unpacked } from "./job-content.js";
import { openQueue, type Queue, WORKERS } from "./queue.js";

/** Opens the jobs of a store. `onIdle` is called where jobs wait and no worker is there. */
export const storedJobs = (connection: Connection, onIdle: () => void): Jobs => new StoredJobs(connection, onIdle);

class StoredJobs implements Jobs {
  readonly #connection: Connection;
  readonly #project: string;
  readonly #onIdle: () => void;
  readonly #sent = new Set<string>();
  readonly #waiting = new Map<string, Waiting>();
  #queue: Promise<Queue> | undefined;
  #unsent: Unsent[] = [];
  #isClosed = false;
  #isFollowing = false;

  constructor(connection: Connection, onIdle: () => void) {
    this.#connection = connection;
    this.#project = connection.address.project;
    this.#onIdle = onIdle;
  }

  do(job: Job): Promise<unknown> {
    const large = job.documents.find(({ bytes }) => bytes.length > LARGEST);
    if (large !== undefined) return Promise.reject(tooLarge(large));
    const documents = job.documents.map((file) => ({ file, hash: hashOf(file.bytes) }));
    const setup = { hash: hashOf(job.setup), bytes: Buffer.from(job.setup) };
    const request: JobRequest = {
      ...{ project: this.#project, verb: job.verb, version: job.version, setup: setup.hash, about: job.about },
      documents: documents.map(({ file: { name }, hash }) => ({ name, hash })),
    };
    const text = JSON.stringify(request);
    const key = hashOf(text);
    const known = this.#waiting.get(key);
    if (known !== undefined) return known.result;
    const waiting = newWaiting();
    this.#waiting.set(key, waiting);
    this.#unsent.push({ key, text, setup, documents });
    if (!this.#isFollowing) this.#follow().catch((error: unknown) => this.#refuseAll(error));
    return waiting.result;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#connection.close();
  }

  /** Hands over what came together, and asks for results, until nobody waits any more. */
  async #follow(): Promise<void> {
    this.#isFollowing = true;
    try {
      let last = performance.now();
      while (this.#waiting.size > 0 && !this.#isClosed) {
        await this.#send(this.#unsent.splice(0));
        if (await this.#take()) last = performance.now();
        else if (performance.now() - last > QUIET) {
          await this.#lookForTrouble();
          last = performance.now();
        }
        await wait(INTERVAL);
      }
    } finally {
      this.#isFollowing = false;
    }
  }

  /** All in one transaction: what a job is made of is there when a worker takes it. */
  async #send(unsent: readonly Unsent[]): Promise<void> {
    if (unsent.length === 0) return;
    this.#queue ??= openQueue(this.#connection);
    const queue = await this.#queue;
    await this.#connection.transaction(async (ask) => {
      const setups = new Map(unsent.map(({ setup }) => [setup.hash, setup.bytes]));
      for (const [hash, bytes] of setups) if (!this.#sent.has(hash)) await ask(PUT_PART, [this.#project, hash, bytes]);
      const documents = unsent.flatMap((one) => one.documents);
      await ask(PUT_DOCUMENTS, [
        this.#project,
        documents.map(({ file }) => file.name),
        documents.map(({ hash }) => hash),
        documents.map(({ file }) => Buffer.from(file.bytes)),
      ]);
      await ask(PUT_JOBS, [this.#project, unsent.map(({ key }) => key), unsent.map(({ text }) => text)]);
      for (const [attempt, keys] of await attemptsOf(unsent, ask)) await queue.put(keys, ask, attempt);
    });
    for (const { setup } of unsent) this.#sent.add(setup.hash);
  }

  /** Gives those who wait the results that are there. @returns whether there was one */
  async #take(): Promise<boolean> {
    const done = await this.#connection.ask<{ readonly key: string; readonly content: Uint8Array }>(
      "SELECT key, content FROM duiyi.job_result WHERE key = ANY($1)",
      [Array.from(this.#waiting.keys())],
    );
    for (const { key, content } of done) {
      const waiting = this.#waiting.get(key);
      this.#waiting.delete(key);
      try {
        waiting?.resolve(unpacked(content));
      } catch (error) {
        waiting?.reject(error);
      }
    }
    return done.length > 0;
  }

  /** Refuses jobs that were given up, and says that nobody is there to do the others. */
  async #lookForTrouble(): Promise<void> {
    const failed = await this.#connection.ask<{ readonly key: string; readonly reason: string | null }>(FAILED, [
      Array.from(this.#waiting.keys()),
    ]);
    for (const { key, reason } of failed) {
      this.#waiting.get(key)?.reject(new InputError("output.store-job", { reason: reason ?? "" }));
      this.#waiting.delete(key);
    }
    const [row] = await this.#connection.ask<{ readonly workers: number }>(WORKERS);
    if (failed.length === 0 && row?.workers === 0) this.#onIdle();
  }

  #refuseAll(error: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** Those who wait for one result. */
interface Waiting {
  readonly result: Promise<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

function newWaiting(): Waiting {
  let settle: Omit<Waiting, "result"> = { resolve: () => undefined, reject: () => undefined };
  const result = new Promise<unknown>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { result, ...settle };
}

/** A job that was not handed over yet. */
interface Unsent {
  readonly key: string;
  readonly text: string;
  readonly setup: { readonly hash: string; readonly bytes: Uint8Array };
  readonly documents: readonly { readonly file: InputFile; readonly hash: string }[];
}

const INTERVAL = 100; // milliseconds
const QUIET = 10_000; // milliseconds without a result, after which something may be wrong
const LARGEST = 256 * 2 ** 20; // bytes of a document: PostgreSQL takes 1 GB in one piece, and writes bytes as two characters each

const tooLarge = ({ name, bytes }: InputFile): InputError =>
  new InputError(
    "output.store-large",
    { reason: `${Math.round(bytes.length / 2 ** 20)} MB > ${LARGEST / 2 ** 20} MB` },
    { file: name },
  );

/** The keys of jobs that have no result, by how often each was given up before. */
async function attemptsOf(unsent: readonly Unsent[], ask: Ask): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await ask<{ readonly key: string; readonly attempt: number }>(ATTEMPTS, [unsent.map(({ key }) => key)]);
  const byAttempt = new Map<number, string[]>();
  for (const { key, attempt } of rows) byAttempt.set(attempt, [...(byAttempt.get(attempt) ?? []), key]);
  return byAttempt;
}

const PUT_PART = "INSERT INTO duiyi.job_part (project, hash, bytes) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
const PUT_DOCUMENTS = `
  INSERT INTO duiyi.document_version (project, path, hash, bytes)
  SELECT DISTINCT ON (path, hash) $1, path, hash, bytes FROM unnest($2::text[], $3::text[], $4::bytea[]) AS given (path, hash, bytes)
  ORDER BY path, hash ON CONFLICT DO NOTHING`;
const PUT_JOBS = `
  INSERT INTO duiyi.job (project, key, request) SELECT $1, key, request FROM unnest($2::text[], $3::text[]) AS given (key, request)
  ORDER BY key ON CONFLICT DO NOTHING`;
const ATTEMPTS = `
  SELECT given.key, (
    SELECT count(*)::int FROM duiyi_jobs.job AS queued
    WHERE queued.name = 'documents' AND queued.state = 'failed' AND queued.data->>'key' = given.key
  ) AS attempt
  FROM unnest($1::text[]) AS given (key)
  WHERE NOT EXISTS (SELECT FROM duiyi.job_result AS done WHERE done.key = given.key)`;
const FAILED = `
  SELECT data->>'key' AS key, max(output->>'reason') AS reason FROM duiyi_jobs.job
  WHERE name = 'documents' AND data->>'key' = ANY($1)
  GROUP BY data->>'key' HAVING bool_and(state = 'failed')`;

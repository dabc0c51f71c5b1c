import { setTimeout as wait } from "node:timers/promises";
import { InputError } from "../model/input-error.js";
import type { InputFile } from "../model/input-file.js";
import type { Job, JobResult, Jobs, ReachedMemory } from "../model/jobs.js";
import { remembering } from "../model/once.js";
import { actingMember } from "./acting-member.js";
import { readAddress } from "./address.js";
import { fromBase64, piecesOf } from "./byte-pieces.js";
import type { Connection } from "./connection.js";
import { hashOf, type JobRequest, RESULT_FORM, unpacked } from "./job-content.js";
import { PUT_IN_QUEUE, WORKERS } from "./queue.js";

/** Opens the jobs of a store. `onIdle` is called where jobs wait and no worker is there. */
export const storedJobs = (connection: Connection, onIdle: () => void): Jobs => new StoredJobs(connection, onIdle);

class StoredJobs implements Jobs {
  readonly #connection: Connection;
  readonly #project: string;
  readonly #onIdle: () => void;
  readonly #sent = new Set<string>();
  readonly #waiting = new Map<string, Waiting>();
  #name: Promise<string> | undefined;
  #unsent: Unsent[] = [];
  #inHand = 0; // bytes of the documents of jobs that were handed over
  #isClosed = false;
  #isFollowing = false;

  constructor(connection: Connection, onIdle: () => void) {
    this.#connection = connection;
    this.#project = connection.address.project;
    this.#onIdle = onIdle;
  }

  async do(job: Job): Promise<JobResult> {
    const large = job.documents.find(({ bytes }) => bytes.length > LARGEST);
    if (large !== undefined) throw tooLarge(large);
    const documents = job.documents.map((file) => ({ file, hash: hashOf(file.bytes) }));
    const setup = setupOf(job.setup);
    const request: JobRequest = {
      ...{ project: this.#project, form: RESULT_FORM, verb: job.verb, version: job.version },
      ...{ setup: setup.hash, about: job.about },
      documents: documents.map(({ file: { name }, hash }) => ({ name, hash })),
      ...(job.isPersonal === true && { for: await this.#member() }),
    };
    const text = JSON.stringify(request);
    const key = hashOf(text);
    const known = this.#waiting.get(key);
    if (known !== undefined) return known.result;
    const size = job.documents.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const waiting = newWaiting(size);
    this.#waiting.set(key, waiting);
    this.#unsent.push({ key, text, size, setup, documents });
    if (!this.#isFollowing) this.#follow().catch((error: unknown) => this.#refuseAll(error));
    return waiting.result;
  }

  async memoryAt(url: string): Promise<ReachedMemory | undefined> {
    const { address, ask } = this.#connection;
    const { project, ...there } = readAddress(url);
    if (!SAME.every((part) => there[part] === address[part])) return undefined;
    const [row] = await ask<{ readonly state: string }>("SELECT duiyi.memory_state($1) AS state", [project]);
    return row && { project, state: row.state };
  }

  async #member(): Promise<string> {
    this.#name ??= actingMember(this.#connection).then(({ name }) => name);
    return this.#name;
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
        for (let few = this.#next(); few > 0; few = this.#next()) await this.#send(this.#unsent.splice(0, few));
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

  /** How many jobs from the first on go over next: as many as are not too much at one time, for their results come together; one where none is under way. */
  #next(): number {
    let size = this.#inHand;
    const beyond = this.#unsent.findIndex((one) => {
      size += one.size;
      return size > AT_ONCE;
    });
    if (beyond !== 0) return beyond < 0 ? this.#unsent.length : beyond;
    return this.#inHand === 0 ? 1 : 0;
  }

  /** All in one transaction: what a job is made of is there when a worker takes it. */
  async #send(unsent: readonly Unsent[]): Promise<void> {
    await this.#connection.transaction(async (ask) => {
      await ask("SELECT duiyi.hand_over()");
      const setups = new Map(unsent.map(({ setup }) => [setup.hash, setup.bytes]));
      for (const [hash, bytes] of setups) if (!this.#sent.has(hash)) await ask(PUT_PART, [this.#project, hash, bytes]);
      const documents = unsent.flatMap((one) => one.documents);
      await ask(PUT_DOCUMENTS, [
        this.#project,
        documents.map(({ file }) => file.name),
        documents.map(({ hash }) => hash),
        ...piecesOf(documents.map(({ file }) => file.bytes)),
      ]);
      await ask(PUT_JOBS, [this.#project, unsent.map(({ key }) => key), unsent.map(({ text }) => text)]);
      await ask(PUT_IN_QUEUE, [this.#project, unsent.map(({ key }) => key)]);
    });
    for (const { setup, size } of unsent) {
      this.#sent.add(setup.hash);
      this.#inHand += size;
    }
  }

  /** Gives those who wait the results that are there. @returns whether there was one */
  async #take(): Promise<boolean> {
    const done = await this.#connection.ask<{ readonly key: string; readonly content: string }>(
      "SELECT key, encode(content, 'base64') AS content FROM duiyi.job_result WHERE key = ANY($1)",
      [Array.from(this.#waiting.keys())],
    );
    for (const { key, content } of done) {
      const waiting = this.#settled(key);
      try {
        waiting?.resolve(unpacked(fromBase64(content)));
      } catch (error) {
        waiting?.reject(error);
      }
    }
    return done.length > 0;
  }

  /** Those who waited for a result, which is there. */
  #settled(key: string): Waiting | undefined {
    const waiting = this.#waiting.get(key);
    if (this.#waiting.delete(key)) this.#inHand -= waiting?.size ?? 0;
    return waiting;
  }

  /** Refuses jobs that were given up, and says that nobody is there to do the others. */
  async #lookForTrouble(): Promise<void> {
    const failed = await this.#connection.ask<{ readonly key: string; readonly reason: string | null }>(FAILED, [
      Array.from(this.#waiting.keys()),
    ]);
    for (const { key, reason } of failed)
      this.#settled(key)?.reject(new InputError("output.store-job", { reason: reason ?? "" }));
    const [row] = await this.#connection.ask<{ readonly workers: number }>(WORKERS);
    if (failed.length === 0 && row?.workers === 0) this.#onIdle();
  }

  #refuseAll(error: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** Those who wait for one result, and the bytes of the documents that it is made of. */
interface Waiting {
  readonly size: number;
  readonly result: Promise<JobResult>;
  readonly resolve: (result: JobResult) => void;
  readonly reject: (error: unknown) => void;
}

function newWaiting(size: number): Waiting {
  let settle: Pick<Waiting, "resolve" | "reject"> = { resolve: () => undefined, reject: () => undefined };
  const result = new Promise<JobResult>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { size, result, ...settle };
}

/** A job that was not handed over yet. */
interface Unsent {
  readonly key: string;
  readonly text: string;
  readonly size: number;
  readonly setup: { readonly hash: string; readonly bytes: Uint8Array };
  readonly documents: readonly { readonly file: InputFile; readonly hash: string }[];
}

/** Many jobs have one setup, of some hundred thousand characters. */
const setupOf = remembering((text) => ({ hash: hashOf(text), bytes: Buffer.from(text) }), 8);

const INTERVAL = 100; // milliseconds
const QUIET = 10_000; // milliseconds without a result, after which something may be wrong
const AT_ONCE = 32 * 2 ** 20; // bytes of documents that are under way together: what comes of them is several times as much
const SAME = ["host", "port", "database", "user"] as const; // by which a memory is one of the store
const LARGEST = 256 * 2 ** 20; // bytes of a document: PostgreSQL takes 1 GB in one piece, and writes bytes as two characters each

const tooLarge = ({ name, bytes }: InputFile): InputError =>
  new InputError(
    "output.store-large",
    { reason: `${Math.round(bytes.length / 2 ** 20)} MB > ${LARGEST / 2 ** 20} MB` },
    { file: name },
  );

const PUT_PART = "INSERT INTO duiyi.job_part (project, hash, bytes) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
const PUT_DOCUMENTS = `
  INSERT INTO duiyi.document_version (project, path, hash, bytes)
  SELECT DISTINCT ON (path, hash) $1, path, hash, substring($4::bytea FROM place FOR size)
  FROM unnest($2::text[], $3::text[], $5::int[], $6::int[]) AS given (path, hash, place, size)
  ORDER BY path, hash ON CONFLICT DO NOTHING`;
const PUT_JOBS = `
  INSERT INTO duiyi.job (project, key, request) SELECT $1, key, request FROM unnest($2::text[], $3::text[]) AS given (key, request)
  ORDER BY key ON CONFLICT DO NOTHING`;
const FAILED = `
  SELECT given.key, max(queued.output->>'reason') AS reason
  FROM unnest($1::text[]) AS given (key) JOIN duiyi_jobs.job AS queued
    ON queued.name = 'documents' AND queued.id BETWEEN duiyi.queue_id(given.key, 0) AND duiyi.queue_id(given.key, 255)
  GROUP BY given.key
  HAVING bool_and(queued.state > 'active') AND (array_agg(queued.state ORDER BY queued.id DESC))[1] = 'failed'`;

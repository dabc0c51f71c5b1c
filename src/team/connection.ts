import { createHash } from "node:crypto";
import { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Pool, PoolClient } from "pg";
import { InputError } from "../model/input-error.js";
import { once, remembering } from "../model/once.js";
import type { StoreAddress } from "./address.js";
import { LATEST } from "./migrations/index.js";
import { loadPg, passwordFromFile } from "./packages.js";
import { isCollision, isConnectionLost, storeError } from "./store-error.js";

/** Asks a database one thing, and gives the rows. */
export type Ask = <Row = Readonly<Record<string, unknown>>>(
  text: string,
  values?: readonly unknown[],
) => Promise<Row[]>;

/** A connection that its holder alone uses, until it ends. */
export interface Session {
  readonly ask: Ask;
  readonly onLost: (listener: () => void) => void;
  readonly end: () => void;
}

/** What a connection is opened with. */
export interface ConnectionOptions {
  /** Told when a connection is tried again: in how many milliseconds, and whether it was open before. */
  readonly onRetry?: (milliseconds: number, wasOpen: boolean) => void;
  /** For how many milliseconds a connection is tried again that was open before. */
  readonly patience?: number;
  /** Whether the database need not be a store yet. */
  readonly isNew?: boolean;
}

/** A way to a store. It is opened when it is first used; one that is lost is opened again, for a while. */
export class Connection {
  readonly address: StoreAddress;
  readonly #options: ConnectionOptions;
  #pool: Promise<Pool> | undefined;
  readonly #sockets = new Set<Socket>();
  #wasOpen = false;

  constructor(address: StoreAddress, options: ConnectionOptions = {}) {
    this.address = address;
    this.#options = options;
  }

  /** Asks one thing, again where the connection was lost: it must do no harm to ask twice. @throws InputError `*.store-*` */
  readonly ask: Ask = <Row>(text: string, values: readonly unknown[] = []) =>
    this.#patiently((client) => rowsOf<Row>(client, text, values));

  /** Does some work in one transaction, from the beginning where the connection was lost. @throws InputError `*.store-*` */
  readonly transaction = <Result>(work: (ask: Ask) => Promise<Result>): Promise<Result> =>
    this.#patiently(async (client) => {
      await client.query("BEGIN");
      try {
        const result = await work((text, values = []) => rowsOf(client, text, values));
        await client.query("COMMIT");
        return result;
      } catch (error) {
        await client.query("ROLLBACK").catch(() => undefined);
        throw error;
      }
    });

  /** A connection for as long as the caller wants it. @throws InputError `*.store-*` */
  async session(): Promise<Session> {
    const client = await this.#patiently(async (one) => one, false);
    const end = once(() => client.release(true)); // a lost connection is ended by whoever hears of it first
    return {
      ask: <Row>(text: string, values: readonly unknown[] = []) => rowsOf<Row>(client, text, values),
      onLost: (listener) => void client.on("error", listener),
      end,
    };
  }

  async close(): Promise<void> {
    const pool = await this.#pool?.catch(() => undefined);
    this.#pool = undefined;
    await pool?.end();
    for (const socket of this.#sockets) socket.destroy(); // the driver leaves one open where it could not log in
  }

  async #patiently<Result>(work: (client: PoolClient) => Promise<Result>, isReleased = true): Promise<Result> {
    const started = performance.now();
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        return await this.#once(work, isReleased);
      } catch (error) {
        const isLost = isConnectionLost(error);
        const patience = this.#wasOpen ? (this.#options.patience ?? PATIENCE) : FIRST_PATIENCE;
        if ((!isLost && !isCollision(error)) || performance.now() - started + pause > patience)
          throw storeError(error, this.address);
        if (isLost) this.#options.onRetry?.(pause, this.#wasOpen);
        await wait(pause);
      }
    }
  }

  async #once<Result>(work: (client: PoolClient) => Promise<Result>, isReleased: boolean): Promise<Result> {
    this.#pool ??= this.#open();
    const client = await (await this.#pool).connect();
    let fault: Error | undefined;
    let isKept = false;
    try {
      if (!this.#wasOpen) await this.#look(client);
      this.#wasOpen = true;
      const result = await work(client);
      isKept = !isReleased;
      return result;
    } catch (error) {
      if (isConnectionLost(error)) fault = error as Error;
      throw error;
    } finally {
      if (!isKept) client.release(fault);
    }
  }

  async #open(): Promise<Pool> {
    const { Pool: PgPool } = await loadPg();
    const { host, port, database, user, password, tls } = this.address;
    const ssl =
      tls === "off"
        ? false
        : { rejectUnauthorized: tls.isVerified, ...(tls.rootCertificate !== undefined && { ca: tls.rootCertificate }) };
    const stream = (): Socket => {
      const socket = new Socket();
      this.#sockets.add(socket);
      return socket.once("close", () => this.#sockets.delete(socket));
    };
    const pool = new PgPool({
      ...{ host, port, database, user, ssl, password: password ?? passwordFromFile(this.address) },
      ...{ max: MOST_CLIENTS, connectionTimeoutMillis: 10_000, keepAlive: true, application_name: "duiyi", stream },
      // compiling a statement takes longer than any of ours runs
      options: `-c jit=off -c statement_timeout=${STATEMENT} -c lock_timeout=${LOCK} -c idle_in_transaction_session_timeout=${IDLE}`,
    });
    pool.on("error", () => undefined); // an idle connection was lost: the next question opens another
    pool.on("connect", (client) => client.on("error", () => undefined)); // what is asked then fails, and is asked again
    return pool;
  }

  /** @throws InputError `input.store-*` where the database is no store that we can work with */
  async #look(client: PoolClient): Promise<void> {
    const where = { file: this.address.shown };
    const asked = await client.query("SELECT current_setting('server_version_num')::int AS server");
    const { server } = asked.rows[0] as { readonly server: number };
    if (server < OLDEST_SERVER)
      throw new InputError("input.store-old", { version: Math.floor(server / 10_000) }, where);
    if (this.#options.isNew === true) return;
    const [there] = (await client.query("SELECT to_regclass('duiyi.migration') IS NOT NULL AS is_store")).rows;
    if (!(there as { readonly is_store: boolean }).is_store)
      throw new InputError("input.store-missing", { database: this.address.database }, where);
    const [found] = (await client.query("SELECT max(version) AS version FROM duiyi.migration")).rows;
    const { version } = found as { readonly version: number };
    if (version > LATEST) throw new InputError("input.store-later", { version, known: LATEST }, where);
    if (version < LATEST) throw new InputError("input.store-behind", { version, known: LATEST }, where);
  }
}

/**
 * The rows of an answer; none of several statements at once. A statement with values is prepared once for each connection: to parse and plan one
 * takes the server longer than most of ours run.
 */
async function rowsOf<Row>(client: PoolClient, text: string, values: readonly unknown[]): Promise<Row[]> {
  const { rows } =
    values.length === 0
      ? await client.query(text)
      : await client.query({ name: nameOf(text), text, values: [...values] });
  return (rows ?? []) as Row[];
}

/** A name for a statement: the same for the same text. */
const nameOf = remembering((text) => `duiyi_${createHash("sha256").update(text).digest("hex").slice(0, 32)}`);

const OLDEST_SERVER = 150_000; // PostgreSQL 15, as server_version_num says it
const MOST_CLIENTS = 4;
const FIRST_PAUSE = 200; // milliseconds
const LONGEST_PAUSE = 4000;
const FIRST_PATIENCE = 3000; // a server that was never there is most likely not there
const PATIENCE = 60_000; // one that was there is most likely being started again
const STATEMENT = "120s";
const LOCK = "30s";
const IDLE = "10min";

import { InputError } from "../model/input-error.js";
import { readAddress } from "./address.js";
import { Connection, type ConnectionOptions } from "./connection.js";
import { LATEST, migrations } from "./migrations/index.js";
import { openQueue } from "./queue.js";

/** What became of a store: the versions before and after. */
export interface InitialisedStore {
  readonly from: number;
  readonly to: number;
}

/**
 * Makes a database a store, or brings a store up to this program's version, all or nothing; who does so owns it.
 *
 * @param to - the version at which to stop, for tests
 * @throws InputError `usage.store-encoding` where the database is not in UTF-8, `input.store-later`, and as `Connection` does
 */
export async function initStore(url: string, options: ConnectionOptions = {}, to = LATEST): Promise<InitialisedStore> {
  const connection = new Connection(readAddress(url), { ...options, isNew: true });
  try {
    await refuseOtherEncoding(connection);
    const from = await migrate(connection, to);
    if (to === LATEST) {
      await (await openQueue(connection)).make();
      await connection.ask("SELECT duiyi.guard_functions(), duiyi.guard_queue()");
      await connection.ask(
        "SELECT duiyi.let_in(member) FROM (SELECT DISTINCT member FROM duiyi.membership) AS members",
      );
    }
    return { from, to: Math.max(from, to) };
  } finally {
    await connection.close();
  }
}

async function refuseOtherEncoding({ ask, address }: Connection): Promise<void> {
  const [row] = await ask<{ readonly encoding: string }>(
    "SELECT pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = current_database()",
  );
  if (row?.encoding === "UTF8") return;
  throw new InputError(
    "usage.store-encoding",
    { encoding: row?.encoding ?? "", database: address.database },
    { file: address.shown },
  );
}

/** @returns the version before */
function migrate(connection: Connection, to: number): Promise<number> {
  return connection.transaction(async (ask) => {
    await ask("SELECT pg_advisory_xact_lock(hashtext('duiyi migration'))");
    const from = await versionIn(ask);
    if (from > LATEST)
      throw new InputError("input.store-later", { version: from, known: LATEST }, { file: connection.address.shown });
    for (let version = from + 1; version <= to; version += 1) {
      await ask(migrations[version - 1] ?? "");
      await ask("INSERT INTO duiyi.migration (version) VALUES ($1)", [version]);
    }
    return from;
  });
}

async function versionIn(ask: Connection["ask"]): Promise<number> {
  const [there] = await ask<{ readonly is: boolean }>("SELECT to_regclass('duiyi.migration') IS NOT NULL AS is");
  if (there?.is !== true) return 0;
  const [row] = await ask<{ readonly version: number }>("SELECT max(version) AS version FROM duiyi.migration");
  return row?.version ?? 0;
}

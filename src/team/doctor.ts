import { InputError } from "../model/input-error.js";
import { actingMember } from "./acting-member.js";
import type { Connection } from "./connection.js";
import { LATEST } from "./migrations/index.js";
import { WORKERS } from "./queue.js";

/** What was looked at in a store, and whether it is as it should be; `values` are those of the sentence about it. */
export interface StoreFinding {
  readonly about: "server" | "encoding" | "version" | "queue" | "guards" | "member" | "clock" | "workers" | "failed";
  readonly isFine: boolean;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Looks at a store: its server, its tables, the caller's rights, the clocks. @throws InputError where there is no way to it */
export async function examine(connection: Connection): Promise<readonly StoreFinding[]> {
  const { ask } = connection;
  const before = Date.now();
  const [row] = await ask<ServerRow>(SERVER);
  const took = Date.now() - before;
  if (row === undefined) throw new InputError("input.store-missing", { database: connection.address.database });
  const skew = Math.round((Number(row.clock) - (before + took / 2)) / 1000);
  const { name, isOwner } = await actingMember(connection);
  const [membership] = await ask<{ readonly roles: string | null }>(ROLES);
  const [workers] = await ask<{ readonly workers: number }>(WORKERS);
  const [failed] = row.has_queue ? await ask<{ readonly count: number }>(FAILED).catch(() => []) : [];
  const roles = isOwner ? "owner" : (membership?.roles ?? "");
  return [
    { about: "server", isFine: true, values: { version: row.version, locale: row.locale } },
    { about: "encoding", isFine: row.encoding === "UTF8", values: { encoding: row.encoding } },
    { about: "version", isFine: row.schema === LATEST, values: { version: row.schema, known: LATEST } },
    { about: "queue", isFine: row.has_queue, values: {} },
    { about: "guards", isFine: row.unguarded === null, values: { names: row.unguarded ?? "" } },
    { about: "member", isFine: roles !== "", values: { name, roles: roles || "–" } },
    { about: "clock", isFine: Math.abs(skew) <= CLOCK, values: { seconds: skew } },
    { about: "workers", isFine: true, values: { count: workers?.workers ?? 0 } },
    { about: "failed", isFine: (failed?.count ?? 0) === 0, values: { count: failed?.count ?? 0 } },
  ];
}

interface ServerRow {
  readonly version: string;
  readonly locale: string;
  readonly encoding: string;
  readonly schema: number;
  readonly has_queue: boolean;
  readonly clock: string;
  /** Tables whose policies do not hold, triggers that are off, functions that are open to all, as after a restore that left them out. */
  readonly unguarded: string | null;
}

const CLOCK = 60; // seconds that two clocks may differ

const SERVER = `
  SELECT current_setting('server_version') AS version, datctype AS locale, pg_encoding_to_char(encoding) AS encoding,
    (SELECT max(version) FROM duiyi.migration)::int AS schema,
    to_regnamespace('duiyi_jobs') IS NOT NULL AS has_queue,
    extract(epoch FROM clock_timestamp()) * 1000 AS clock,
    (
      SELECT string_agg(name, ', ' ORDER BY name) FROM (
        SELECT c.oid::regclass::text AS name FROM pg_class c
        WHERE c.relkind IN ('r', 'p') AND NOT c.relrowsecurity AND (
          c.relnamespace = to_regnamespace('duiyi') AND c.relname NOT IN ('migration', 'bigram_count', 'bigram_change', 'memory_change')
          OR c.relnamespace = to_regnamespace('duiyi_jobs') AND c.relname IN ('job', 'archive'))
        UNION ALL
        SELECT c.oid::regclass || '.' || g.tgname FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
        WHERE c.relnamespace = to_regnamespace('duiyi') AND g.tgenabled = 'D' AND NOT g.tgisinternal
        UNION ALL
        SELECT p.oid::regprocedure::text FROM pg_proc p
        WHERE p.pronamespace = to_regnamespace('duiyi') AND NOT p.proname = ANY(duiyi.open_functions())
          AND EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) AS a WHERE a.grantee = 0)
      ) AS off
    ) AS unguarded
  FROM pg_database WHERE datname = current_database()`;
const ROLES = `
  SELECT string_agg(DISTINCT role || ' ' || project, ', ') AS roles FROM duiyi.membership WHERE member = duiyi.acting()`;
const FAILED = "SELECT count(*)::int AS count FROM duiyi_jobs.job WHERE state = 'failed'";

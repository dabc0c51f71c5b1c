import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

/** A PostgreSQL server of a test, on a socket in a folder of its own. */
export interface TestServer {
  /** Makes a database and gives its URL for a user, the owner of the server where none is named. */
  database(options?: { readonly encoding?: string }): Promise<string>;
  /** Asks a database as a user, as psql does. */
  ask(url: string, text: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  stop(): void;
  restart(): void;
}

/** Where Debian keeps the programs of its newest server; nothing where none is installed. */
const programs = existsSync("/usr/lib/postgresql")
  ? readdirSync("/usr/lib/postgresql")
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => `/usr/lib/postgresql/${version}/bin`)
      .find((folder) => existsSync(join(folder, "initdb")))
  : undefined;

/** Whether a server can be started here; else the tests that need one are skipped. */
export const hasServer = programs !== undefined;

if (!hasServer)
  process.stderr.write("PostgreSQL is not installed: the tests of a desk are skipped (apt-get install postgresql).\n");

/** The same URL for another user. */
export const urlFor = (url: string, user: string, more = ""): string => url.replace(/user=\w+/u, `user=${user}`) + more;

/** Starts a server with a locale, as an unprivileged user: PostgreSQL refuses to run as root. */
export function startServer(locale: "C" | "C.UTF-8"): TestServer {
  const folder = mkdtempSync(join(tmpdir(), "duiyi-pg-"));
  const user = process.getuid?.() === 0 ? "postgres" : undefined;
  const run = (command: string, ...args: string[]): void => {
    const words =
      user === undefined
        ? [join(programs ?? "", command), ...args]
        : ["runuser", "-u", user, "--", join(programs ?? "", command), ...args];
    const { status, stdout, stderr } = spawnSync(words[0] ?? "", words.slice(1), {
      encoding: "utf8",
      cwd: folder,
      stdio: command === "pg_ctl" ? "ignore" : "pipe",
    });
    if (status !== 0) throw new Error(`${command}: ${stdout}${stderr}`);
  };
  chmodSync(folder, 0o755);
  if (user !== undefined) chownSync(folder, ...idsOf(user));
  const cluster = join(folder, "cluster");
  run("initdb", "-D", cluster, `--locale=${locale}`, "--encoding=UTF8", "--auth=trust", "--username=desk", "--no-sync");
  const options = `-k ${folder} -c listen_addresses= -c fsync=off`;
  const control = (...args: string[]): void => run("pg_ctl", "-D", cluster, "-w", "-l", join(folder, "log"), ...args);
  control("-o", options, "start");
  const urlOf = (database: string): string => `postgres:///${database}?host=${encodeURIComponent(folder)}&user=desk`;
  const ask: TestServer["ask"] = async (url, text, values = []) => {
    const { searchParams, pathname } = new URL(url);
    const client = new pg.Client({
      host: folder,
      port: 5432,
      user: searchParams.get("user") ?? "desk",
      database: pathname.slice(1),
    });
    await client.connect();
    try {
      return (await client.query(text, [...values])).rows;
    } finally {
      await client.end();
    }
  };
  let made = 0;
  return {
    ask,
    database: async ({ encoding = "UTF8" } = {}) => {
      made += 1;
      const name = `desk_${made}`;
      await ask(
        urlOf("postgres"),
        `CREATE DATABASE ${name} TEMPLATE template0 ENCODING '${encoding}' LC_COLLATE 'C' LC_CTYPE '${encoding === "UTF8" ? locale : "C"}'`,
      );
      return urlOf(name);
    },
    stop: () => {
      control("-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
    restart: () => control("-m", "immediate", "-o", options, "restart"),
  };
}

function idsOf(user: string): [number, number] {
  const number = (flag: string): number => Number(spawnSync("id", [flag, user], { encoding: "utf8" }).stdout);
  return [number("-u"), number("-g")];
}

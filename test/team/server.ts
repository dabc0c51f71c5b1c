import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
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
  /** Stops the server, and starts it when that is called. */
  pause(): () => void;
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

/** How a server is started that listens to more than its socket. */
export interface ServerOptions {
  /** The port of this machine on which it asks for the password of `desk`, which is `geheim`. */
  readonly port?: number;
  /** The files of a certificate and its key. */
  readonly certificate?: { readonly cert: string; readonly key: string };
  /** The folder in which its own is made. */
  readonly within?: string;
}

/** Starts a server with a locale, as an unprivileged user: PostgreSQL refuses to run as root. */
export function startServer(
  locale: "C" | "C.UTF-8",
  { port, certificate, within = tmpdir() }: ServerOptions = {},
): TestServer {
  const folder = mkdtempSync(join(within, "duiyi-pg-"));
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
  writeFileSync(join(folder, "password"), "geheim\n");
  run(
    "initdb",
    "-D",
    cluster,
    `--locale=${locale}`,
    "--encoding=UTF8",
    "--username=desk",
    "--no-sync",
    ...["--auth-local=trust", "--auth-host=scram-sha-256", `--pwfile=${join(folder, "password")}`],
  );
  const tls =
    certificate === undefined
      ? ""
      : ` -c ssl=on -c ssl_cert_file=${certificate.cert} -c ssl_key_file=${certificate.key}`;
  const listens = port === undefined ? "-c listen_addresses=" : `-c listen_addresses=127.0.0.1 -p ${port}`;
  const options = `-k ${folder} ${listens} -c fsync=off${tls}`;
  const control = (...args: string[]): void => run("pg_ctl", "-D", cluster, "-w", "-l", join(folder, "log"), ...args);
  control("-o", options, "start");
  const urlOf = (database: string): string =>
    `postgres:///${database}?host=${encodeURIComponent(folder)}&user=desk${port === undefined ? "" : `&port=${port}`}`;
  const ask: TestServer["ask"] = async (url, text, values = []) => {
    const { searchParams, pathname } = new URL(url);
    const client = new pg.Client({
      host: folder,
      port: port ?? 5432,
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
    pause: () => {
      control("-m", "immediate", "stop");
      return () => control("-o", options, "start");
    },
    restart: () => control("-m", "immediate", "-o", options, "restart"),
  };
}

/** The numbers of a user and its group. */
export function idsOf(user: string): [number, number] {
  const number = (flag: string): number => Number(spawnSync("id", [flag, user], { encoding: "utf8" }).stdout);
  return [number("-u"), number("-g")];
}

/** A port of this machine that nothing listens to. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

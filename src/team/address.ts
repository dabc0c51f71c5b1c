import { readFileSync } from "node:fs";
import { InputError } from "../model/input-error.js";
import { isStoreUrl, MAIN_PROJECT, shownUrl } from "../text/store-url.js";

/** Where a store is and who comes to it. */
export interface StoreAddress {
  /** A name or number of a machine, or the folder of a socket. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user?: string;
  readonly password?: string;
  /** The project whose records are meant. */
  readonly project: string;
  /** How the connection is guarded: by TLS, unless it is a socket of this machine or the URL says otherwise. */
  readonly tls: TlsChoice;
  /** The URL without its password, for messages. */
  readonly shown: string;
}

type TlsChoice = "off" | { readonly isVerified: boolean; readonly rootCertificate?: string };

/** What the environment says where a URL does not: `PGHOST` and its like, as every program of PostgreSQL takes them. */
type PostgresEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the URL of a store: `postgres://user@host:port/database?project=news&sslmode=verify-full`. A folder as `host=` is that of a socket.
 *
 * @throws InputError `usage.store-url`, `usage.store-sslmode`
 */
export function readAddress(url: string, environment: PostgresEnvironment = process.env): StoreAddress {
  const parsed = parsedUrl(url);
  if (!isStoreUrl(url)) throw fault(parsed, parsed.protocol);
  const asked = parsed.searchParams;
  for (const name of asked.keys()) if (!PARAMETERS.has(name)) throw fault(parsed, name);
  const { PGHOST, PGPORT, PGUSER, PGDATABASE } = environment;
  const host = asked.get("host") ?? (decodeURIComponent(parsed.hostname) || PGHOST || SOCKETS);
  const port = Number(asked.get("port") ?? (parsed.port || PGPORT || "5432"));
  const user = asked.get("user") ?? (decodeURIComponent(parsed.username) || PGUSER || "");
  const database = decodeURIComponent(parsed.pathname.slice(1)) || PGDATABASE || user;
  if (!(port > 0 && port < 65_536)) throw fault(parsed, "port");
  if (database === "") throw fault(parsed, "database");
  return {
    ...{ host, port, database },
    ...(user !== "" && { user }),
    ...(parsed.password !== "" && { password: decodeURIComponent(parsed.password) }),
    project: asked.get("project") ?? MAIN_PROJECT,
    tls: tlsOf(parsed, host, environment),
    shown: shownUrl(parsed.href),
  };
}

const PARAMETERS: ReadonlySet<string> = new Set(["host", "port", "user", "project", "sslmode", "sslrootcert"]);
const SOCKETS = "/var/run/postgresql"; // where Debian's server listens

function parsedUrl(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw new InputError("usage.store-url", { url: url.replace(/:[^:@/]*@/u, ":…@"), what: "url" });
  }
}

const fault = (url: URL, what: string): InputError =>
  new InputError("usage.store-url", { url: shownUrl(url.href), what });

function tlsOf(url: URL, host: string, { PGSSLMODE, PGSSLROOTCERT }: PostgresEnvironment): TlsChoice {
  const isSocket = host.startsWith("/"); // on which nobody listens, whatever the environment says
  const mode = url.searchParams.get("sslmode") ?? (isSocket ? "disable" : PGSSLMODE || "verify-full");
  const file = url.searchParams.get("sslrootcert") ?? (PGSSLROOTCERT || null);
  switch (mode) {
    case "disable":
      return "off";
    case "require":
      return { isVerified: false };
    case "verify-full":
      return { isVerified: true, ...(file !== null && { rootCertificate: certificateIn(file) }) };
    default:
      throw new InputError("usage.store-sslmode", { mode }, { file: shownUrl(url.href) });
  }
}

function certificateIn(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new InputError("input.missing", {}, { file });
  }
}

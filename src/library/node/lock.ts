import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { InputError } from "../../model/input-error.js";
import { isAlive } from "./is-alive.js";

/**
 * Does some work while no other process of ours writes what `path` names: a lock file beside it says whose it is. One that a process
 * left behind when it died is taken over.
 *
 * @throws InputError `output.locked` where another process holds it for longer than ten seconds
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path.replace(/[\\/]+$/u, "")}.lock`;
  await acquire(lock);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

const PATIENCE = 10_000; // milliseconds
const INTERVAL = 20;
const OLD = 60_000; // milliseconds after which a lock of another machine is nobody's

async function acquire(lock: string): Promise<void> {
  const started = performance.now();
  while (!tryAcquire(lock)) {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    else if (performance.now() - started > PATIENCE) throw new InputError("output.locked", { lock }, { file: lock });
    else await wait(INTERVAL);
  }
}

function tryAcquire(lock: string): boolean {
  try {
    const file = openSync(lock, "wx");
    writeSync(file, `${process.pid} ${hostname()}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "EEXIST") return false;
    throw new InputError("output.unwritable", { reason: code }, { file: lock });
  }
}

function isAbandoned(lock: string): boolean {
  const stat = statSync(lock, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  const [pid = "", host = ""] = readIfThere(lock).trim().split(" ");
  const age = Date.now() - stat.mtimeMs;
  if (host !== hostname() || pid === "") return age > OLD;
  return !isAlive(Number(pid));
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

import { linkSync, readFileSync, realpathSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { InputError } from "../../model/input-error.js";
import { isAlive } from "./is-alive.js";
import { processStart } from "./process-start.js";
import { codeOf, writeError } from "./write-error.js";

/**
 * Does some work while no other process of ours writes what `path` names: a lock file beside it says whose it is. One that a process
 * left behind when it died is taken over.
 *
 * @param patience - milliseconds; ten seconds where it is left out
 * @throws InputError `output.locked` where another process holds it for longer than that
 */
export async function withLock<T>(path: string, work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const lock = `${realPath(path.replace(/[\\/]+$/u, ""))}.lock`;
  await acquire(lock, patience);
  const beat = setInterval(() => touch(lock), BEAT).unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if (readIfThere(lock) === ownLine()) rmSync(lock, { force: true });
  }
}

const PATIENCE = 10_000; // milliseconds
const INTERVAL = 20;
const BEAT = 10_000; // milliseconds after which a lock is touched again while its work goes on
const OLD = 60_000; // milliseconds without a touch after which a lock is nobody's where its process cannot be looked at
const UNSIGNED = 1000; // milliseconds after which a lock that names no process is nobody's

/** The process that holds a lock: its number, its machine, and when it began, by which it is told from a later one of its number. */
const ownLine = (): string => `${process.pid} ${hostname()} ${processStart(process.pid) ?? ""}`.trim().concat("\n");

const LINE = /^(\d+) (\S+)(?: (\S+))?\n$/u; // "4711 desk 81523\n"; what is no such line was not written by us, or was cut off

/** Says that the work of a lock goes on. */
function touch(lock: string): void {
  try {
    if (readIfThere(lock) === ownLine()) utimesSync(lock, new Date(), new Date());
  } catch {
    // the lock has been taken away, or the disk does not answer: the work goes on all the same
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

async function acquire(lock: string, patience: number): Promise<void> {
  const started = performance.now();
  while (!tryAcquire(lock)) {
    const line = readIfThere(lock);
    if (isAbandoned(lock, line)) takeAway(lock, line);
    else if (performance.now() - started > patience) throw new InputError("output.locked", { lock }, { file: lock });
    else await wait(INTERVAL);
  }
}

/** A lock appears with its line in it or not at all: the line is written under another name, which is then linked. */
function tryAcquire(lock: string): boolean {
  const signed = `${lock}.${process.pid}`;
  try {
    writeFileSync(signed, ownLine());
    linkOrWrite(signed, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw new InputError("output.unwritable", { reason: codeOf(error) }, { file: lock });
  } finally {
    rmSync(signed, { force: true });
  }
}

function linkOrWrite(signed: string, lock: string): void {
  try {
    linkSync(signed, lock);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    writeWhole(lock); // a file system without links
  }
}

function writeWhole(lock: string): void {
  try {
    writeFileSync(lock, ownLine(), { flag: "wx" });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") rmSync(lock, { force: true });
    throw error;
  }
}

function isAbandoned(lock: string, line: string): boolean {
  const stat = statSync(lock, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile()) return false;
  const age = Date.now() - stat.mtimeMs;
  const [, pid = "", host = "", start] = LINE.exec(line) ?? [];
  if (pid === "") return age > UNSIGNED;
  if (host !== hostname()) return age > OLD;
  if (!isAlive(Number(pid))) return true;
  const now = processStart(Number(pid));
  return start === undefined || now === undefined ? age > OLD : start !== now;
}

/** Takes an abandoned lock away. Where another process was quicker and its own lock stands there by now, that one is put back. */
function takeAway(lock: string, line: string): void {
  const taken = `${lock}.${process.pid}.old`;
  try {
    renameSync(lock, taken);
    if (readIfThere(taken) !== line) linkSync(taken, lock);
  } catch (error) {
    if (codeOf(error) !== "ENOENT" && codeOf(error) !== "EEXIST") throw writeError(lock, error);
  } finally {
    rmSync(taken, { force: true });
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { isAlive } from "./is-alive.js";

/** Temporary files that processes of ours left when they were killed. Each folder is looked through once. */
export class Leftovers {
  readonly #byFolder = new Map<string, readonly string[]>();

  /** Those of one file, whose temporary names begin with `start`. */
  of(path: string, start: string): string[] {
    const folder = dirname(path);
    const names = this.#byFolder.get(folder) ?? readdirSync(folder).filter((name) => TEMPORARY.test(name));
    this.#byFolder.set(folder, names);
    return names.filter((name) => name.startsWith(start) && isAbandoned(name)).map((name) => join(folder, name));
  }
}

const TEMPORARY = /^\.duiyi-.*\.(\d+)\.tmp$/u; // ".duiyi-0a1b2c3d4e5f.4711.tmp"

const isAbandoned = (name: string): boolean => !isAlive(Number(TEMPORARY.exec(name)?.[1]));

import { createHash } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { isAlive } from "./is-alive.js";

/** The name under which this process makes a file ready, beside the place that the file will take. */
export const temporaryOf = (path: string): string => join(dirname(path), `${startOf(path)}${process.pid}.tmp`);

/** Temporary names are short, whatever the name of the file, and tell a machine's own from those of others on a shared disk. */
function startOf(path: string): string {
  const digest = createHash("sha256").update(`${hostname()}\0${basename(path)}`);
  return `.duiyi-${digest.digest("hex").slice(0, 12)}.`;
}

/** Temporary files that processes of ours left when they were killed. Each folder is listed once, however many files go there. */
export class AbandonedFiles {
  readonly #byFolder = new Map<string, readonly string[]>();

  /** Takes away what was left of earlier attempts to write a file. */
  removeOf(path: string): void {
    const folder = dirname(path);
    const start = startOf(path);
    for (const name of this.#namesIn(folder)) {
      const pid = name.startsWith(start) ? PID.exec(name)?.[1] : undefined;
      if (pid !== undefined && !isAlive(Number(pid))) removeQuietly(join(folder, name));
    }
  }

  #namesIn(folder: string): readonly string[] {
    const names = this.#byFolder.get(folder) ?? readdirSync(folder).filter((name) => PID.test(name));
    this.#byFolder.set(folder, names);
    return names;
  }
}

const PID = /^\.duiyi-[0-9a-f]{12}\.(\d+)\.tmp$/u; // ".duiyi-0a1b2c3d4e5f.4711.tmp"

/** Removes a file, if it is there and can be removed. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // it could not be made either
  }
}

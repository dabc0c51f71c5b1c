import { createHash } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { isAlive } from "./is-alive.js";

/**
 * The path under which this process makes a file ready: beside the place that the file will take, or in a folder of ours where files of many
 * places are made ready. Its name is short, whatever the name of the file, and tells a machine's own from those of others on a shared disk.
 */
export function temporaryOf(path: string, folder?: string): string {
  const place = folder === undefined ? basename(path) : resolve(path);
  const digest = createHash("sha256").update(`${hostname()}\0${place}`).digest("hex");
  return join(folder ?? dirname(path), `.duiyi-${digest.slice(0, 12)}.${process.pid}.tmp`);
}

/** Temporary files that processes of ours left when they were killed. Each folder is listed once, however many files go there. */
export class AbandonedFiles {
  readonly #byFolder = new Map<string, readonly string[]>();

  /** Takes away what earlier processes left that made the same file ready at the same place. */
  removeOf(temporary: string): void {
    const folder = dirname(temporary);
    const start = basename(temporary).replace(/\d+\.tmp$/u, "");
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

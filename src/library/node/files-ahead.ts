import { closeSync, fsync } from "node:fs";
import type { FileAhead } from "../../model/files.js";
import { type AbandonedFiles, removeQuietly } from "./abandoned-files.js";
import { outputPlace } from "./output-place.js";
import { NEW_MODE, temporaryFor, writeOpen } from "./temporary-file.js";

/** A file that waits under its temporary name; it has no hash before it is flushed. */
interface Waiting {
  readonly content: FileAhead["content"];
  readonly hash?: string;
}

/** Files that are flushed before they are written, while others work: a disk flushes many in the time of one. */
export class FilesAhead {
  readonly #waiting = new Map<string, Waiting>();

  /**
   * Flushes a file under its temporary name, where nothing stands in its place and nobody makes another ready under this name. It does not
   * fail: what it could not do is left to whoever writes the file.
   *
   * @returns takes it away again, where it was not taken
   */
  async flush({ path, content }: FileAhead, abandoned: AbandonedFiles, folder?: string): Promise<() => void> {
    let temporary: string | undefined;
    try {
      const place = outputPlace(path);
      if (place.kind !== "file" || place.before !== undefined) return nothing;
      const name = temporaryFor(place.path, folder);
      if (this.#waiting.has(name)) return nothing;
      temporary = name;
      this.#waiting.set(name, { content });
      abandoned.removeOf(name);
      this.#waiting.set(name, { content, hash: await writeAndFlush(name, content) });
      return () => this.#discard(name);
    } catch {
      if (temporary !== undefined) this.#discard(temporary);
      return nothing;
    }
  }

  /** The hash of a file that is flushed under a temporary name and has this content; whoever asks takes it over. */
  take(temporary: string, content: unknown): string | undefined {
    const waiting = this.#waiting.get(temporary);
    if (waiting?.hash === undefined || waiting.content !== content) return undefined;
    this.#waiting.delete(temporary);
    return waiting.hash;
  }

  /** Whether a temporary name is in use. */
  has(temporary: string): boolean {
    return this.#waiting.has(temporary);
  }

  #discard(temporary: string): void {
    if (this.#waiting.delete(temporary)) removeQuietly(temporary);
  }
}

const nothing = (): void => undefined;

async function writeAndFlush(path: string, content: FileAhead["content"]): Promise<string> {
  const { file, hash } = writeOpen(path, content, NEW_MODE);
  try {
    await new Promise<void>((done, fail) => fsync(file, (error) => (error === null ? done() : fail(error))));
  } finally {
    closeSync(file);
  }
  return hash;
}

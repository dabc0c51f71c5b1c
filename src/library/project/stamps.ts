import type { FileStamp, Files } from "../../model/files.js";
import { hashOf } from "../../pipeline/read/identity.js";

/** What is known of the bytes of a file, as it stands in the cache: the mark of the file, and the hash of its bytes. */
export type KnownStamp = readonly [mark: string, hash: string];

interface Stamped {
  readonly stamp: FileStamp;
  readonly hash: string;
  /** Whether the file had rested for so long when it was read that no change of it could have left the mark as it was. */
  readonly isSure: boolean;
}

/** The hashes of files, found without reading those whose mark is that of the last run. */
export class Stamps {
  readonly #files: Files;
  readonly #known = new Map<string, Stamped>();
  readonly #before: ReadonlyMap<string, KnownStamp>;

  constructor(files: Files, before: ReadonlyMap<string, KnownStamp>) {
    this.#files = files;
    this.#before = before;
  }

  /** The hash of a file as it is now. @throws InputError as reading does */
  hashOf(path: string): string {
    return this.hashIfThere(path) ?? hashOf(this.#files.read(path).bytes);
  }

  /** The same; nothing where there is no file. */
  hashIfThere(path: string): string | undefined {
    const stamp = this.#files.stampOf?.(path);
    if (stamp === undefined) return this.#hashOfRead(path);
    const known = this.#known.get(path);
    if (known?.stamp.mark === stamp.mark) return known.hash;
    const [mark, hash] = this.#before.get(path) ?? [];
    const found = mark === stamp.mark && hash !== undefined ? { stamp, hash, isSure: true } : this.#read(path, stamp);
    this.#known.set(path, found);
    return found.hash;
  }

  /**
   * All that is known for sure, to be kept for the next run. A file that was changed right before it was read is read once more, if it has rested since;
   * else it is left out.
   *
   * @param isWhole - whether the run has asked for every file, so that what was known of others is not wanted any more
   */
  kept(isWhole: boolean): Map<string, KnownStamp> {
    const kept = new Map(isWhole ? [] : this.#before);
    for (const [path, stamped] of this.#known) {
      const { stamp, hash, isSure } = isResting(stamped) ? this.#again(path, stamped) : stamped;
      const before = this.#before.get(path);
      if (isSure) kept.set(path, before?.[0] === stamp.mark && before[1] === hash ? before : [stamp.mark, hash]);
      else kept.delete(path);
    }
    return kept;
  }

  /** A place without marks says what stands there. */
  #hashOfRead(path: string): string | undefined {
    if (this.#files.stampOf !== undefined || this.#files.kindOf(path) !== "file") return undefined;
    return hashOf(this.#files.read(path).bytes);
  }

  #read(path: string, stamp: FileStamp): Stamped {
    const isSure = Date.now() - stamp.changed > REST;
    return { stamp, hash: hashOf(this.#files.read(path).bytes), isSure };
  }

  #again(path: string, stamped: Stamped): Stamped {
    const stamp = this.#files.stampOf?.(path);
    if (stamp?.mark !== stamped.stamp.mark) return stamped;
    const found = this.#read(path, stamp);
    this.#known.set(path, found);
    return found;
  }
}

const isResting = ({ isSure, stamp }: Stamped): boolean => !isSure && Date.now() - stamp.changed > REST;

/** Some file systems count time in steps of two seconds. */
const REST = 2500; // milliseconds

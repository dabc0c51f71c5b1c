import type { ByteFiles } from "../../model/byte-files.js";
import { InputError } from "../../model/input-error.js";
import type { MemoryCounts, MemoryRecord } from "../../model/memory-record.js";
import { isIndexLost, type MemoryHead, readHead, writeHead } from "./folder-layout.js";
import { FolderReader } from "./folder-reader.js";
import { FolderWriter } from "./folder-writer.js";
import type { BrokenRecord, CandidateOptions, MemoryStore, MemoryWriter } from "./memory-store.js";

/** What a memory in a folder is opened with. */
export interface FolderStoreOptions {
  readonly files: ByteFiles;
  /** Does some work while no other process writes what a path names. */
  readonly withLock: <Result>(path: string, work: () => Promise<Result>) => Promise<Result>;
  /** Now, ISO 8601. */
  readonly now: () => string;
  /** A number that no other memory has, below 2³². */
  readonly newId: () => number;
  readonly onBroken?: (broken: BrokenRecord) => void;
}

/**
 * Opens the memory in a folder. The log is the truth; the index is worked out from it. Nothing is made before something is written.
 *
 * @throws InputError `memory.later` where a later version made it
 */
export function openFolderStore(folder: string, options: FolderStoreOptions): MemoryStore {
  return new FolderStore(folder, options);
}

class FolderStore implements MemoryStore {
  readonly #folder: string;
  readonly #options: FolderStoreOptions;
  #reader: FolderReader | undefined;

  constructor(folder: string, options: FolderStoreOptions) {
    this.#folder = folder;
    this.#options = options;
    readHead(folder, options.files);
  }

  async candidates(text: string, options: CandidateOptions): Promise<readonly MemoryRecord[]> {
    return (await this.#read()).candidates(text, options);
  }

  async concordance(text: string, most: number): Promise<readonly MemoryRecord[]> {
    return (await this.#read()).concordance(text, most);
  }

  async find(id: string): Promise<MemoryRecord | undefined> {
    return (await this.#read()).find(id);
  }

  async wasTakenOut(id: string): Promise<boolean> {
    return (await this.#read()).wasTakenOut(id);
  }

  async *records(): AsyncIterable<MemoryRecord> {
    yield* (await this.#read()).records();
  }

  async counts(): Promise<MemoryCounts> {
    const { files } = this.#options;
    const reader = await this.#read();
    const sizes = files
      .list(this.#folder)
      .filter((name) => name.startsWith("index-"))
      .map((name) => {
        const file = files.open(files.within(this.#folder, name));
        const size = file?.size() ?? 0;
        file?.close();
        return size;
      });
    return reader.counts(sizes.reduce((sum, size) => sum + size, 0));
  }

  write<Result>(work: (writer: MemoryWriter) => Promise<Result>): Promise<Result> {
    const { files, withLock, newId } = this.#options;
    files.makeFolder(this.#folder);
    return withLock(this.#folder, async () => {
      const head = readHead(this.#folder, files) ?? writeHead(this.#folder, files, newId());
      const writer = new FolderWriter({ ...this.#writing(), head });
      try {
        const result = await work(writer);
        writer.finish();
        return result;
      } finally {
        writer.close();
        this.close();
      }
    });
  }

  close(): void {
    this.#reader?.close();
    this.#reader = undefined;
  }

  #writing() {
    const { files, now, onBroken = () => undefined } = this.#options;
    return { folder: this.#folder, files, now, onBroken };
  }

  async #read(): Promise<FolderReader> {
    if (this.#reader === undefined) {
      const { files } = this.#options;
      if (isIndexLost(this.#folder, files, this.#head())) await this.#mendIndex();
      this.#reader = new FolderReader(this.#folder, files, this.#head(), this.#writing().onBroken);
    }
    return this.#reader;
  }

  /** Makes what the index lacks; where nothing can be written, the log is read instead. */
  async #mendIndex(): Promise<void> {
    try {
      await this.write(async () => undefined);
    } catch (error) {
      if (!(error instanceof InputError) || !error.code.startsWith("output.")) throw error;
    }
  }

  #head(): MemoryHead {
    const head = readHead(this.#folder, this.#options.files);
    if (head === undefined) throw new InputError("memory.missing", {}, { file: this.#folder });
    return head;
  }
}

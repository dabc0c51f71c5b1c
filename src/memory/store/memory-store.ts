import type { MemoryCounts, MemoryRecord, NewMemoryRecord } from "../../model/memory-record.js";

/** A memory that is kept somewhere: in a folder of files, or wherever another kind of store keeps it. One contract suite runs over all. */
export interface MemoryStore {
  /**
   * Finds the records whose sources are most like a text, the most alike first; what a record is worth is for the caller to say. Which are
   * compared is said in `look-up.ts` and depends on the records that stand alone: every kind of store gives the same in the same order.
   */
  candidates(text: string, options: CandidateOptions): Promise<readonly MemoryRecord[]>;
  /** Finds records that have a text within their source or target, whatever its width, script or capitals, at most so many. */
  concordance(text: string, most: number): Promise<readonly MemoryRecord[]>;
  /** The record with an id; nothing where there is none, or it was deleted. */
  find(id: string): Promise<MemoryRecord | undefined>;
  /** Whether the memory itself says that a record was taken out of it, or another put in its place. */
  wasTakenOut(id: string): Promise<boolean>;
  /** Every record, in the order in which they came in. */
  records(): AsyncIterable<MemoryRecord>;
  counts(): Promise<MemoryCounts>;
  /**
   * Does some work while nobody else writes to the memory.
   *
   * @throws InputError `output.locked` where another process writes for too long
   */
  write<Result>(work: (writer: MemoryWriter) => Promise<Result>): Promise<Result>;
  close(): void;
}

/** How many candidates are wanted. */
export interface CandidateOptions {
  readonly most: number;
  /** From 0 to 100: candidates that are less alike are not wanted. */
  readonly least: number;
}

/** Adds to a memory. */
export interface MemoryWriter {
  /**
   * Puts records in; when this returns, they would outlive a crash. A record that is there already is not doubled: where it says something
   * new, that is added to it.
   *
   * @returns what became of each, in order
   */
  add(records: readonly NewMemoryRecord[]): Promise<readonly AddedRecord[]>;
  /** Takes records out. @returns how many there were */
  remove(ids: readonly string[]): Promise<number>;
  /** Makes all that is worked out from the records again. */
  rebuild(): Promise<void>;
}

/** What became of a record that was put in. */
export interface AddedRecord {
  readonly id: string;
  readonly became: "added" | "changed" | "known";
}

/** A line of the log that cannot be read: the rest of the memory lives. */
export interface BrokenRecord {
  readonly file: string;
  /** Offset in bytes. */
  readonly offset: number;
}

import type { InputFile } from "./input-file.js";

/** Work on documents that others do: workers, on this machine or on others. */
export interface Jobs {
  /**
   * Has a job done, and gives its result; where the same was done before, that result. Two jobs are the same where everything in them is.
   *
   * @throws InputError what the work throws; `output.store-job` where it was given up
   */
  do(job: Job): Promise<JobResult>;
  /**
   * The project whose memory a URL means, and its state: where that is the same, it holds the same. Nothing for a memory that workers
   * do not reach.
   */
  memoryAt(url: string): Promise<ReachedMemory | undefined>;
  close(): Promise<void>;
}

/** A memory that workers reach. */
export interface ReachedMemory {
  readonly project: string;
  readonly state: string;
}

/** A job: all that its result depends on. */
export interface Job {
  /** What is to be done. */
  readonly verb: string;
  /** The version of duiyi that is to do it: another may have another result. */
  readonly version: string;
  /** What many jobs have in common, as JSON: it is handed over once. */
  readonly setup: string;
  /** What this one is about, as JSON; documents in it stand as their numbers in `documents`. */
  readonly about: unknown;
  readonly documents: readonly InputFile[];
  /** Whether it looks into memories, with the rights of whoever has it done: it is the same for nobody else then. */
  readonly isPersonal?: boolean;
}

/** What came of a job: JSON, and what JSON has no form for beside it; the JSON refers to it by its numbers. */
export interface JobResult {
  readonly result: unknown;
  readonly bytes: readonly Uint8Array[];
}

/** A job as a worker is given it. */
export interface TakenJob extends Job {
  /** The hash of the setup: of two jobs with one setup the second needs no preparation. */
  readonly setupHash: string;
}

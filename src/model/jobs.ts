import type { InputFile } from "./input-file.js";

/** Work on documents that others do: workers, on this machine or on others. */
export interface Jobs {
  /**
   * Has a job done, and gives its result as JSON; where the same was done before, that result. Two jobs are the same where everything in
   * them is.
   *
   * @throws InputError what the work throws; `output.store-job` where it was given up
   */
  do(job: Job): Promise<unknown>;
  close(): Promise<void>;
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
}

/** A job in the hands of a worker, who gives its result as JSON. */
export type PerformJob = (job: TakenJob) => Promise<unknown>;

/** A job as a worker is given it. */
export interface TakenJob extends Job {
  /** The hash of the setup: of two jobs with one setup the second needs no preparation. */
  readonly setupHash: string;
}

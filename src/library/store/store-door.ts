import type { InitialisedStore } from "../../team/index.js";
import type { OpenOptions } from "../options.js";

/** What a store is opened with: see `OpenOptions`. */
export type OpenStoreOptions = Pick<OpenOptions, "locale" | "files" | "onNotice">;

/** A store on PostgreSQL, by its URL: what an administrator does with it. */
export interface Store {
  /** The URL without its password. */
  readonly shown: string;
  readonly database: string;
  /**
   * Makes the database a store, or brings the store up to this version, all or nothing.
   *
   * @throws InputError `usage.store-encoding`, `input.store-later`
   */
  init(): Promise<InitialisedStore>;
  /** Does the jobs of the store, one after the other, until it is stopped. */
  work(options: WorkOptions): Promise<void>;
}

/** How jobs are done. */
export interface WorkOptions {
  /** Asked between jobs: whether to end here. */
  readonly isStopped: () => boolean;
  /** Called after each job. */
  readonly onDone?: (about: { readonly verb: string; readonly name: string; readonly milliseconds: number }) => void;
}

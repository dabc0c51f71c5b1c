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
}

import type { InitialisedStore, Membership, StoreFinding } from "../../team/index.js";
import type { OpenOptions } from "../options.js";
import type { Checkin } from "./checkout.js";

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
  /** Gives a person a role. @returns whether the role of the database by which they log in was made */
  addMember(membership: Membership): Promise<boolean>;
  /** Takes a person's roles for a project away. @returns how many there were */
  removeMember(member: string, project: string): Promise<number>;
  /** The members that one may see: those of the projects that one administers. */
  members(): Promise<readonly Membership[]>;
  /** What was looked at in the store, and whether it is as it should be. */
  examine(): Promise<readonly StoreFinding[]>;
  /**
   * Copies the project of the URL into a folder that works without the server: `glossary/`, `memory/` and what they were.
   *
   * @throws InputError `output.exists` where the folder is there
   */
  checkOut(folder: string): Promise<{ readonly pairs: number; readonly concepts: number }>;
  /** Brings what was changed in such a folder back. @throws InputError `input.no-checkout` */
  checkIn(folder: string): Promise<Checkin>;
  /** Does the jobs of the store, one after the other, until it is stopped. */
  work(options: WorkOptions): Promise<void>;
}

/** How jobs are done. */
export interface WorkOptions {
  /** Asked between jobs: whether to end here. */
  readonly isStopped: () => boolean;
  /** Called once, when jobs can be taken. */
  readonly onReady?: () => void;
  /** Called after each job. */
  readonly onDone?: (about: { readonly verb: string; readonly name: string; readonly milliseconds: number }) => void;
}

import type { Concept } from "../model/concept.js";
import type { Files } from "../model/files.js";
import type { RejectedName } from "./candidates/review/index.js";
import type { CompiledStore } from "./compiled.js";
import type { RejectedEntry } from "./exchange/index.js";
import type { HistoryEntry } from "./files/history.js";
import type { WrittenPlace } from "./files/written-places.js";
import type { Changes } from "./store/index.js";

export type { CompiledStore } from "./compiled.js";
export type { HistoryEntry } from "./files/history.js";
export type { WrittenPlace } from "./files/written-places.js";

/** A glossary that is kept somewhere: in files, or wherever another kind of store keeps it. Each kind is a line in `stores.ts`. */
export interface GlossaryStore {
  /** Reads all concepts; no two have one id. @throws InputError `glossary.*` */
  concepts(): Promise<readonly Concept[]>;
  /**
   * Reads the glossary, has changes planned and carries them out, while nobody else writes to it. On a dry run nothing is written.
   *
   * @returns the plan, and the names of what was written or would be
   * @throws InputError `glossary.retired-id`, `output.*`, or what `plan` throws
   */
  change<Plan extends Changes>(
    plan: (glossary: KnownGlossary) => Plan | Promise<Plan>,
    options: StoreWriteOptions,
  ): Promise<Plan & { readonly files: readonly string[] }>;
  /** Reads the Chinese names of the candidates that people have rejected. */
  rejected(): Promise<ReadonlySet<string>>;
  /** Changes the list of rejected candidates. @returns the name of what was written; nothing where the list is as it was */
  changeRejected(changes: RejectedChanges, options: StoreWriteOptions): Promise<string | undefined>;
  /** Finds where each concept is written, by its id; a store without files has no such places. */
  places(): Promise<ReadonlyMap<string, WrittenPlace>>;
  /** Finds the changes of a concept, newest first, at most so many. */
  history(id: string, most: number): Promise<readonly HistoryEntry[]>;
}

/** A glossary as it stands when a change is planned. */
export interface KnownGlossary {
  readonly concepts: readonly Concept[];
  /** Ids that were used once and may not be used again. */
  readonly retired: ReadonlySet<string>;
}

/** How a store is written to. */
export interface StoreWriteOptions {
  readonly dryRun: boolean;
}

/** Names to put in the list of rejected candidates, and names to take out of it. */
export interface RejectedChanges {
  readonly put: readonly RejectedName[];
  readonly remove: readonly string[];
}

/** Opens a glossary at an address: a path, or what stands after the scheme of another kind of store. */
export type OpenStore = (address: string, source: GlossarySource) => GlossaryStore;

/** What stores are opened with: the files of the machine, and the languages of a list that does not name its own. */
export interface GlossarySource {
  readonly files: Files;
  readonly shipped: ShippedGlossary;
  /** Where glossary files are kept as they were compiled before. */
  readonly compiled: CompiledStore;
  /** Primary subtags. */
  readonly srcLang: string;
  readonly trgLang: string;
  /** Opens the glossary of a store on PostgreSQL; nothing where no such store can be opened. */
  readonly openRemote?: (url: string) => Promise<GlossaryStore>;
  /** Called with each entry of a list that cannot be read. */
  readonly onRejected?: (entry: RejectedEntry, file: string) => void;
}

/** The glossary that ships with the package. */
export interface ShippedGlossary {
  readonly folder: string;
  /** Gives the concepts as they were read before; nothing where a file has changed since. */
  readonly read: () => Promise<readonly Concept[] | undefined>;
}

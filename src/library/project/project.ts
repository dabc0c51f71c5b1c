import type { InputError } from "../../model/input-error.js";
import type { DocumentStatus, ProjectStage } from "../../model/project.js";

/** A folder with a configuration that names sources: what was made of each of them, and what is to be done. */
export interface Project {
  /** The folder of the configuration; all paths begin there. */
  readonly root: string;
  /** Languages of the translations, BCP 47. */
  readonly languages: readonly string[];
  /**
   * Brings everything up to date: prepares what is new or changed, reads back what returned, checks it, writes what is ready. What has not changed
   * is left as it is. A document that fails does not stop the others.
   *
   * @throws InputError `usage.no-sources` or `input.no-match` where nothing is there to do anything with
   */
  run(options?: RunOptions): Promise<RunOutcome>;
  /** Where every document stands; nothing is written but the cache. */
  status(options?: Pick<RunOptions, "sources" | "onProgress" | "isStopped">): Promise<RunOutcome>;
}

/** What of a project is done, and who is told of it. */
export interface RunOptions {
  /** The stages that are done; all where it is left out. */
  readonly only?: readonly ProjectStage[];
  /** Whether nothing is written: what would be done is told. */
  readonly isDryRun?: boolean;
  /** Files, folders and patterns among the sources of the project; all where it is left out. */
  readonly sources?: readonly string[];
  /** Whether outputs are overwritten that a person has changed. */
  readonly force?: boolean;
  /** Called when a document is done, in the order of their names. */
  readonly onDocument?: (report: DocumentReport) => void;
  /** Called before each document of a round, with how much is done of all there is to do. */
  readonly onProgress?: (done: number, total: number, source: string) => void;
  /** Asked between documents: whether the run is to end here. */
  readonly isStopped?: () => boolean;
}

/** What a run did with a document in one language. */
export interface DocumentReport {
  readonly status: DocumentStatus;
  /** The stages that were done, or would be. */
  readonly did: readonly ProjectStage[];
  readonly notes: readonly RunNote[];
  readonly error?: InputError;
}

/**
 * Something that a person should know of a document. `kept`: an output that a person has changed, and that was left; `earlier`: where the XLIFF of
 * the earlier version stands; `glossary`: how many reviewed sentences an edit of the glossary touches; `dropped`: how many translations did not hold.
 */
export type RunNote =
  | { readonly kind: "kept" | "earlier"; readonly file: string }
  | { readonly kind: "glossary" | "dropped"; readonly count: number };

/** What a run did. */
export interface RunOutcome {
  /** In the order of the names of the sources, and of the languages of the configuration. */
  readonly documents: readonly DocumentReport[];
  /** Files among the sources that no format reads: how many of each kind. */
  readonly passedOver: ReadonlyMap<string, number>;
  readonly isStopped: boolean;
}

import type { FileKind } from "../../model/file-kind.js";
import type { HandoffRecord } from "../../model/handoff-record.js";
import type { InputError } from "../../model/input-error.js";
import type { DocumentStatus, ProjectStage } from "../../model/project.js";
import type { HandoffForm } from "../../pipeline/kits/handoff-forms.js";
import type { Conflict, OnConflict } from "../../pipeline/project/take-returned.js";
import type { OpenOptions } from "../options.js";

/** What a project is opened with: see `OpenOptions`. */
export type OpenProjectOptions = Pick<OpenOptions, "locale" | "files" | "onNotice" | "documentDate" | "today">;

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
  /**
   * Makes a package for a translator: what is to do, what was translated before, the glossary, instructions. A record of it is kept in the project.
   *
   * @throws InputError `usage.nothing-to-do` where nothing is, `usage.run-first` where a document is not prepared as it is now
   */
  handoff(options: HandoffOptions): Promise<Handoff>;
  /**
   * Takes a package home, or whatever of it came back: an archive, a folder or a file.
   *
   * @throws InputError `usage.other-project` where it is of another project
   */
  handback(path: string, options?: HandbackOptions): Promise<Handback>;
  /**
   * Where every document stands, as a page that needs no program: what `status` or `run` gave.
   *
   * @param path - where the page will stand, so that it leads to the files; it leads nowhere where that is left out
   */
  statusPage(outcome: RunOutcome, path?: string): Promise<string>;
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
  /** The URL of a store whose workers do the long work; what is written is the same. */
  readonly store?: string;
  /** Called when a document is done, in the order of their names; of a run that was stopped, with what was done of the others at its end. */
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
  /** Whether the run came to its end with the document, before it was stopped. */
  readonly isReached: boolean;
  readonly error?: InputError;
}

/**
 * Something that a person should know of a document. `kept`: an output that a person has changed, and that was left; `earlier`: where the XLIFF of
 * the earlier version stands; `adopted`: where the translation stood until the sources began with other folders; `glossary`: how many reviewed sentences an edit of the glossary touches; `dropped`: how many translations did not hold;
 * `remembered`: how many reviewed ones went into a memory; `taken`: how many came home in a file; `conflicts`: how many have another translation here than in what came back, and where they are listed; `gone`: how many
 * documents are no longer among the sources, and the first of them.
 */
export type RunNote =
  | { readonly kind: "kept" | "earlier" | "adopted"; readonly file: string }
  | { readonly kind: "glossary" | "dropped"; readonly count: number }
  | { readonly kind: "taken" | "remembered" | "gone"; readonly file: string; readonly count: number }
  | { readonly kind: "conflicts"; readonly file: string; readonly count: number; readonly returned: string };

/** What a run did. */
export interface RunOutcome {
  /** In the order of the names of the sources, and of the languages of the configuration. */
  readonly documents: readonly DocumentReport[];
  /** Files among the sources that no format reads: how many of each kind. */
  readonly passedOver: ReadonlyMap<string, number>;
  /** What a person should know of no single document. */
  readonly notes: readonly RunNote[];
  /** The table of contents of the bilingual pages, where it is there. */
  readonly contents?: string;
  /** What came back and is of no document of the project, or cannot be read. */
  readonly faults: readonly InputError[];
  /** What lies among the files that came back and is of a kind that is not taken from there. */
  readonly untaken: readonly UntakenKind[];
  readonly isStopped: boolean;
}

/** Files of one kind that were not taken. */
export interface UntakenKind {
  readonly kind: FileKind;
  readonly count: number;
  /** The path of the first. */
  readonly first: string;
}

/** What is handed out, and to whom. */
export interface HandoffOptions {
  /** The CAT tool, or the table that a person without one translates in; the tool of the configuration where it is left out. */
  readonly for?: HandoffForm;
  /** The language; the first of the project where it is left out. */
  readonly to?: string;
  readonly who?: string;
  /** Files, folders and patterns among the sources; all where it is left out. */
  readonly sources?: readonly string[];
  /** Whether documents go along of which nothing is to do. */
  readonly all?: boolean;
  /** The day, YYYY-MM-DD. */
  readonly date: string;
}

/** A package for a translator. */
export interface Handoff {
  readonly record: HandoffRecord;
  /** Its files by their paths in it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Folders that the tool looks for, though they are empty. */
  readonly folders: readonly string[];
  /** Characters and sentences to do. */
  readonly characters: number;
  readonly sentences: number;
  /** The package as an archive (ZIP). */
  readonly archive: () => Uint8Array;
  /** Keeps the record in the project: when the package was written. */
  readonly keep: () => void;
}

/** How a package is taken home. */
export interface HandbackOptions {
  /** What becomes of sentences that have another translation here; they are kept where it is left out. */
  readonly onConflict?: OnConflict;
}

/** What came home. */
export interface Handback {
  readonly documents: readonly ReturnedDocument[];
  /** Documents of the package that did not come back. */
  readonly absent: readonly string[];
  /** What came back and could not be read, or is of no document of the project. */
  readonly faults: readonly InputError[];
}

/** A document that came home. */
export interface ReturnedDocument {
  readonly source: string;
  readonly to: string;
  /** Sentences whose translation is new, that have none still, and that the document does not have any more. */
  readonly taken: number;
  readonly missing: number;
  readonly strangers: number;
  /** Sentences with two translations. */
  readonly conflicts: readonly Conflict[];
  /** The file that lists them, with both translations. */
  readonly sheet?: string;
}

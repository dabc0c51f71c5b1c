/** Targets that were changed together, so that they can be changed back. */
export interface ChangeRecord {
  readonly schema: "duiyi.changes/1";
  /** Id of the concept. */
  readonly concept: string;
  /** The rendering put in. */
  readonly to: string;
  readonly files: readonly ChangedFile[];
}

/** What was changed in one file. */
export interface ChangedFile {
  readonly file: string;
  readonly changes: readonly RecordedChange[];
}

/** The content of a target, as markup. */
export interface RecordedChange {
  readonly segment: string;
  readonly before: string;
  readonly after: string;
}

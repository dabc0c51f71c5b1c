/**
 * `duiyi.suppressions.json`: findings that were looked at and are to stay as they are. The file is kept beside the configuration, so
 * that each entry is reviewed like any other change.
 */
export interface SuppressionList {
  readonly $schema?: string | undefined;
  readonly suppressions: readonly Suppression[];
}

/** Issues to leave alone: those that fit all that is given. */
export interface Suppression {
  /** The fingerprint of one issue, as the reports show it. */
  readonly fingerprint?: string | undefined;
  /** A rule (`term/missing`) or a family of rules (`term`). */
  readonly rule?: string | undefined;
  /** Id of a concept of the glossary. */
  readonly concept?: string | undefined;
  /** Files by name or path, with `*`, `**` and `?`. */
  readonly files?: string | undefined;
  readonly reason: string;
  /** The last day on which it holds, YYYY-MM-DD. */
  readonly until?: string | undefined;
}

/** A file whose issues are known already: the form `duiyi.issues/1` serves as well as the short one that `--write-baseline` gives. */
export interface Baseline {
  readonly issues: readonly { readonly fingerprint: string }[];
}

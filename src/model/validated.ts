import type { Issue, Severity } from "./issue.js";

/** What a validation found in one XLIFF file, in the order of the file. */
export interface Validated {
  readonly file: string;
  /** The version of XLIFF that the file names: `1.2`. */
  readonly version: string;
  readonly issues: readonly Issue[];
  readonly summary: Readonly<Record<Severity | "segments", number>>;
}

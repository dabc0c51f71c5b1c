import type { InputFile } from "./input-file.js";
import type { Issue } from "./issue.js";

/** A file that came back, and the source document it was made from where that is at hand. */
export interface ReturnedFile {
  readonly xliff: InputFile;
  /** What of a broken file could not be read, where `salvage` took the rest. */
  readonly lost?: readonly Issue[];
  readonly source?: InputFile;
  /** Whether nobody named the source: one that no format reads is then passed over. */
  readonly isSourceFound?: boolean;
  /** Where the file holds several documents, the one that is meant: the `original` of its `file` elements. */
  readonly original?: string;
}

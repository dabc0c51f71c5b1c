import type { InputError } from "../model/input-error.js";

/** A file that a person gave: by its own name, or through a folder or a pattern. */
export interface GivenFile {
  readonly path: string;
  /** Whether it was given by its own name. */
  readonly isNamed: boolean;
  /** The folders that it stands in below the folder or pattern that was given, the outermost first. */
  readonly folders: readonly string[];
}

/** Which files of a folder are meant. */
export interface GivenFilesOptions {
  /** Whether files that duiyi wrote there are meant too, as XLIFF is that comes home; what a `.gitignore` names is then meant as well. */
  readonly ownToo?: boolean;
  /** Called with a pattern that means no file, where that is no error. */
  readonly onNoMatch?: (error: InputError) => void;
  /** Folders and files that are passed over, as they are called on the way. */
  readonly passesOver?: (path: string) => boolean;
}

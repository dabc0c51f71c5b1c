import { endRun, type FileWriteOptions, nodeFiles, type OutputFile, type WrittenInRun } from "../index.js";

/** The door by which one run of the command line writes files. */
export interface Outputs {
  /** Writes files that are all made of the file `of`; what this run has written of another is not overwritten. */
  write(files: readonly OutputFile[], options: Pick<FileWriteOptions, "force" | "of">): void;
  /** Remembers all that was written, so that a later run knows it for ours. */
  end(): void;
}

/** The door of a run that has written nothing yet. */
export function outputsOfRun(): Outputs {
  const run: WrittenInRun = new Map();
  return {
    write: (files, { force = false, ...options }) => nodeFiles.write(files, { ...options, force, run }),
    end: () => endRun(run),
  };
}

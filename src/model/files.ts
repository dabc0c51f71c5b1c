import type { InputFile, InputStream } from "./input-file.js";

/**
 * All that duiyi asks of the place where files are kept: a file system, or whatever behaves like one. A path is a string that only this
 * interface takes apart and puts together.
 */
export interface Files {
  /**
   * What stands at a path; nothing where nothing does. A `stream` is a pipe or a device, which may never end: who names one means it, and
   * nobody else reads it.
   */
  kindOf(path: string): "file" | "folder" | "stream" | undefined;
  /**
   * A mark of a file that is another after every change of it, found without reading it; nothing where it is no file. A place that leaves this
   * out has no such marks, and its files are read whenever somebody asks what stands in them.
   */
  stampOf?(path: string): FileStamp | undefined;
  /** Whether a path is that of a link to something else. */
  isLink(path: string): boolean;
  /** A path without links on the way; the path itself where it leads to nothing. */
  realPath(path: string): string;
  /** @throws InputError `input.missing`, `input.directory` or `input.unreadable` */
  read(path: string): InputFile;
  /** The bytes of a file a piece at a time. @throws InputError as `read` does, while it is read */
  stream(path: string): InputStream;
  /** The paths of what stands in a folder, in the order of their names; without links that lead to a folder around them. */
  list(folder: string): readonly string[];
  /** The same with what each of them is; a place that leaves this out is asked for it path by path. Who puts own files before these leaves it out. */
  entries?(folder: string): readonly FolderEntry[];
  /**
   * Writes files whole or not at all. Nothing is overwritten unless we wrote it and it has not changed since, or `force`.
   *
   * @throws InputError `output.exists`, `output.changed`, `output.same-name` or `output.unwritable`; what was there is then as it was
   */
  write(files: readonly OutputFile[], options?: FileWriteOptions): void;
  /**
   * Flushes new files while others work, so that `write`, which is given the same contents, only puts them in their places. It does not fail; what it
   * could not do, `write` does. A place that leaves this out has no disk to wait for.
   *
   * @returns takes away what was not written after all
   */
  flushAhead?(
    files: readonly FileAhead[],
    options: Required<Pick<FileWriteOptions, "run" | "staging">>,
  ): Promise<() => void>;
  /** Whether a file is byte for byte what we wrote there last. What a `run` has written counts before it is recorded. */
  isAsWritten(path: string, run?: WrittenInRun): boolean;
  /** Records what a run wrote and has not recorded yet. @throws InputError `output.unwritable` */
  record(run: WrittenInRun): void;
  /** Puts contents in the place of files that are the user's, all or none. @throws InputError `output.unwritable` */
  replace(files: readonly OutputFile[]): void;
  /** Makes folders that are not there. @throws InputError `output.unwritable` */
  makeFolders(paths: readonly string[]): void;
  /**
   * Does some work while no other process of ours writes what a path names.
   *
   * @throws InputError `output.locked` where another process holds it for too long
   */
  withLock<Result>(path: string, work: () => Promise<Result>): Promise<Result>;
  /** The versions of a file in a version control system, newest first; none where it is in none. */
  versionsOf(path: string, most: number): readonly FileVersion[];
  /** A path that does not depend on where one stands. */
  absolute(path: string): string;
  /** The path of a name, or of a relative path, within a folder. */
  within(folder: string, name: string): string;
  /** The folder that a path stands in: of a folder, the one above it. */
  folderOf(path: string): string;
}

/** What tells that a file is as it was. */
export interface FileStamp {
  readonly mark: string;
  /** When the file was changed last, in milliseconds since 1970. */
  readonly changed: number;
}

/** What stands in a folder; of a link, what it leads to. */
export interface FolderEntry {
  readonly path: string;
  readonly kind: ReturnType<Files["kindOf"]>;
  readonly isLink: boolean;
}

/** How files are written. */
export interface FileWriteOptions {
  /** Whether what others wrote, or what has changed since we wrote it, is overwritten. */
  readonly force?: boolean;
  /** What the same run has written so far: what is written now is added to it, and overwrites nothing in it that is otherwise. */
  readonly run?: WrittenInRun;
  /** The name of the file that these outputs are made of, for a message. */
  readonly of?: string;
  /** A folder of ours in which outputs are made ready where it can be, so that whoever watches their own folder meets whole files alone. */
  readonly staging?: string;
}

/** Each path that a run has written, with the hash of what stands there and the name of the file that it was made of. */
export type WrittenInRun = Map<string, { readonly hash: string; readonly of: string }>;

/** A file to write: its bytes, its text, or its text piece by piece. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array | Iterable<string>;
}

/** A file that is flushed before it is written. */
export interface FileAhead extends OutputFile {
  readonly content: string | Uint8Array;
}

/** A file as a commit left it. */
export interface FileVersion {
  readonly commit: string;
  readonly by: string;
  /** ISO 8601. */
  readonly date: string;
  readonly subject: string;
  /** The text of the file then; empty where the commit removed it. */
  readonly text: () => string;
}

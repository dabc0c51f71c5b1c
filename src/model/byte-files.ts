/** Files that are read by position and added to at their end: what a store that is larger than memory asks of a file system. */
export interface ByteFiles {
  /** The names of what stands in a folder, in order; none where there is no such folder. */
  list(folder: string): readonly string[];
  /** Nothing where there is no such file. */
  open(path: string): OpenFile | undefined;
  makeFolder(path: string): void;
  /** Adds bytes to the end of a file, which is made where it is not there; when this returns, they would outlive a crash. */
  append(path: string, bytes: Uint8Array): void;
  /** Cuts a file off. */
  truncate(path: string, size: number): void;
  /** Writes a file whole or not at all. */
  write(path: string, pieces: Iterable<Uint8Array>): void;
  remove(path: string): void;
  within(folder: string, name: string): string;
}

/** A file that is open for reading. */
export interface OpenFile {
  size(): number;
  /** Fills a buffer from a position on, and gives how many bytes there were. */
  read(buffer: Uint8Array, position: number): number;
  close(): void;
}

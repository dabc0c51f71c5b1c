/** A file by its name and bytes; the name says its format and stands in messages. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file whose bytes come piece by piece, so that it need not stand in memory whole. */
export interface InputStream {
  readonly name: string;
  readonly pieces: Iterable<Uint8Array>;
}

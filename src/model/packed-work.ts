/** An XLIFF that a page gives back. */
export interface PackedWork {
  /** Name of the file to save. */
  readonly name: string;
  readonly encoding: WorkEncoding;
  /** Whether the file begins with a byte order mark. */
  readonly mark: boolean;
  /** Base64 of the gzip of the JSON of a `Work` (see `src/interchange/work.ts`). */
  readonly packed: string;
}

/** Encodings that a page can write. */
export const workEncodings = ["utf-8", "utf-16le", "utf-16be"] as const;
export type WorkEncoding = (typeof workEncodings)[number];

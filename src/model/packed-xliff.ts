/** An XLIFF that a page gives back with the edits made on it. */
export interface PackedXliff {
  /** Name of the file to save. */
  readonly name: string;
  readonly encoding: PageEncoding;
  /** Whether the file begins with a byte order mark. */
  readonly mark: boolean;
  /** Base64 of the gzip of the JSON of an `EditableXliff` (see `src/interchange/target-edits/pack-xliff.ts`). */
  readonly packed: string;
}

/** Encodings that a page can write. */
export const pageEncodings = ["utf-8", "utf-16le", "utf-16be"] as const;
/** How the XLIFF in a page is packed. */
export type PageEncoding = (typeof pageEncodings)[number];

/** What a page tells its program, in the element `dy-payload`. */
export interface Payload {
  readonly audience: "public" | "review";
  readonly locale: string;
  /** By language; the sentences of locales/ by their dotted key, `{{name}}` where a value goes. */
  readonly sentences: Readonly<Record<string, Sentences>>;
  /** Tells drafts of this file from those of others. */
  readonly key: string;
  /** Language and direction of the translation. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly work?: PackedWork;
}

export type Sentences = Readonly<Record<string, string>>;

/** An XLIFF that the page gives back. */
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

import type { InlineCode, SegmentState } from "./document.js";

/** A pair of sentences as a memory keeps it. Its id is made of its languages, texts, codes and client: the same pair is the same record. */
export interface MemoryRecord {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** BCP 47. */
  readonly srcLang: string;
  readonly trgLang: string;
  readonly state: SegmentState;
  /** Codes of the source and of the target, where there are any. */
  readonly codes?: { readonly source: readonly RecordCode[]; readonly target: readonly RecordCode[] };
  readonly author?: string;
  /** ISO 8601: when it was translated, else when it was put in. */
  readonly time?: string;
  /** The document that it stands in, and where: `12:1`. */
  readonly origin?: string;
  readonly place?: string;
  readonly client?: string;
  /** The neighbours that it had, as `contextOf` names them, the last few; the id of a text among them begins with `key `. */
  readonly contexts?: readonly string[];
  /** How it came to be, where nobody translated it as it stands: from two texts that were laid on each other. */
  readonly made?: "aligned";
  readonly notes?: readonly string[];
  /** What another tool says of it, by its own names. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Ids of records that it takes the place of. */
  readonly supersedes?: readonly string[];
}

/** An inline code of a record. */
export type RecordCode = Pick<InlineCode, "id" | "kind" | "offset" | "native" | "display">;

/** A pair that is to become a record. */
export type NewMemoryRecord = Omit<MemoryRecord, "id">;

/** What a memory holds, in numbers. */
export interface MemoryCounts {
  readonly records: number;
  readonly deleted: number;
  readonly bytes: { readonly log: number; readonly index: number };
}

/** A pair from outside: what it does not say, the caller knows. */
export type GivenRecord = Partial<NewMemoryRecord> & Pick<NewMemoryRecord, "source" | "target">;

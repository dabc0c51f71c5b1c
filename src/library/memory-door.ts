import type { SegmentState } from "../model/document.js";
import type { InputFile, InputStream } from "../model/input-file.js";
import type { ComparedRow, MemoryMatch } from "../model/memory-match.js";
import type { MemoryCounts, MemoryRecord } from "../model/memory-record.js";
import type { ImportedRecords } from "../pipeline/memory/import-records.js";
import type { PruneChoice } from "../pipeline/memory/prune.js";
import type { LanguageOptions } from "./options.js";

/** Earlier translations: what they are worth for new sentences, and the memories that hold them. A memory is named by its folder. */
export interface MemoryDoor {
  /** Judges each row of a table: new source, earlier source, earlier target. No memory is asked. */
  compare(file: InputFile, options?: JudgingOptions): AsyncIterable<ComparedRow>;
  /** What memories hold for each line of a text, the best first. */
  search(
    lines: Iterable<string>,
    memories: readonly string[],
    options?: SearchMemoryOptions,
  ): AsyncIterable<FoundMatches>;
  /** Records that have a text within their source or target. */
  concordance(text: string, memory: string, most?: number): Promise<readonly MemoryRecord[]>;
  /** Puts the pairs of a file into a memory. */
  import(file: InputStream, memory: string, options?: ImportRecordsOptions): Promise<ImportedRecords>;
  /** Puts records that come as lines of JSON into a memory while they come; `onAdded` gets the id of each, once it is safe. */
  add(pieces: AsyncIterable<string>, memory: string, options: AddRecordsOptions): Promise<void>;
  /** Every record in a form of another tool, piece by piece. */
  export(memory: string, to: MemoryFormat): AsyncIterable<string>;
  /** Takes out records that a choice names. @returns how many, and those that would go on a dry run */
  prune(memory: string, choice: PruneChoice): Promise<{ readonly removed: number }>;
  counts(memory: string): Promise<MemoryCounts & { readonly byState: Readonly<Record<SegmentState, number>> }>;
  /** Makes the index again from the records. */
  rebuild(memory: string): Promise<void>;
}

/** How earlier translations are judged. */
export interface JudgingOptions extends LanguageOptions {
  /** `off`: numbers and names are not put into earlier translations. */
  readonly repair?: "auto" | "off";
}

/** How memories are searched. */
export interface SearchMemoryOptions extends JudgingOptions {
  /** Matches are given whose score or similarity is this at least; 70 where it is left out. */
  readonly min?: number;
  /** The most matches of a sentence; 5 where it is left out. */
  readonly limit?: number;
  /** For whom the translation is. */
  readonly client?: string;
}

/** What was found for a line; `query` is its number, from 1. */
export interface FoundMatches {
  readonly query: number;
  readonly source: string;
  readonly matches: readonly MemoryMatch[];
}

/** What is known of pairs whose file does not say it. */
export interface ImportRecordsOptions extends LanguageOptions {
  readonly state?: SegmentState;
  readonly author?: string;
  readonly client?: string;
  /** Of an XLIFF or a table, the least state of pairs that are taken; what has to be looked at again is below every state. */
  readonly minState?: SegmentState;
  readonly onProgress?: (done: number) => void;
}

/** How records come in one by one. */
export interface AddRecordsOptions extends Omit<ImportRecordsOptions, "onProgress"> {
  readonly onAdded: (added: { readonly id: string; readonly became: "added" | "changed" | "known" }) => void;
}

/** A form in which a memory goes out. */
export type MemoryFormat = "tmx" | "jsonl" | "tsv";

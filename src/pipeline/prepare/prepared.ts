import type { Delivery } from "../../model/delivery.js";
import type { Document } from "../../model/document.js";
import type { LeftOutReason } from "../../model/left-out.js";
import type { SegmentChange } from "../../model/segment-change.js";
import type { FoundEncoding } from "../../text/encodings.js";

/** How many segments got a translation from a memory, and for how many there is one to go by. */
export interface MemoryCounted {
  readonly prefilled: number;
  readonly offered: number;
}

/** A source file made ready for translators: what is delivered, and what was found. */
export interface Prepared {
  readonly document: Document;
  readonly deliveries: readonly Delivery[];
  /** Folders that the tool looks for, though they are empty. */
  readonly folders: readonly string[];
  /** The name of the file in which the tool leaves the translated XLIFF. */
  readonly returned: string;
  /** What became of the segments of the earlier version, where one was given. */
  readonly changes?: readonly SegmentChange[];
  /** What memories gave, where they were asked. */
  readonly memory?: MemoryCounted;
  readonly summary: Summary;
  readonly encoding: FoundEncoding;
}

/** What `prepare` found, in numbers. */
export interface Summary {
  /** Line breaks inside a sentence that were taken out. */
  readonly joinedLines: number;
  /** Characters of the source that are not white space, and how many of them belong to later copies of a block. */
  readonly characters: number;
  readonly repeatedCharacters: number;
  /** Whether the source is to be Chinese and no sentence of it has a Chinese character. */
  readonly lacksChinese: boolean;
  readonly units: number;
  readonly sentences: number;
  /** What stands in no segment, by the reason. */
  readonly leftOut: readonly LeftOutLines[];
  /** Each term found with its occurrences, most frequent first. */
  readonly terms: readonly TermCount[];
  /** Languages of the document that the glossary has no terms in, so that none could be found. */
  readonly languagesWithoutTerms: readonly string[];
  readonly queries: number;
}

/** How many texts are left out of the segments for one reason, and the numbers of their lines where the file has lines. */
export interface LeftOutLines {
  readonly reason: LeftOutReason;
  readonly count: number;
  readonly lines: readonly number[];
  /** Whether the translated document will lack them; else merge puts them back. */
  readonly isDropped: boolean;
}

/** A term and how often it occurs. */
export interface TermCount {
  readonly text: string;
  readonly count: number;
}

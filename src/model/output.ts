import type { Document } from "./document.js";
import type { Imprint } from "./imprint.js";
import type { Issue } from "./issue.js";
import type { MemoryProfile } from "./memory-profile.js";
import type { PackedXliff } from "./packed-xliff.js";
import type { Audience, Layout } from "./page-choice.js";
import type { Wording } from "./wording.js";

/** Where links lead: by the id of a segment, then by the id of the code that the link is in source and target. */
export type PageLinksOfSegments = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What links can lead to in the source document: by the id of the segment that each leads to. */
export type AddressesOfSegments = ReadonlyMap<string, readonly string[]>;

/** A document whose translations were read back, and what there is to say about it. */
export interface Publication extends Imprint {
  /** Translations below the state that was asked for are not in it. */
  readonly document: Document;
  /** Which document of several in its file it is: the `original` of its `file` elements. */
  readonly original?: string;
  /** Runs the checks: what only readers see need not wait for them. */
  readonly findIssues: () => readonly Issue[];
  readonly audience: Audience;
  readonly wording: Wording;
  readonly layout: Layout;
  /** An earlier version of the translation, to compare with. */
  readonly previous?: Document;
  /** The XLIFF, for a page that gives it back with edits; nothing where that cannot be. */
  readonly packXliff?: () => PackedXliff | undefined;
  readonly toolVersion: string;
  /** Where links of the texts lead on a page for readers. */
  readonly links?: PageLinksOfSegments;
  /** What links of this document and of others lead to on a page for readers. */
  readonly addresses?: AddressesOfSegments;
  /** How a memory writes inline codes. */
  readonly memoryProfile?: MemoryProfile;
}

/** What there is to say about a document that comes in parts. */
export type PartsPublication = Pick<Publication, "toolVersion" | "memoryProfile" | "cells">;

/** A form that a document is published in. The same publication gives the same text or bytes. */
export interface Output {
  /** The readers that the output is for unless the user names others. */
  readonly audience: Audience;
  /** Whether it is of texts alone: no terms are looked for. */
  readonly textsOnly?: true;
  /** Whether it shows terms of the target: every one, or only renderings of what the source names. Where it is left out, it shows none. */
  readonly targetTerms?: "everywhere" | "renderings";
  /**
   * Whether edits in it are imported into the XLIFF: its segments are then those of the file itself, not of the source document laid beside
   * it, where two of the file's may be one.
   */
  readonly isReadBack?: true;
  /** Whether it may hold the XLIFF itself, packed. */
  readonly packsXliff?: true;
  /** Whether it says in its own way what our notes for translators say: they are then left out. */
  readonly withoutOwnNotes?: true;
  /**
   * The text that `write` gives, piece by piece, of a document that comes in parts: each has the units that follow those of the part
   * before it. A form has this where it needs no more than one part at a time.
   */
  writeInTurn?(parts: Iterable<Document>, about: PartsPublication): Iterable<string>;
  /** The text that `write` gives, piece by piece, where it may be long. */
  pieces?(publication: Publication): Iterable<string>;
  /** @throws InputError `output.cell` or `output.rows` where there is more than it can hold */
  write(publication: Publication): string | Uint8Array | Promise<string | Uint8Array>;
}

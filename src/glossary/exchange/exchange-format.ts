import type { Concept } from "../../model/concept.js";
import type { MessageValues } from "../../model/issue.js";
import type { Encoding } from "../../text/encodings.js";

/**
 * One form in which glossaries are exchanged with other tools. What a format has a place for survives the way out and in; what it has
 * none for travels in a note of ours where it has notes, and is named in `losses` either way.
 */
export interface ExchangeFormat {
  readonly id: string;
  /** File name endings, lower case, with the dot; the first is the one we write. */
  readonly extensions: readonly string[];
  /** @throws InputError `glossary.*` or `input.*` where the file as a whole cannot be read; a single entry at fault is rejected and listed */
  read(bytes: Uint8Array, options: ExchangeReadOptions): Promise<ExchangeRead>;
  write(concepts: readonly Concept[], options: ExchangeWriteOptions): Promise<ExchangeWritten>;
}

export interface ExchangeReadOptions {
  /** Name of the file, for messages. */
  readonly name: string;
  /** Languages of a list that does not say its own: primary subtags such as `zh` and `en`. */
  readonly srcLang: string;
  readonly trgLang: string;
  /** Of a text file; found out where it is left out. */
  readonly encoding?: Encoding;
  /** What each column of a table holds, in order (see `tableColumns`); `-` passes a column over. */
  readonly scheme?: readonly string[];
  /** Whether the first row of a table names its columns; found out where it is left out. */
  readonly header?: boolean;
}

export interface ExchangeRead {
  readonly concepts: readonly FoundConcept[];
  readonly rejected: readonly RejectedEntry[];
}

export interface FoundConcept {
  readonly concept: Concept;
  /** Row of a table (the header counts) or line of a file where it begins, from 1. */
  readonly row: number;
  /** Whether the file gives no id, and ours is made of the terms. */
  readonly isIdMade?: true;
}

export interface RejectedEntry {
  readonly row: number;
  /** Key of the sentence that says why: `glossary.rejected.<reason>` in locales/. */
  readonly reason: RejectionReason;
  readonly values: MessageValues;
}

/** `conflict`: an earlier row of the same concept says otherwise. `duplicate-id`: an earlier entry has the id. */
export type RejectionReason = "no-source" | "no-target" | "columns" | "schema" | "conflict" | "duplicate-id";

export interface ExchangeWriteOptions {
  readonly srcLang: string;
  readonly trgLang: string;
  readonly scheme?: readonly string[];
  /** Dialect and style of TBX. */
  readonly dialect?: "core" | "min" | "basic";
  readonly style?: "dca" | "dct";
}

export interface ExchangeWritten {
  readonly bytes: Uint8Array;
  /** What the format has no place for, and whether a note of ours holds it. */
  readonly losses: readonly Loss[];
}

export interface Loss {
  /**
   * What is lost: a field of the model (`concept.kind`, `term.style`), the terms of a status or of a language (`status.forbidden`,
   * `language.fr`), a term that parts from its concept (`term`), whole concepts (`concept`), or the end of a text (`cell`).
   */
  readonly field: string;
  readonly count: number;
  readonly kept: boolean;
}

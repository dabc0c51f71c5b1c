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
  /** Whether it is a text that does not say its encoding. */
  readonly isText?: true;
  write(concepts: readonly Concept[], options: ExchangeWriteOptions): Promise<ExchangeWritten>;
}

/** How a glossary file is read: its name, its languages, and what the user says of its form. */
export interface ExchangeReadOptions {
  /** Name of the file, for messages. */
  readonly name: string;
  /** Languages of a list that does not say its own: primary subtags such as `zh` and `en`. */
  readonly srcLang: string;
  readonly trgLang: string;
  /** The encoding of a text file; where it is left out, the bytes tell it. */
  readonly encoding?: Encoding;
  /** What each column of a table holds, in order (see `tableColumns`); `-` passes a column over. */
  readonly scheme?: readonly string[];
  /** Whether the first row of a table names its columns; found out where it is left out. */
  readonly header?: boolean;
}

/** What a glossary file holds: its concepts, and the entries that could not be taken. */
export interface ExchangeRead {
  readonly concepts: readonly FoundConcept[];
  readonly rejected: readonly RejectedEntry[];
}

/** A concept, and the row or line of the file at which it begins. */
export interface FoundConcept {
  readonly concept: Concept;
  /** Row of a table (the header counts) or line of a file where it begins, from 1. */
  readonly row: number;
  /** Whether the file gives no id, and ours is made of the terms. */
  readonly isIdMade?: true;
}

/** An entry that could not be taken, with its row or line and the reason. */
export interface RejectedEntry {
  readonly row: number;
  /** Key of the sentence that says why: `glossary.rejected.<reason>` in locales/. */
  readonly reason: RejectionReason;
  readonly values: MessageValues;
}

/**
 * `conflict`: an earlier row of the same concept says otherwise. `duplicate-id`: an earlier entry has the id. `cut`: the table was cut off
 * in the row.
 */
export type RejectionReason = "no-source" | "no-target" | "columns" | "schema" | "conflict" | "duplicate-id" | "cut";

/** How a glossary file is written. */
export interface ExchangeWriteOptions {
  readonly srcLang: string;
  readonly trgLang: string;
  readonly scheme?: readonly string[];
  /** Dialect and style of TBX. */
  readonly dialect?: "core" | "min" | "basic";
  readonly style?: "dca" | "dct";
}

/** A glossary file, and what of the glossary it has no place for. */
export interface ExchangeWritten {
  readonly bytes: Uint8Array;
  /** What the format has no place for, and whether a note of ours holds it. */
  readonly losses: readonly Loss[];
}

/** A kind of field that a form has no place for, and how often that was so. */
export interface Loss {
  /**
   * What is lost: a field of the model (`concept.kind`, `term.style`), the terms of a status or of a language (`status.forbidden`,
   * `language.fr`), a term that parts from its concept (`term`), whole concepts (`concept`), or the end of a text (`cell`).
   */
  readonly field: string;
  readonly count: number;
  readonly kept: boolean;
}

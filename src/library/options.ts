import type { FormatId } from "../formats/format-ids.js";
import type { Concept } from "../model/concept.js";
import type { Config } from "../model/config.js";
import type { RepeatsOption } from "../model/document.js";
import type { Files } from "../model/files.js";
import type { FurnitureOption, IncludedPart } from "../model/left-out.js";
import type { Locale } from "../model/locale.js";
import type { Encoding } from "../text/encodings.js";

/** What `open` is given; everything may be left out. */
export interface OpenOptions {
  /** The language that errors and documents for people speak; English where it is left out. */
  readonly locale?: Locale;
  /**
   * The glossary: its concepts, none for an empty list, or the paths of glossary files and folders, `default` for the one that ships with
   * the package. Where it is left out, the configuration names it, else it is the one that ships behind the folder `glossary` here.
   */
  readonly glossary?: readonly Concept[] | readonly string[];
  /** What a team has decided once; see `readConfig`. */
  readonly config?: Config;
  /** House style of the glossary. */
  readonly style?: string;
  /** ISO 8601 date of the documents, for terms that were valid for a time. */
  readonly documentDate?: string;
  /** The files that duiyi reads and writes; where it is left out, those of the machine, by Node.js. */
  readonly files?: Files;
  /** Today as YYYY-MM-DD, by which suppressions end and changes are dated. */
  readonly today?: () => string;
  /**
   * Called with a sentence about each thing that is passed over without an error, such as an entry of a glossary list that cannot be
   * read.
   */
  readonly onNotice?: (sentence: string) => void;
}

/**
 * Languages, BCP 47: those of the configuration where they are left out, else English and the Chinese that a document is written in:
 * `zh-CN`, `zh-TW` or `zh-HK`.
 */
export interface LanguageOptions {
  readonly from?: string;
  readonly to?: string;
}

/** How a source document is read; what is left out is as the configuration has it. */
export interface ReadingOptions {
  /** The format that reads it, whatever the file seems to be. */
  readonly as?: FormatId;
  /** `off`: each line of the input is a paragraph as it stands. */
  readonly repair?: "auto" | "off";
  /** What becomes of later copies of a repeated block. */
  readonly repeats?: RepeatsOption;
  /** What becomes of the heads, feet and numbers of pages; `mark` where it is left out. */
  readonly furniture?: FurnitureOption;
  /** What translators get though it is code, or has no word; nothing where it is left out. */
  readonly include?: readonly IncludedPart[];
  /** Ids of repairs that are not made. */
  readonly skip?: readonly string[];
  /** Repairs less sure than this, from 0 to 1, are not made. */
  readonly minConfidence?: number;
  /** The encoding in which the file is read, whatever its bytes look like. */
  readonly encoding?: Encoding;
}

/** What a file from outside may not pass. */
export interface FileLimits {
  /** Elements within elements. */
  readonly depth?: number;
  /** UTF-16 code units of one text. */
  readonly text?: number;
}

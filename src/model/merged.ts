import type { Segment } from "./document.js";
import type { Issue, MessageValues } from "./issue.js";
import type { Place } from "./place.js";

/** A translated document in its own format and encoding. */
export interface Merged {
  readonly bytes: Uint8Array;
  /** BCP 47. */
  readonly trgLang: string;
  /** Name of the translated file, where its format has a way of its own to name it. */
  readonly name?: string;
  /** Segments that stand in the source language, and why not in the other. */
  readonly left: readonly Segment[];
  /** Segments that break the document: who writes it all the same has to mend it. */
  readonly broken: readonly BrokenSegment[];
  /** Inline codes that translations have lost (`code/missing`): what they stood for is not in the document. */
  readonly lost: readonly Issue[];
  /** What the document has otherwise than the original beside its texts. */
  readonly changes: readonly DocumentChange[];
  readonly issues: readonly Issue[];
  /** What of the document's own layout is for its source language. */
  readonly leftOver: readonly Issue[];
  /** Addresses of headings that are others in the translation, by what they were: links of other pages to them have to follow. */
  readonly moved?: ReadonlyMap<string, string>;
}

/** A translated segment that makes another document of the one that it stands in. */
export interface BrokenSegment {
  readonly segment: Segment;
  /**
   * `pair`: of a pair of codes one end is missing, or pairs cross. `structure`: read again, the document has other elements, blocks or links than
   * the original.
   */
  readonly reason: "pair" | "structure";
}

/** A change that a translation makes to a document beside its texts; `cli.merge.changed.<what>` says it to people. */
export interface DocumentChange {
  readonly what: ChangedPart;
  readonly values: MessageValues;
  readonly place?: Place;
}

/**
 * `lang`: the language that elements say they are in; `lang-added`: elements that said none say one; `encoding`: the file's, which cannot hold a
 * character; `charset`: the encoding that a page says it has; `link`: where a link leads; `styles`: a block of styles is added; `anchor`: a heading is given the address that its words gave it;
 * `runs-lang`: the language that translated texts say they are in; `copies`: texts that repeat others follow them; `package-part`: a part of a package without
 * texts; `latin-font`: the font of translated texts; `formulas`: texts in formulas of a workbook follow the cells that they are compared with; `results`: stored results of formulas
 * are dropped; `calculation`: a workbook is calculated when it is opened; `languages`: styles and properties that name the source language name the target's;
 * `links`: links lead to the translations of documents of the same run; `numbers`: numbers and dates that an office program makes with Chinese characters are made with Western figures.
 */
export type ChangedPart =
  | "lang"
  | "lang-added"
  | "encoding"
  | "charset"
  | "link"
  | "anchor"
  | "styles"
  | "runs-lang"
  | "package-part"
  | "latin-font"
  | CountedChange;

/** What is said with a number: how often it was done in a document. */
export type CountedChange =
  | "copies"
  | "formulas"
  | "results"
  | "calculation"
  | "languages"
  | "numbers"
  | "heads"
  | "links";

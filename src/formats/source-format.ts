import type { Document, RepeatsOption, UnitKind } from "../model/document.js";
import type { Edit } from "../model/edit.js";
import type { Issue } from "../model/issue.js";
import type { SourceMap } from "../model/source-map.js";

/** One kind of source document: how its text becomes paragraphs, and how a translated document becomes its text again. */
export interface SourceFormat {
  readonly id: string;
  /** File name endings, lower case, with the dot. */
  readonly extensions: readonly string[];
  read(text: string, options: ReadOptions): SourceText;
  /** The translated document; a segment without a target keeps its source. Ends with a line end. */
  write(document: Document): string;
}

export interface ReadOptions {
  /** `off`: each line of the input is a paragraph as it stands. */
  readonly repair: "auto" | "off";
  readonly repeats: RepeatsOption;
  /** Ids of repairs that are not made. */
  readonly skip?: readonly string[];
  /** Repairs less sure than this, from 0 to 1, are not made. */
  readonly minConfidence?: number;
}

/** A source document before its sentences are found. */
export interface SourceText {
  readonly paragraphs: readonly Paragraph[];
  /** Issues of the `source/` family, with places in the original file. */
  readonly findings: readonly Issue[];
  /** Every change that repair made, in the order it was made. */
  readonly edits: readonly Edit[];
}

export interface Paragraph {
  readonly kind: UnitKind;
  readonly text: string;
  readonly map: SourceMap;
  /** Whether it belongs to a later copy of a repeated block. */
  readonly isRepeat: boolean;
}

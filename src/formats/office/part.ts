import type { Content } from "../../model/document.js";
import type { Int32List } from "../../model/int32-list.js";
import type { CountedChange } from "../../model/merged.js";
import type { Span } from "../../model/span.js";
import type { SlicedText } from "../../text/sliced-text.js";
import type { SourceUnit, WriteContext } from "../format.js";
import type { WriteRuns } from "./write-runs.js";

/** A part of a package that holds text. */
export interface TextPart {
  readonly name: string;
  /** Its XML, without the byte order mark. */
  readonly xml: SlicedText;
  /** In the order of the part. */
  readonly flows: readonly PartFlow[];
  /** What is not offered, for it says again what another flow says. */
  readonly copies: readonly PartCopy[];
  /** What follows translations of other parts, known only when they are written; nothing where it is left out. */
  readonly followers?: (context: WritePart) => PartChanges;
}

/** What changes in a part beside its own texts. */
export interface PartChanges {
  readonly copies?: readonly PartCopy[];
  readonly stretches?: readonly PartStretches[];
}

/** Stretches of a part that change alike. A sheet may have hundreds of thousands, so that of each only its ends are kept. */
export interface PartStretches {
  /** Where each starts and ends, in any order. No two overlap. */
  readonly ends: Int32List;
  /** What is written in the place of the XML of one. */
  readonly write: (xml: string) => string;
  readonly what: CountedChange;
  /** How many changes the summary tells of. */
  readonly count: number;
}

/** A text of a part, and how a translation takes its place. */
export interface PartFlow extends SourceUnit {
  /** The stretch of the part's XML that a translation takes the place of. */
  readonly span: Span;
  /** Names under which other places lead to it. */
  readonly bookmarks?: readonly string[];
  /** The XML of a translation, which has no code but those of the text. */
  readonly write: (content: Content, context: WritePart) => string;
}

/** A text that follows another one. */
export interface PartCopy {
  readonly span: Span;
  /** The XML of the copy where what it follows is translated; nothing where it stays as it is. */
  readonly write: (context: WritePart) => string | undefined;
  /** What the summary calls it; `copies` where it is left out. */
  readonly what?: CountedChange;
}

/** What is known while a part is written. */
export interface WritePart extends Omit<WriteRuns, "run"> {
  /** BCP 47. */
  readonly trgLang: string;
  /** What is asked for beside translations. */
  readonly options: Pick<WriteContext, "numbering" | "latinFont" | "formulas" | "findPage">;
  /** The translation of a flow, where it has one. */
  readonly translationOf: (flow: PartFlow) => Content | undefined;
  /** The heading that one of these names leads to, else one whose words stand in a text. */
  readonly headingOf: (names: readonly string[], text: string) => PartFlow | undefined;
}

import type { Look } from "./looks.js";
import type { Raw } from "./raw.js";

/** What a paragraph of an office document is made of, in the order of its part. Each token can be written again as it stood. */
export type RunToken = RunText | RunObject | WrapperEnd | RunMark;

/** Characters that are set in one look. */
export interface RunText {
  readonly kind: "text";
  readonly text: string;
  readonly look: Look;
  readonly raw: Raw;
}

/** What stands in the text and is none: a picture, a footnote's mark, a line break, a field. */
export interface RunObject {
  readonly kind: "object";
  readonly raw: Raw;
  /** What a reader sees of it, where that is text. */
  readonly equiv?: string;
  readonly type: string;
  /** Text that it shows and that stands elsewhere in the document, with the piece to write where that text is translated. */
  readonly copy?: RunCopy;
}

/** A text that a field repeats from another place of the document. */
export interface RunCopy {
  readonly text: string;
  /** XML before and after the text that is shown. */
  readonly before: Raw;
  readonly after: Raw;
  readonly look: Look;
  /** What it reads where numbers are asked for in Western figures, when the whole document is known; nothing where it is no number. */
  readonly latin?: () => string | undefined;
}

/** One end of what holds runs: a link, a content control, the base of a ruby. */
export interface WrapperEnd {
  readonly kind: "open" | "close";
  readonly id: string;
  readonly raw: Raw;
  readonly type: string;
}

/** What a translator need not see, such as a bookmark: it goes to an end of the translated paragraph. */
export interface RunMark {
  readonly kind: "mark";
  readonly raw: Raw;
  readonly at: "start" | "end";
}

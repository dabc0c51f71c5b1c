/** What a line is, as far as its own look and that of its neighbours say. */
export type LineKind = "prose" | "heading" | "item" | "label" | "cell" | "verse" | "line" | "code" | "cue" | "rule";

/** How a line behaves among others. */
export interface LineForm {
  readonly kind: LineKind;
  /** Whether it begins a paragraph: surely, or only where the line before it has not filled its column. */
  readonly begins: "surely" | "unless-full" | "maybe";
  /** Whether nothing joins it on either side. */
  readonly stands: boolean;
}

const form = (kind: LineKind, begins: LineForm["begins"], stands: boolean): LineForm => ({ kind, begins, stands });

/** A line of running text, which may go on the paragraph before it. */
export const PROSE = form("prose", "maybe", false);
/** A line of verse. */
export const VERSE = form("verse", "surely", true);
/** A line of a piece of code. */
export const CODE = form("code", "surely", true);
/** A line of subtitles. */
export const CUE = form("cue", "surely", true);
/** A line that is a cell of a table. */
export const CELL = form("cell", "surely", true);
/** A line that is drawn: `————`. */
export const RULE = form("rule", "surely", true);
/** A line by itself, such as a date or a credit. */
export const STANDING = form("line", "surely", true);
/** A line of a letter that is answered: `> 你好`. */
export const QUOTED = form("line", "surely", true);
/** Begins with what sets it apart and may go on. */
export const ENTRY = form("line", "surely", false);
/** A heading, which may go on in the next line. */
export const HEADING = form("heading", "surely", false);
/** A heading of one line. */
export const STANDING_HEADING = form("heading", "surely", true);
/** An item of a list. */
export const ITEM = form("item", "surely", false);
/** A line that begins like an item (`三、`), unless the line before it is full, for then a wrap may have put that there. */
export const LIKELY_ITEM = form("item", "unless-full", false);
/** A line that begins with a label (`时间：三月`), unless the line before it is full. */
export const LABEL = form("label", "unless-full", false);
/** A label alone on its line: `参加人员：`. */
export const STANDING_LABEL = form("label", "surely", true);
/** A head word and what is said of it, which may go on: `SMP    对称多处理`. */
export const HEAD_WORD = form("label", "surely", false);

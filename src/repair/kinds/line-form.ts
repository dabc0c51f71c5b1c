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

export const PROSE = form("prose", "maybe", false);
export const VERSE = form("verse", "surely", true);
export const CODE = form("code", "surely", true);
export const CUE = form("cue", "surely", true);
export const CELL = form("cell", "surely", true);
export const RULE = form("rule", "surely", true);
export const STANDING = form("line", "surely", true);
/** Begins with what sets it apart and may go on. */
export const ENTRY = form("line", "surely", false);
export const HEADING = form("heading", "surely", false);
export const STANDING_HEADING = form("heading", "surely", true);
export const ITEM = form("item", "surely", false);
export const LIKELY_ITEM = form("item", "unless-full", false);
export const LABEL = form("label", "unless-full", false);
export const STANDING_LABEL = form("label", "surely", true);
export const HEAD_WORD = form("label", "surely", false);

import type { Content, InlineCode, Unit } from "../model/document.js";
import { cutAt } from "./overlay.js";

/**
 * What a reader is to see where a code stands: its equivalent text, else what a tool shows for it, else native code that is no markup
 * (`{{count}}`, `%s`). Nothing where it only says how the text looks.
 */
export function readableCode({ kind, equiv, display, native }: InlineCode): string {
  const text = equiv ?? display ?? native ?? "";
  return kind === "placeholder" && !MARKUP.test(text) ? text : "";
}

const MARKUP = /^\s*<|^\s*&\w+;|^\s*\\/u; // "<br/>", "&lt;br/&gt;", "\textbf"

/** A content as a reader is to see it: its codes that stand for text are printed. */
export const readableText = ({ text, codes }: Content): string => inserted(text, codes);

/** The text of a whole unit, likewise. */
export const readableUnit = ({ text, segments }: Pick<Unit, "text" | "segments">): string =>
  inserted(
    text,
    segments.flatMap(({ span, source }) => source.codes.map((code) => ({ ...code, offset: span.start + code.offset }))),
  );

function inserted(text: string, codes: readonly InlineCode[]): string {
  const parts = cutAt(
    text,
    codes.toSorted((a, b) => a.offset - b.offset),
  );
  return parts.map((part) => (typeof part === "string" ? part : readableCode(part))).join("");
}

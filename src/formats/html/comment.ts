import type { Span } from "../../model/span.js";
import { escaping, type Flow } from "../flow/flow.js";
import { FlowBuilder, type FlowSource } from "../flow/flow-builder.js";

/**
 * The text of a comment; nothing where it holds markup that somebody took out of the page, a condition for a browser, or no word.
 *
 * @param span - of the comment with its marks
 */
export function commentFlow(source: FlowSource, { start, end }: Span): Flow | undefined {
  const found = COMMENT.exec(source.original.slice(start, end));
  const { open = "", text = "" } = found?.groups ?? {};
  if (!LETTER.test(text) || MARKUP.test(text)) return undefined;
  const builder = new FlowBuilder(source);
  for (const { 0: piece, index } of text.matchAll(/\s+|\S+/gu)) {
    const at = start + open.length + index;
    if (/^\s/u.test(piece)) builder.space({ start: at, end: at + piece.length }, /[\r\n]/u.test(piece));
    else builder.text(piece, at);
  }
  return builder.finish({ kind: "note", write: escaping(withoutEnd), context: { name: "comment" } });
}

const COMMENT = /^(?<open><!--\s*)(?<text>.*?)\s*-->$/su;
const LETTER = /\p{L}/u;
const MARKUP = /<[a-z!/?]|^\[(?:if|endif)\b/iu; // "<p>", "[if lt IE 9]"

/** A comment has no references: hyphens that would end it are parted. */
const withoutEnd = (text: string): string => text.replace(/-(?=-|!?>)/gu, "- ").replace(/^>|-$/gu, " $& ");

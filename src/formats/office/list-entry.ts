import type { Content } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import type { PartCopy, PartFlow } from "./part.js";

/**
 * An entry of a table of contents: the words of a heading with its number and page. They follow the heading that the entry leads to, or that
 * has the same words.
 *
 * @param numberInLatin - the number of a list in Western figures
 */
export const listEntry = (
  entry: PartFlow,
  leadsTo: readonly string[],
  numberInLatin: (text: string) => string | undefined = () => undefined,
): PartCopy => ({
  span: entry.span,
  write: (context) => {
    const heading = context.headingOf(leadsTo, entry.text);
    const translation = heading && context.translationOf(heading);
    if (heading === undefined || translation === undefined) return undefined;
    const words = heading.text.trim();
    const start = entry.text.indexOf(words);
    if (start < 0) return undefined;
    const written = replaced(entry, { start, end: start + words.length }, translation.text.trim());
    const number = context.options.numbering === "latin" ? numberInLatin(entry.text.slice(0, start)) : undefined;
    return entry.write(
      number === undefined ? written : replaced(written, numberIn(entry.text, start), number),
      context,
    );
  },
});

/** The number before the words of an entry, without the blanks and tabs around it. */
function numberIn(text: string, end: number): Span {
  const before = text.slice(0, end);
  return { start: end - before.trimStart().length, end: before.trimEnd().length };
}

/** A content with other words in a stretch of it; codes within the stretch stand at its end. */
function replaced({ text, codes }: Content, { start, end }: Span, words: string): Content {
  const move = (offset: number): number => {
    if (offset <= start) return offset;
    return offset >= end ? offset + words.length - (end - start) : start + words.length;
  };
  return {
    text: text.slice(0, start) + words + text.slice(end),
    codes: codes.map((code) => ({ ...code, offset: move(code.offset) })),
  };
}

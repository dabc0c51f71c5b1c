import type { Content } from "../model/document.js";

/**
 * A translation without the line breaks that its source does not have: where a tool has indented an XLIFF, they and the white space around
 * them are a blank within the sentence, and nothing at its ends.
 *
 * @param isCue - whether it is a text of subtitles, which a person may break into lines: a line break of its own stays
 */
export function withinLine(content: Content, source: Content, isCue = false): Content {
  if (!content.text.includes("\n") || source.text.includes("\n")) return content;
  const ends = [...content.codes.map(({ offset }) => offset), content.text.length];
  let text = "";
  let from = 0;
  const codes = ends.flatMap((end, index) => {
    const piece = content.text.slice(from, end);
    from = end;
    text += pieceWithinLine(piece, index === 0, index === ends.length - 1, isCue);
    const code = content.codes[index];
    return code === undefined ? [] : [{ ...code, offset: text.length }];
  });
  return { text, codes };
}

/** A piece between two codes, or between one and an end of the sentence. */
function pieceWithinLine(piece: string, isFirst: boolean, isLast: boolean, isCue: boolean): string {
  const fromStart = isFirst ? piece.replace(/^[^\S\n]*\n\s*/u, "") : piece;
  const toEnd = isLast ? fromStart.replace(/[^\S\n]*\n\s*$/u, "") : fromStart;
  return toEnd.replace(/[^\S\n]*\n\s*/gu, (space) => (isCue && isOwnBreak(space) ? "\n" : " "));
}

/** Whether white space with a line end in it breaks a line as a person does, not as a tool that indents what comes next. */
export const isOwnBreak = (space: string): boolean => space.endsWith("\n");

import { type Content, type InlineCode, isAnnotation, plain } from "../../model/document.js";
import { cutAt } from "../../text/overlay.js";

/**
 * How a content stands in a review table: its text, with a mark for each inline code. A placeholder is `⟦1⟧`, a pair `⟦1⟧…⟦/1⟧`; brackets
 * of the text itself are written twice. Annotations are not shown. What no office document can hold shows as U+FFFD, line ends as LF.
 */
export type Piece = { readonly text: string } | { readonly mark: string };

/** The mark of each code of a segment, on both sides: a code of the target has the mark of its like in the source. */
export function marksOf(source: Content, target: Content = plain("")): ReadonlyMap<InlineCode, string> {
  const marks = new Map<InlineCode, string>();
  const numbers = new Map<string, number>();
  for (const { codes } of [source, target]) {
    const seen = new Map<string, number>();
    for (const code of codes) {
      if (isAnnotation(code)) continue;
      const like = `${code.kind} ${code.id}`;
      const occurrence = (seen.get(like) ?? 0) + 1;
      seen.set(like, occurrence);
      const key = `${code.kind === "placeholder"} ${code.id} ${occurrence}`; // both ends of a pair have one number
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      marks.set(code, code.kind === "close" ? `⟦/${number}⟧` : `⟦${number}⟧`);
    }
  }
  return marks;
}

/** A content as stretches of text and marks, in their order. */
export function piecesOf({ text, codes }: Content, marks: ReadonlyMap<InlineCode, string>): Piece[] {
  const shown = codes.filter((code) => marks.has(code));
  return cutAt(text, shown).map((part) =>
    typeof part === "string" ? { text: fitting(part) } : { mark: marks.get(part) ?? "" },
  );
}

/** The text that a field shows of pieces. */
export const textOfPieces = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ("mark" in piece ? piece.mark : piece.text)).join("");

/** The text that a field shows of a content: `A ⟦1⟧technician⟦/1⟧ came.` */
export const shownText = (content: Content, marks: ReadonlyMap<InlineCode, string>): string =>
  textOfPieces(piecesOf(content, marks));

const fitting = (text: string): string => fitForOffice(text).replace(/[⟦⟧]/gu, (bracket) => bracket + bracket);

/** A text as office documents can hold it. */
export const fitForOffice = (text: string): string => text.replace(/\r\n?/gu, "\n").replace(UNFIT, "\ufffd");

const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu; // XML 1.0, 2.2

/** A shown text read back. `damaged` are marks that are broken, of no code, or there twice. */
export interface ReadBack {
  readonly content: Content;
  /** The mark of each of its codes, in order. */
  readonly marks: readonly string[];
  readonly damaged: readonly string[];
}

/** @param codes - the code of each mark */
export function readShown(shown: string, codes: ReadonlyMap<string, InlineCode>): ReadBack {
  let text = "";
  let from = 0;
  const found = new Map<string, InlineCode>();
  const damaged: string[] = [];
  for (const { 0: token, index } of shown.matchAll(TOKEN)) {
    text += shown.slice(from, index);
    from = index + token.length;
    const code = codes.get(token);
    if (token === "⟦⟦" || token === "⟧⟧") text += token.charAt(0);
    else if (code === undefined || found.has(token)) damaged.push(token);
    else found.set(token, { ...code, offset: text.length });
  }
  text += shown.slice(from);
  return { content: { text, codes: Array.from(found.values()) }, marks: Array.from(found.keys()), damaged };
}

/** A bracket of the text, a mark, or a bracket that has lost the rest of its mark: `⟦⟦`, `⟦/12⟧`, `⟦`. */
const TOKEN = /⟦⟦|⟧⟧|⟦\/?\d+⟧|[⟦⟧]/gu;

import { CST, Lexer } from "yaml";
import { keyOf, type PlainText, textOf } from "./plain-text.js";

/** A line of a YAML text: columns (from 0) of the dashes that it begins with, then a key, a text, or a key and its text. */
export interface PlainLine {
  readonly dashes: readonly number[];
  /** The column of the text after the dashes. */
  readonly column: number;
  readonly key?: string;
  readonly text?: PlainText;
}

/** The lines of a YAML text but for blank ones and comments; `undefined` stands for one that is more than a `PlainLine`. */
export function* plainLines(text: string): Generator<PlainLine | undefined> {
  let tokens: string[] = [];
  let prefix = "";
  for (const token of new Lexer().lex(text)) {
    if (token === CST.DOCUMENT) continue; // a second document has its `---` before it
    if (token === CST.SCALAR) prefix = token;
    else if (token === "\n" || token === "\r\n") {
      if (!isBlank(tokens)) yield plainLine(tokens);
      tokens = [];
    } else {
      tokens.push(prefix + token);
      prefix = "";
    }
  }
  if (!isBlank(tokens)) yield plainLine(tokens);
}

function plainLine(tokens: readonly string[]): PlainLine | undefined {
  const dashes: number[] = [];
  let column = 0;
  let at = 0;
  for (; isSpace(tokens[at]) || tokens[at] === "-"; at += 1) {
    if (tokens[at] === "-") dashes.push(column);
    column += tokens[at]?.length ?? 0;
  }
  if (isBlank(tokens, at)) return { dashes, column };
  if (tokens[at + 1] !== ":") return withText(dashes, column, undefined, tokens, at);
  const key = keyOf(tokens[at] ?? "");
  if (key === undefined) return undefined;
  if (isBlank(tokens, at + 2)) return { dashes, column, key };
  return isSpace(tokens[at + 2]) ? withText(dashes, column, key, tokens, at + 3) : undefined;
}

/** A line with the text that stands at a place of its tokens, if nothing but a comment follows. */
function withText(
  dashes: readonly number[],
  column: number,
  key: string | undefined,
  tokens: readonly string[],
  at: number,
): PlainLine | undefined {
  const text = textOf(tokens[at] ?? "");
  if (text === undefined || !isBlank(tokens, at + 1)) return undefined;
  return key === undefined ? { dashes, column, text } : { dashes, column, key, text };
}

const isSpace = (token: string | undefined): boolean => token !== undefined && SPACE.test(token);
const SPACE = /^ +$/u;

/** Whether there is nothing but spaces and a comment from a place on. */
function isBlank(tokens: readonly string[], from = 0): boolean {
  for (let at = from; at < tokens.length; at += 1)
    if (!tokens[at]?.startsWith("#") && !isSpace(tokens[at])) return false;
  return true;
}

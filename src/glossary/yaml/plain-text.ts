import { CST, parse } from "yaml";

/** A scalar of YAML. What is not in quotes may be a number, a truth value or nothing. */
export interface PlainText {
  readonly value: unknown;
}

/** The scalar that a token of `plainLines` is; `undefined` for another token, a text of several lines, and what is at fault. */
export function textOf(token: string): PlainText | undefined {
  if (token.includes("\n")) return undefined;
  if (token.startsWith(CST.SCALAR)) return unquoted(token.slice(1));
  const type = CST.tokenType(token);
  return type === "single-quoted-scalar" || type === "double-quoted-scalar" ? quoted(token, type) : undefined;
}

/** The text that a token is as a key without quotes: `terms`. */
export function keyOf(token: string): string | undefined {
  const value = token.startsWith(CST.SCALAR) ? textOf(token)?.value : undefined;
  return typeof value === "string" && value !== "__proto__" && value !== "<<" ? value : undefined;
}

function unquoted(source: string): PlainText | undefined {
  if (LETTER.test(source) && !WORD_OF_YAML.test(source)) return { value: source };
  const known = read.get(source);
  if (known !== undefined || read.size >= MOST) return known ?? readUnquoted(source);
  const text = readUnquoted(source);
  if (text !== undefined) read.set(source, text);
  return text;
}

const LETTER = /^[\p{L}《“（]/u;
const WORD_OF_YAML = /^(?:null|true|false)$/iu;
const read = new Map<string, PlainText>(); // dates and numbers come again
const MOST = 10_000;

function readUnquoted(source: string): PlainText | undefined {
  try {
    const list: unknown = parse(`- ${source}`); // within a list, for at the start of a text a U+FEFF is no part of it
    return Array.isArray(list) ? { value: list[0] } : undefined;
  } catch {
    return undefined;
  }
}

function quoted(source: string, type: "single-quoted-scalar" | "double-quoted-scalar"): PlainText | undefined {
  let isFaulty = false;
  const { value } = CST.resolveAsScalar({ type, source, offset: 0, indent: 0 }, true, () => {
    isFaulty = true;
  });
  return isFaulty ? undefined : { value };
}

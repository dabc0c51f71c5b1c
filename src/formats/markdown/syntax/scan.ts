/**
 * The offset after the bracket that closes the one at `start`, counting those within; strings, templates and comments of JavaScript hold no
 * brackets. Nothing where it does not close before `end`.
 *
 * @example `{ a: "}" }` ends after its last brace
 */
export function expressionEnd(text: string, start: number, end: number): number | undefined {
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const sign = text[at] ?? "";
    if (sign === "{") depth += 1;
    else if (sign === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (text.startsWith("/*", at)) {
      const closing = text.indexOf("*/", at + 2);
      if (closing < 0) return undefined;
      at = closing + 1;
    } else if (QUOTES.has(sign)) at = quoteEnd(text, at, end) ?? at; // an apostrophe in JSX text is no string
  }
  return undefined;
}

const QUOTES: ReadonlySet<string> = new Set(['"', "'", "`"]);

/** The offset of the quote that closes the one at `start`, in one line but for a template. */
function quoteEnd(text: string, start: number, end: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < end; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === quote) return at;
    else if (text[at] === "\n" && quote !== "`") return undefined;
  }
  return undefined;
}

/** The offset after the comment of HTML that begins at an offset; nothing where none does, or it does not close before `end`. */
export function commentEnd(text: string, start: number, end: number): number | undefined {
  if (!text.startsWith("<!--", start)) return undefined;
  const closing = text.indexOf("-->", start + 4);
  return closing < 0 || closing + 3 > end ? undefined : closing + 3;
}

/** A tag of HTML or JSX. */
export interface Tag {
  readonly span: { readonly start: number; readonly end: number };
  /** As it is written; empty for a fragment of JSX. */
  readonly name: string;
  readonly form: "open" | "close" | "empty";
  readonly attributes: readonly TagAttribute[];
}

/** An attribute with a value in quotes, or without quotes; in JSX also one whose expression is a string without escapes: `title={"说明"}`. */
export interface TagAttribute {
  readonly name: string;
  readonly value: string;
  /** Of the value, without its quotes. */
  readonly span: { readonly start: number; readonly end: number };
  readonly quote: '"' | "'" | "";
  readonly isExpression?: boolean;
}

/** How tags are written: in JSX an attribute may be an expression, and so may stand alone: `<A {...rest} b={1}>`. */
export type TagSyntax = "html" | "jsx";

/**
 * The tag that begins at an offset, if one does and closes before `end`.
 *
 * @param isCut - whether the tag is one too where the text ends before it closes
 */
export function tagAt(
  text: string,
  start: number,
  end: number,
  syntax: TagSyntax,
  isCut: boolean = false,
): Tag | undefined {
  const head = matchAt(syntax === "jsx" ? JSX_HEAD : HTML_HEAD, text, start);
  if (head === undefined || (head.groups?.name === "" && text[start + head[0].length] !== ">")) return undefined;
  const { closing = "", name = "" } = head.groups ?? {};
  const attributes: TagAttribute[] = [];
  let at = start + head[0].length;
  while (at < end) {
    at += matchAt(SPACE, text, at)?.[0].length ?? 0;
    const tail = matchAt(TAIL, text, at);
    if (tail !== undefined) {
      const stop = at + tail[0].length;
      if (stop > end) return undefined;
      const form = closing === "/" ? "close" : tail[0] === "/>" ? "empty" : "open";
      return { span: { start, end: stop }, name, form, attributes };
    }
    const next = attributeAt(text, at, end, syntax);
    if (next === undefined) return undefined;
    if (next.attribute !== undefined) attributes.push(next.attribute);
    at = next.end;
  }
  return isCut && at === end
    ? { span: { start, end }, name, form: closing === "/" ? "close" : "open", attributes }
    : undefined;
}

/**
 * The tag of HTML that begins at an offset and lacks its `>`, up to the next tag or to `end`, as a browser takes it for one: `<summary>说明</summary`
 * at the end of a block. Words behind the sign of a comparison are no attributes: `a <b 大于`.
 */
export function cutTagAt(text: string, start: number, end: number): Tag | undefined {
  const next = text.indexOf("<", start + 1);
  const stop = next < 0 || next > end ? end : next;
  const names = text.slice(start, stop).replace(/"[^"]*"|'[^']*'/gu, "");
  return /\p{Script=Han}/u.test(names) ? undefined : tagAt(text, start, stop, "html", true);
}

function attributeAt(
  text: string,
  start: number,
  end: number,
  syntax: TagSyntax,
): { readonly attribute?: TagAttribute; readonly end: number } | undefined {
  if (syntax === "jsx" && text[start] === "{") return ending(expressionEnd(text, start, end));
  const [name] = matchAt(ATTRIBUTE_NAME, text, start) ?? [""];
  if (name === "") return undefined;
  const after = start + name.length;
  const [equals] = matchAt(EQUALS, text, after) ?? [""];
  if (equals === "") return { end: after };
  const from = after + equals.length;
  if (syntax === "jsx" && text[from] === "{") return expressionValue(name, text, from, end);
  const quoted = matchAt(QUOTED, text, from)?.[0];
  if (quoted !== undefined) {
    const span = { start: from + 1, end: from + quoted.length - 1 };
    const quote = quoted.startsWith('"') ? '"' : "'";
    return { attribute: { name, value: quoted.slice(1, -1), span, quote }, end: from + quoted.length };
  }
  const bare = matchAt(BARE, text, from)?.[0];
  if (bare === undefined) return undefined;
  const span = { start: from, end: from + bare.length };
  return { attribute: { name, value: bare, span, quote: "" }, end: span.end };
}

function expressionValue(name: string, text: string, from: number, end: number): ReturnType<typeof attributeAt> {
  const stop = expressionEnd(text, from, end);
  const literal = matchAt(LITERAL, text, from);
  if (stop === undefined || literal === undefined) return ending(stop);
  const { before = "", quoted = "" } = literal.groups ?? {};
  const span = { start: from + before.length + 1, end: from + before.length + quoted.length - 1 };
  const quote = quoted.startsWith('"') ? '"' : "'";
  return { attribute: { name, value: quoted.slice(1, -1), span, quote, isExpression: true }, end: stop };
}

const ending = (end: number | undefined): { readonly end: number } | undefined =>
  end === undefined ? undefined : { end };

const HTML_HEAD = /<(?<closing>\/?)(?<name>[a-z][\w.:-]*)(?=[\s/<>]|$)/iuy; // "</el-button", and not "<name" of "<name@a.com>"
const JSX_HEAD = /<(?<closing>\/?)(?<name>(?:[\p{L}_$][\p{L}\p{N}_$.:-]*)?)/uy; // "<Tabs.Item", "<"
const SPACE = /\s+/uy;
const TAIL = /\/?>/uy;
const ATTRIBUTE_NAME = /[^\s"'<>/={}]+/uy;
const EQUALS = /\s*=\s*/uy;
const QUOTED = /"[^"]*"|'[^']*'/uy;
const LITERAL = /(?<before>\{\s*)(?<quoted>"[^"\\\n&]*"|'[^'\\\n&]*')\s*\}/uy; // '{"说明"}'
const BARE = /[^\s"'=<>`{}]+/uy;

/** What a sticky expression matches at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

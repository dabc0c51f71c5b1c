import { escapeReferences } from "./flat-writers.js";

/** What is escaped before anything is read: what other programs than our reader take for markup. */
export interface Signs {
  readonly isMdx: boolean;
  /** Whether `:name` may stand for something, as in programs that know `:::`. */
  readonly hasDirectives: boolean;
}

/**
 * A text in which nothing is left that a program may take for a tag, an expression of a template, an emoji or a directive, although our
 * reader does not: `<5`, `{name}`, `{{ 5% }}`, `{% raw %}`, `<3`, `10:30`, `5~10`.
 */
export function escapeForeign(text: string, { isMdx, hasDirectives }: Signs): string {
  const braces = isMdx
    ? text.replace(/[<{}]|(?<=\{)#/gu, "\\$&") // a sign of number after a brace is an address, though the brace be escaped
    : text.replace(/<(?=[\w/!?])/gu, "\\<").replace(/\{\{%|\{\{|\{%|\{/gu, (open) => BRACES[open] ?? open);
  const tildes = braces.replace(/(?<=[^\s~\\])~(?!~)/gu, "\\~"); // 5~10 and 15~20 would strike out what is between
  const colons = hasDirectives ? tildes.replace(/(?<!:|&#?\w{1,9}):(?=[\w{[])/gu, "\\:") : tildes;
  return colons.replace(/(?<![\w:\\]):(?=[a-z0-9_+-]+:)/giu, "\\:").replace(/(?<=^|\s):(?=[-']?[()DPp/|*])/gu, "\\:");
}

/** How `{{` is written where a template could begin with it. */
export const partedBraces = "<span>{</span>\\{";

/** Liquid takes a brace before a sign of percent although a backslash stands before it. */
const BRACES: Readonly<Partial<Record<string, string>>> = {
  "{": "\\{",
  "{%": "&#123;%",
  "{{": partedBraces,
  "{{%": "<span>{</span>&#123;%",
};

/**
 * A text with a backslash before each sign that has a meaning within a line of Markdown and is not foreign. Before `]` it stands only under `every`: one before
 * `[` is enough where no link is around the text, and MathJax takes the two together for a formula.
 */
export function escapeMarks(text: string, isCell: boolean, extent: "most" | "every"): string {
  const marked = escapeReferences(text.replace(/\\(?=[!-/:-@[-`{-~]|$)/gu, "\\\\"))
    .replace(extent === "most" ? MARKS : ALL_MARKS, (signs) => signs.replace(/./gu, "\\$&"))
    .replace(/_(?!(?<=[\p{L}\p{N}]_)[\p{L}\p{N}])/gu, "\\_")
    .replace(/(?<=^|\s)#+$/u, "\\$&");
  return isCell ? marked.replaceAll("|", "\\|") : marked;
}

const MARKS = /[*`[$]|~~/gu;
const ALL_MARKS = /[*`[\]$~]/gu;

/**
 * The start of a line with a backslash in it where it would begin a block: a list, a heading, a quotation, a rule, a container, a task.
 *
 * @example escapeStart("1986. Spring", false) // "1986\\. Spring"
 */
export function escapeStart(text: string, isMdx: boolean): string {
  if (isMdx && /^(?:import|export)(?=[\s{*"'])/u.test(text)) return `&#${text.charCodeAt(0)};${text.slice(1)}`;
  const numbered = text.replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, "$1\\");
  return numbered.replace(
    /^(?=[-+*](?:\s|$)|#{1,6}(?:\s|$)|[>:|]|[-*_=](?:\s*[-*_=])*\s*$|!!!|\?\?\?|===|\+\+\+)/u,
    "\\",
  );
}

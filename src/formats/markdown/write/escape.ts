import { escapeReferences } from "./flat-writers.js";

/** What is escaped before anything is read: what other programs than our reader take for markup. */
export interface Signs {
  readonly isMdx: boolean;
  /** Whether `:name` may stand for something, as in programs that know `:::`. */
  readonly hasDirectives: boolean;
}

/**
 * A text in which nothing is left that a program may take for a tag, an expression of a template, an emoji or a directive, although our
 * reader does not: `<5`, `{name}`, `{{ 5% }}`, `{% raw %}`, `<3`, `10:30`, `5~10`, `[[a|b]]`. Outside of MDX a reference stands for `<`, `~` and `:`, before
 * which Python-Markdown shows a backslash.
 */
export function escapeForeign(text: string, { isMdx, hasDirectives }: Signs): string {
  const braces = isMdx
    ? text.replace(/[<{}]|(?<=\{)#/gu, "\\$&") // a sign of number after a brace is an address, though the brace be escaped
    : text.replace(/<(?=[\w/!?])/gu, "&lt;").replace(/\{\{%|\{\{|\{%|\{/gu, (open) => BRACES[open] ?? open);
  const [tilde, colon] = isMdx ? ["\\~", "\\:"] : ["&#126;", "&#58;"];
  const tildes = braces.replace(/(?<=[^\s~\\])~(?!~)/gu, tilde); // 5~10 and 15~20 would strike out what is between
  const colons = hasDirectives ? tildes.replace(/(?<!:|&#?\w{1,9}):(?=[\w{[])/gu, "\\:") : tildes;
  return colons
    .replace(/\[(?=\[[^[\]\n|#]+[|#][^[\]\n]+\]\])|(?<=!)\[(?=\[[^[\]\n]+\]\])/gu, "\\[")
    .replace(/(?<![\w:\\]):(?=[a-z0-9_+-]+:)/giu, colon)
    .replace(/(?<=^|\s):(?=[-']?[()DPp/|*])/gu, colon)
    .replace(/(?<=^|\s);(?=-?\))/gu, isMdx ? "\\;" : "&#59;");
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

/** How far the signs of a text are escaped: those that suffice where no link is around it, all, or all with `]` as a reference. */
export type Extent = "most" | "every" | "references";

/**
 * A text with a backslash before each sign that has a meaning within a line of Markdown and is not foreign. Before `]` it stands only under `every`: one before
 * `[` is enough where no link is around the text, and MathJax takes the two together for a formula, which a reference is no part of.
 */
export function escapeMarks(text: string, isCell: boolean, extent: Extent, isMdx: boolean): string {
  const marked = escapeReferences(text.replace(/\\(?=[!-/:-@[-`{-~]|$)/gu, "\\\\"))
    .replace(/[*`[\]$]|~+/gu, (signs) => escapedSigns(signs, extent, isMdx))
    .replace(/_(?!(?<=[\p{L}\p{N}]_)[\p{L}\p{N}])/gu, "\\_")
    .replace(/(?<=^|\s)#+$/u, "\\$&");
  return isCell ? marked.replaceAll("|", "\\|") : marked;
}

function escapedSigns(signs: string, extent: Extent, isMdx: boolean): string {
  if (signs === "]") return { most: "]", every: "\\]", references: "&#93;" }[extent];
  if (!signs.startsWith("~")) return `\\${signs}`;
  return signs === "~" && extent === "most" ? signs : (isMdx ? "\\~" : "&#126;").repeat(signs.length);
}

/**
 * The start of a line with an escape in it where it would begin a block: a list, a heading, a quotation, a rule, a container, a task, what is taken in
 * from elsewhere. Signs before which Python-Markdown shows a backslash are references.
 *
 * @example escapeStart("1986. Spring", false) // "1986\\. Spring"
 */
export function escapeStart(text: string, isMdx: boolean): string {
  if (START.test(text)) return `&#${text.charCodeAt(0)};${text.slice(1)}`;
  if (isMdx && /^(?:import|export)(?=[\s{*"'])/u.test(text)) return `&#${text.charCodeAt(0)};${text.slice(1)}`;
  const numbered = text.replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, "$1\\");
  return numbered.replace(/^(?=[-+*](?:\s|$)|#{1,6}(?:\s|$)|[>|]|[-*_](?:\s*[-*_])*\s*$|!!!|\+\+\+|--8<--)/u, "\\");
}

/** The start of a line with a backslash before `#`, which begins a heading in Python-Markdown though no blank follows it: `#1 of ten`. */
export const escapeHash = (text: string): string => text.replace(/^#/u, "\\#");

const START = /^(?::|=+\s*$|===|\?\?\?|\/\/\/|<<<)/u; // ": note", "===", "??? note", "/// note", "<<< @/a.js"

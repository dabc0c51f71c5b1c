import type { InlineRule } from "./inline-rule.js";
import { commentEnd, expressionEnd, matchAt, tagAt } from "./scan.js";
import { MASKED_TEMPLATE } from "./templates.js";

const ALPHANUMERIC = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/** What stands for something in every Markdown: formulas, marks of notes, addresses, emoji, templates, attributes. */
export const inlineRules: readonly InlineRule[] = [
  { node: "Footnote", signs: "[", end: byPattern(/\[\^[^\s[\]]+\]/uy) }, // "[^1]"
  { node: "TableOfContents", signs: "[", end: byPattern(/\[TOC\]|\[\[_?TOC_?\]\]/iuy) }, // "[[toc]]"
  { node: "Formula", signs: "$", end: formulaEnd },
  { node: "Formula", signs: "\\", end: bracketedFormulaEnd },
  { node: "Address", signs: "hHwWmM", end: addressEnd },
  { node: "Address", signs: ALPHANUMERIC, end: mailEnd },
  { node: "Emoji", signs: ":", end: emojiEnd },
  { node: "Template", signs: "\ufdd0", end: byPattern(new RegExp(MASKED_TEMPLATE, "uy")) }, // "{{< ref >}}", "{% raw %}"
  {
    node: "Attributes",
    signs: "{",
    end: byPattern(/\{:[^{}\n]+\}|\{\s*(?:[#.][^\s{}]+|[\w-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s{}"']+))(?:\s+[^{}\n]*)?\}/uy),
  }, // "{#id .class}", "{:toc}"
];

/** What stands beside those in the notes of Obsidian: links between pages, what is shown of another page, comments, addresses of blocks. */
export const wikiRules: readonly InlineRule[] = [
  { node: "WikiEmbed", signs: "!", end: byPattern(/!\[\[[^[\]\n]+\]\]/uy) }, // "![[图.png|300]]"
  { node: "WikiLink", signs: "[", end: byPattern(/\[\[[^[\]\n]+\]\](?!\()/uy) }, // "[[页面#标题|文字]]"
  { node: "WikiComment", signs: "%", end: byPattern(/%%[^%\n]*%%/uy) }, // "%%草稿%%"
  { node: "BlockAddress", signs: "^", end: byPattern(/(?<=\s)\^[\w-]+(?=[ \t]*(?:\n|$))/uy) }, // "^a1b2c3"
];

const MDX_ID = byPattern(/\\?\{#[^\s{}]+\}/uy); // "{#id}" in Docusaurus, "\\{#id}" in Rspress

/** What stands beside those in MDX, in place of HTML. */
export const mdxInlineRules: readonly InlineRule[] = [
  { node: "Attributes", signs: "\\{", end: MDX_ID },
  { node: "Expression", signs: "{", end: (text, at) => expressionEnd(text, at, text.length) },
  { node: "HTMLTag", signs: "<", end: (text, at) => tagAt(text, at, text.length, "jsx")?.span.end },
  { node: "Comment", signs: "<", end: (text, at) => commentEnd(text, at, text.length) }, // which Docusaurus takes
];

/** Tags of components, whose attributes may have names that HTML has not: `<Badge :type="kind" @click="go">`. */
export const componentTag: InlineRule = {
  node: "HTMLTag",
  signs: "<",
  end: (text, at) => tagAt(text, at, text.length, "html")?.span.end,
};

function byPattern(pattern: RegExp): InlineRule["end"] {
  return (text, at) => {
    const match = matchAt(pattern, text, at);
    return match && at + match[0].length;
  };
}

/**
 * The end of a formula: `$E=mc^2$`, `$$x$$`, `\(x\)`. A price is none: after the first `$` and before the last stands no blank, and no
 * figure follows. Neither is what has Chinese between its signs and nothing of TeX: 售价$5，比$4贵.
 */
function formulaEnd(text: string, at: number): number | undefined {
  const sign = text.startsWith("$$", at) ? "$$" : "$";
  const from = at + sign.length;
  const to = closingDollar(text, from, sign);
  if (to === undefined) return undefined;
  const formula = text.slice(from, to);
  if (formula.trim() === "" || (HAN.test(formula.replace(TEXT_IN_TEX, "")) && !/[\\^_={]/u.test(formula)))
    return undefined;
  return to + sign.length;
}

/** A formula with blanks at its ends, as many programs take it, is one by its TeX or where it is a letter: `$\\theta $`, `$ x_1 = 2 $`, `$ y$`. */
const SPACED = /^(?:[^$\n\p{Script=Han}]*(?:\\[A-Za-z]|[A-Za-z)}][ ]?[_^=])[^$\n\p{Script=Han}]*|[ ]*[A-Za-z][ ]*)\$/u;
const LONGEST = 2000; // characters of a formula within a text
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const TEXT_IN_TEX = /\\(?:text|mbox|mathrm|textbf)\{[^{}]*\}/gu; // "\text{损失}"

function closingDollar(text: string, from: number, sign: string): number | undefined {
  const isSingle = sign === "$";
  const isSpaced = isSingle && SPACED.test(text.slice(from, from + LONGEST));
  if (isSingle && !isSpaced && /\s/u.test(text.charAt(from))) return undefined;
  const last = Math.min(text.length, from + LONGEST);
  for (let at = from; at < last; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "\n" && text[at + 1] === "\n") return undefined;
    else if (text.startsWith(sign, at)) {
      if (!isSingle) return at;
      if ((!isSpaced && /\s/u.test(text.charAt(at - 1))) || text[at - 1] === "$" || /[\d$]/u.test(text.charAt(at + 1)))
        return undefined;
      return at;
    }
  }
  return undefined;
}

/** The end of a formula in brackets with backslashes, `\(x\)`, as MathJax has them. Without a sign of TeX, or around Chinese, they are brackets. */
function bracketedFormulaEnd(text: string, at: number): number | undefined {
  const [formula] = matchAt(
    /\\\((?:[^\\\n]|\\(?!\)).){1,2000}?\\\)|\\\[(?:[^\\\n]|\\(?!\]).){1,2000}?\\\]/uy,
    text,
    at,
  ) ?? [""];
  const inside = formula.slice(2, -2);
  return !/\\[A-Za-z]|[\^_={}+]/u.test(inside.replace(/\\[^A-Za-z]/gu, "")) || HAN.test(inside.replace(TEXT_IN_TEX, ""))
    ? undefined
    : at + formula.length;
}

/**
 * The end of a bare address; one without a scheme stands after no mark but `(`, `*`, `_` and `~`. It holds Chinese only where that can be
 * nothing but a part of it: in 见https://a.com/b，下载后 it ends before the comma, and in 打开http://a.com/即可 before 即.
 */
function addressEnd(text: string, at: number): number | undefined {
  const before = text.charAt(at - 1);
  if (/[\w@.]/u.test(before) || (/[!-'+-/:-@[-^`{-}]/u.test(before) && /^www/iu.test(text.slice(at, at + 3))))
    return undefined;
  const match = matchAt(ADDRESS, text, at);
  if (match === undefined) return undefined;
  let address = match[0] + restOfAddress(text, at, at + match[0].length);
  for (;;) {
    const shorter = withoutLastMark(address);
    if (shorter === address) return address.length > (match[1] ?? "").length ? at + address.length : undefined;
    address = shorter;
  }
}

const ADDRESS = /(https?:\/\/|www\.|mailto:)[\w-]+(?:[!-;=?-Z\\^_a-z{|}~]|[[\]](?=[\w[\]]))*/iuy; // "https://a.com/b_c?d=1"

/** What follows an address and belongs to it: names in Chinese, and what comes after them. */
function restOfAddress(text: string, start: number, from: number): string {
  let at = from;
  for (;;) {
    const name = matchAt(NAMED.test(text.slice(Math.max(start, at - 20), at)) ? HAN_NAME : HAN_FOLDER, text, at);
    if (name === undefined) return text.slice(from, at);
    at += name[0].length;
    at += matchAt(AFTER_NAME, text, at)?.[0].length ?? 0;
  }
}

const NAMED = /[=#]$|\/(?:wiki|item|tags?|categor(?:y|ies)|search|topics?)\/$/iu; // "/wiki/" of zh.wikipedia.org/wiki/中文
const HAN_NAME = /\p{Script=Han}[\p{Script=Han}\w-]*/uy;
const HAN_FOLDER =
  /(?<=\/)\p{Script=Han}[\p{Script=Han}\w-]{0,30}(?=\/|\.(?:html?|md|pdf|docx?|xlsx?|zip|png|jpe?g|git|txt)(?!\w))/uy; // "文档" of "/文档/a.html"
const AFTER_NAME = /(?:[!-;=?-Z\\^_a-z{|}~])+/uy;

function withoutLastMark(address: string): string {
  if (/[?!.,:;*_~'"|]$/u.test(address)) return address.slice(0, -1);
  const isOpen = (address.match(/\)/gu) ?? []).length > (address.match(/\(/gu) ?? []).length;
  return address.endsWith(")") && isOpen ? address.slice(0, -1) : address;
}

/** The end of an address of e-mail, or of a version that reads like one: `name@a.com`, `pkg@1.2`. @see GFM 0.29, 6.9 */
function mailEnd(text: string, at: number): number | undefined {
  if (/[\w.+/@-]/u.test(text.charAt(at - 1))) return undefined;
  const match = matchAt(MAIL, text, at);
  return match && at + match[0].length;
}

const MAIL = /[\w.+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,8}(?<![-_])(?![\w@/])/uy;

/** The end of an emoji by name, `:tada:`. A time such as 10:30:00 is none. */
function emojiEnd(text: string, at: number): number | undefined {
  if (/[\w:]/u.test(text.charAt(at - 1))) return undefined;
  const match = matchAt(/:(?=[\w+-]*[a-z])[a-z0-9_+-]+:(?!:)/uy, text, at);
  return match && at + match[0].length;
}

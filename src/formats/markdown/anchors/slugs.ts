import type { MarkdownEngine } from "../../../model/markdown-options.js";
import type { Heading } from "./headings.js";

/**
 * The addresses that a program gives to the headings of a page, in their order; of two that would be the same the second has a number.
 *
 * @example slugsOf([{ text: "第一章 总则", raw: "第一章 总则" }], "github") // ["第一章-总则"]
 */
export function slugsOf(headings: readonly Pick<Heading, "text" | "raw">[], engine: SlugRuleId): string[] {
  const { slug, next, isEmptyTaken = false, ofRaw = false, isBlind = false } = RULES[engine];
  const taken = new Set<string>(isEmptyTaken ? [""] : []);
  const times = new Map<string, number>();
  return headings.map(({ text, raw }) => {
    const base = slug(ofRaw ? raw : text);
    let own = base;
    let count = isBlind ? (times.get(base) ?? 0) : 0;
    times.set(base, count + 1);
    if (isBlind) return count === 0 ? base : next(base, count, own);
    while (taken.has(own)) {
      count += 1;
      own = next(base, count, own);
    }
    taken.add(own);
    return own;
  });
}

/** A program, or one that is told to make addresses in another way. */
export type SlugRuleId = MarkdownEngine | "mkdocs-unicode";

/** How a program makes an address of words, and of the same words when they come again. */
interface SlugRule {
  readonly slug: (heading: string) => string;
  /** @param last - the address that was tried before and is taken */
  readonly next: (slug: string, count: number, last: string) => string;
  /** Whether no heading is without an address. */
  readonly isEmptyTaken?: boolean;
  /** Whether the heading counts as it stands in the file, with the marks of links. */
  readonly ofRaw?: boolean;
  /** Whether the program only counts how often the same words came, and sees no address that is taken by other words. */
  readonly isBlind?: boolean;
}

const withHyphen = (slug: string, count: number): string => `${slug}-${count}`;

/** @see github-slugger; Docusaurus and Hugo follow it */
const github: SlugRule = {
  slug: (heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-"),
  next: withHyphen,
};

/** @see @mdit-vue/shared, `slugify` */
const vitepress: SlugRule = {
  slug: (heading) =>
    heading
      .normalize("NFKD")
      .replace(/[\u0300-\u036f\p{Cc}]/gu, "")
      .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/gu, "-")
      .replace(/^-+|-+$/gu, "")
      .replace(/^(?=\d)/u, "_")
      .toLowerCase(),
  next: withHyphen,
};

/** @see Python-Markdown, `toc`: what is not ASCII is dropped, and what is left of nothing is a number */
const mkdocs: SlugRule = {
  slug: (heading) =>
    heading
      .normalize("NFKD")
      .replace(/[^\w\s-]/gu, "")
      .trim()
      .toLowerCase()
      .replace(/[-\s]+/gu, "-"),
  next: (_slug, _count, last) => {
    const { stem = last, number = "0" } = /^(?<stem>.*)_(?<number>\d+)$/u.exec(last)?.groups ?? {};
    return `${stem}_${Number(number) + 1}`;
  },
  isEmptyTaken: true,
};

/** @see pymdownx.slugs, `slugify(case="lower")` */
const mkdocsUnicode: SlugRule = {
  ...mkdocs,
  slug: (heading) =>
    heading
      .normalize("NFC")
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_\- ]/gu, "")
      .replaceAll(" ", "-"),
};

/** @see kramdown, "Automatic Generation of Header IDs" */
const kramdown: SlugRule = {
  slug: (heading) =>
    heading
      .replace(/^[^a-zA-Z]+/u, "")
      .replace(/[^a-zA-Z0-9 -]/gu, "")
      .replaceAll(" ", "-")
      .toLowerCase() || "section",
  next: withHyphen,
  ofRaw: true,
  isBlind: true,
};

/** @see kramdown-parser-gfm, `generate_gfm_header_id`: Jekyll reads Markdown with it unless told otherwise */
const jekyll: SlugRule = { ...github, isBlind: true };

/** @see Hugo, `markup.goldmark.parser.autoHeadingIDType` */
const hugo: SlugRule = {
  slug: (heading) => github.slug(heading.replaceAll("İ", "i")) || "heading",
  next: withHyphen,
  ofRaw: true,
};

/** @see Pandoc User's Guide, "Extension: auto_identifiers" */
const pandoc: SlugRule = {
  slug: (heading) =>
    heading
      .toLowerCase()
      .replaceAll("...", "…")
      .replace(/[^\p{L}\p{N}_\-.\s]/gu, "")
      .replace(/\s+/gu, "-")
      .replace(/^[^\p{L}]+/u, "") || "section",
  next: withHyphen,
};

const RULES: Readonly<Record<SlugRuleId, SlugRule>> = {
  github,
  docusaurus: github,
  jekyll,
  hugo,
  vitepress,
  mkdocs,
  "mkdocs-unicode": mkdocsUnicode,
  kramdown,
  pandoc,
};

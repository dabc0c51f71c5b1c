import type { MarkdownEngine } from "../../../model/markdown-options.js";

/**
 * The addresses that a program gives to the headings of a page, in their order; of two that would be the same the second has a number.
 *
 * @example slugsOf(["第一章 总则", "Intro", "Intro"], "github") // ["第一章-总则", "intro", "intro-1"]
 */
export function slugsOf(headings: readonly string[], engine: MarkdownEngine): string[] {
  const { slug, second } = RULES[engine];
  const taken = new Set<string>();
  return headings.map((heading) => {
    const base = slug(heading);
    let own = base;
    for (let count = 1; own === "" || taken.has(own); count += 1) own = second(base, count);
    taken.add(own);
    return own;
  });
}

/** How a program makes an address of words, and of the same words when they come again. */
interface SlugRule {
  readonly slug: (heading: string) => string;
  readonly second: (slug: string, count: number) => string;
}

const withHyphen = (slug: string, count: number): string => `${slug}-${count}`;

/** @see github-slugger; Docusaurus and Hugo follow it */
const github: SlugRule = {
  slug: (heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-"),
  second: withHyphen,
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
  second: withHyphen,
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
  second: (slug, count) => `${slug}_${count}`,
};

/** @see kramdown, "Automatic Generation of Header IDs" */
const kramdown: SlugRule = {
  slug: (heading) =>
    heading
      .replace(/^[^a-zA-Z]+/u, "")
      .replace(/[^a-zA-Z0-9 -]/gu, "")
      .replaceAll(" ", "-")
      .toLowerCase() || "section",
  second: withHyphen,
};

/** @see Pandoc User's Guide, "Extension: auto_identifiers" */
const pandoc: SlugRule = {
  slug: (heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_\-. ]/gu, "")
      .replace(/\s+/gu, "-")
      .replace(/^[^\p{L}]+/u, "") || "section",
  second: withHyphen,
};

const RULES: Readonly<Record<MarkdownEngine, SlugRule>> = {
  github,
  docusaurus: github,
  hugo: github,
  vitepress,
  mkdocs,
  kramdown,
  pandoc,
};

import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageFinder } from "../../src/library/find-page.js";
import { markdownSite } from "../../src/library/markdown-site.js";
import { nodeFiles } from "../../src/library/node/node-files.js";

/** A folder with files of some contents. */
function folderWith(contents: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "duiyi-site-"));
  mkdirSync(join(folder, ".git"));
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

describe("the program that makes pages of a Markdown file", () => {
  it.each([
    { sign: ".vitepress/config.mts", page: "guide/a.md", engine: "vitepress" },
    { sign: "docusaurus.config.ts", page: "docs/a.mdx", engine: "docusaurus" },
    { sign: "mkdocs.yml", page: "docs/a.md", engine: "mkdocs" },
    { sign: "hugo.toml", page: "content/a.md", engine: "hugo" },
    { sign: "config.toml", page: "content/a.md", engine: "hugo" },
    { sign: "_config.yml", page: "_posts/a.md", engine: "jekyll" },
    { sign: "_quarto.yml", page: "a.qmd", engine: "pandoc" },
  ])("is $engine where $sign lies above $page", ({ sign, page, engine }) => {
    const folder = folderWith({ [sign]: "", [page]: "# 甲" });
    expect(markdownSite(join(folder, page), nodeFiles)?.engine).toBe(engine);
  });

  it.each([
    { when: "nothing lies above the page", contents: { "a.md": "" }, page: "a.md" },
    { when: "the file is none of Markdown", contents: { "mkdocs.yml": "", "a.html": "" }, page: "a.html" },
    { when: "a configuration may be of anything", contents: { "config.toml": "", "a.md": "" }, page: "a.md" },
    {
      when: "the sign lies above the repository",
      contents: { "mkdocs.yml": "", "in/.git/x": "", "in/a.md": "" },
      page: "in/a.md",
    },
  ])("is not known where $when", ({ contents, page }) => {
    expect(markdownSite(join(folderWith(contents), page), nodeFiles)).toBeUndefined();
  });

  it("is the nearest", () => {
    const folder = folderWith({ "mkdocs.yml": "", "site/hugo.toml": "", "site/content/a.md": "" });
    expect(markdownSite(join(folder, "site/content/a.md"), nodeFiles)?.engine).toBe("hugo");
  });

  it.each([
    { says: "site_name: a\n", attributes: false, unicodeSlugs: false },
    { says: "markdown_extensions:\n  - attr_list\n", attributes: true, unicodeSlugs: false },
    { says: "markdown_extensions:\n  - extra\n", attributes: true, unicodeSlugs: false },
    { says: "markdown_extensions:\n  # - attr_list\n", attributes: false, unicodeSlugs: false },
    {
      says: "markdown_extensions:\n  - toc:\n      slugify: !!python/object/apply:pymdownx.slugs.slugify {}\n",
      attributes: false,
      unicodeSlugs: true,
    },
  ])("is MkDocs as it is told to be: $says", ({ says, attributes, unicodeSlugs }) => {
    const folder = folderWith({ "mkdocs.yml": says, "docs/a.md": "" });
    expect(markdownSite(join(folder, "docs/a.md"), nodeFiles)).toMatchObject({ attributes, unicodeSlugs });
  });
});

describe("the page that a link leads to", () => {
  const pages = ["docs/index.md", "docs/guide/a.md", "docs/guide/b.mdx", "docs/guide/c/README.md", "docs/d.html"];
  const find = pageFinder(
    pages.map((path) => ({ path, moved: new Map([["was", path]]) })),
    nodeFiles,
  )("docs/guide/a.md");

  it.each([
    { link: "b.mdx", leads: "docs/guide/b.mdx" },
    { link: "./b", leads: "docs/guide/b.mdx" },
    { link: "b.html", leads: "docs/guide/b.mdx" },
    { link: "../b/", leads: "docs/guide/b.mdx" },
    { link: "c/", leads: "docs/guide/c/README.md" },
    { link: "../d.html", leads: "docs/d.html" },
    { link: "/guide/b", leads: "docs/guide/b.mdx" },
    { link: "/guide/", leads: undefined },
    { link: "..", leads: "docs/index.md" },
    { link: "e.md", leads: undefined },
  ])("$link on a page in a folder is $leads", ({ link, leads }) => {
    expect(find(link)?.moved.get("was")).toBe(leads);
  });

  it("says what the page is called in the translation", () => {
    const renamed = pageFinder(
      [
        { path: "a.md", name: "a.en.md" },
        { path: "b.md", name: "b.md" },
      ],
      nodeFiles,
    )("c.md");
    expect([renamed("a.md")?.renamed, renamed("b.md")?.renamed]).toEqual([{ was: "a.md", now: "a.en.md" }, undefined]);
  });
});

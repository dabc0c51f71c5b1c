import type { Files } from "../model/files.js";
import type { MarkdownEngine, MarkdownOptions } from "../model/markdown-options.js";

/** What the folders around a Markdown file say of the program that makes pages of it. */
export interface MarkdownSite extends Pick<MarkdownOptions, "engine" | "attributes" | "unicodeSlugs"> {
  readonly engine: MarkdownEngine;
  /** The path of the file or folder that says so. */
  readonly saidBy: string;
}

/**
 * The program that makes pages of a Markdown file, by the configuration of such a program in a folder around it; nothing where there is none. The
 * nearest counts, and above a repository nothing is looked for.
 */
export const markdownSite = (path: string, files: Files): MarkdownSite | undefined => siteFinder(files)(path);

/** The same for many files: each folder is looked into once. */
export function siteFinder(files: Files): (path: string) => MarkdownSite | undefined {
  const found = new Map<string, { readonly site: MarkdownSite | undefined }>();
  const siteAround = (folder: string, depth: number): MarkdownSite | undefined => {
    const site = found.get(folder) ?? { site: siteIn(folder, files) ?? siteAbove(folder, depth) };
    found.set(folder, site);
    return site.site;
  };
  const siteAbove = (folder: string, depth: number): MarkdownSite | undefined => {
    const above = files.folderOf(folder);
    if (depth === DEEPEST || above === folder) return undefined;
    return files.kindOf(files.within(folder, ".git")) === undefined ? siteAround(above, depth + 1) : undefined;
  };
  return (path) =>
    path === "-" || !MARKDOWN.test(path) ? undefined : siteAround(files.folderOf(files.absolute(path)), 1);
}

const MARKDOWN = /\.(?:md|markdown|mdown|mkd|mdx|qmd|rmd)$/iu;
const DEEPEST = 32; // folders

function siteIn(folder: string, files: Files): MarkdownSite | undefined {
  for (const { engine, names, beside } of SIGNS) {
    const saidBy = names.map((name) => files.within(folder, name)).find((name) => files.kindOf(name) !== undefined);
    if (saidBy === undefined) continue;
    if (beside !== undefined && !beside.some((name) => files.kindOf(files.within(folder, name)) === "folder")) continue;
    return { engine, saidBy, ...(engine === "mkdocs" && mkdocsSays(textOf(saidBy, files))) };
  }
  return undefined;
}

/** The files and folders by which a program knows its site, and folders one of which must lie beside a file whose name others use too. */
const SIGNS: readonly {
  readonly engine: MarkdownEngine;
  readonly names: readonly string[];
  readonly beside?: readonly string[];
}[] = [
  { engine: "vitepress", names: [".vitepress"] },
  { engine: "docusaurus", names: ["js", "ts", "mjs", "cjs", "mts"].map((ending) => `docusaurus.config.${ending}`) },
  { engine: "mkdocs", names: ["mkdocs.yml", "mkdocs.yaml"] },
  { engine: "hugo", names: ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json"] },
  {
    engine: "hugo",
    names: ["config.toml", "config.yaml", "config.yml", "config/_default"],
    beside: ["content", "archetypes"],
  },
  { engine: "jekyll", names: ["_config.yml", "_config.yaml", "_config.toml"] },
  { engine: "pandoc", names: ["_quarto.yml", "_quarto.yaml", "_bookdown.yml"] },
];

/** Which of its extensions MkDocs is told to use: they stand in no way that other programs could read, but under their names. */
const mkdocsSays = (text: string): Pick<MarkdownOptions, "attributes" | "unicodeSlugs"> => ({
  attributes: /^[^#\n]*\battr_list\b|^[^#\n]*\bmarkdown\.extensions\.extra\b|^\s*-\s*["']?extra\b/mu.test(text),
  unicodeSlugs: /^[^#\n]*\bpymdownx\.slugs\b|^[^#\n]*\bslugify_unicode\b/mu.test(text),
});

function textOf(path: string, files: Files): string {
  return new TextDecoder().decode(files.read(path).bytes);
}

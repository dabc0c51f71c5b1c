/** Programs that make pages of Markdown, by what a person calls them. */
export const markdownEngines = [
  "github",
  "vitepress",
  "docusaurus",
  "mkdocs",
  "hugo",
  "jekyll",
  "kramdown",
  "pandoc",
] as const;
/** A program that makes pages of Markdown: it says how a heading's words become its address. */
export type MarkdownEngine = (typeof markdownEngines)[number];

/** What the programs are called. */
export const engineNames: Readonly<Record<MarkdownEngine, string>> = {
  github: "GitHub",
  vitepress: "VitePress",
  docusaurus: "Docusaurus",
  mkdocs: "MkDocs",
  hugo: "Hugo",
  jekyll: "Jekyll",
  kramdown: "kramdown",
  pandoc: "pandoc",
};

/** What a person may say of how Markdown is read and written. */
export interface MarkdownOptions {
  /** `github` where it is left out. */
  readonly engine?: MarkdownEngine | undefined;
  /** Whether the program takes `{#id}` after a heading, where that is for its own configuration to say. */
  readonly attributes?: boolean | undefined;
  /** Whether addresses of headings keep Chinese, where that is for the configuration of the program to say. */
  readonly unicodeSlugs?: boolean | undefined;
  /** Names of front matter whose values are texts, beside those that are known: `banner`, `cover.caption`. */
  readonly frontMatter?: readonly string[] | undefined;
  /** Most columns of a line of a translated paragraph that stood on several lines; it is written as one line where it is left out. */
  readonly wrap?: number | undefined;
}

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

/** What a person may say of how Markdown is read and written. */
export interface MarkdownOptions {
  /** `github` where it is left out. */
  readonly engine?: MarkdownEngine | undefined;
  /** Names of front matter whose values are texts, beside those that are known: `banner`, `cover.caption`. */
  readonly frontMatter?: readonly string[] | undefined;
}

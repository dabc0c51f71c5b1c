import type { MarkdownEngine } from "../../../model/markdown-options.js";

/**
 * The program that makes a page of a Markdown text, by what only it knows; nothing where the text shows none. A text with front matter is a page
 * of some program that takes addresses of headings, for GitHub has no use for front matter: it is treated as Docusaurus treats it, whose
 * addresses are those of GitHub.
 *
 * @param text - with LF, the front matter too
 */
export const likelyEngine = (text: string, isMdx: boolean): MarkdownEngine | undefined =>
  SIGNS.find(({ sign, inMdx = false }) => (!isMdx || inMdx) && sign.test(text))?.engine;

interface EngineSign {
  readonly engine: MarkdownEngine;
  readonly sign: RegExp;
  /** Whether the sign means the same in MDX. */
  readonly inMdx?: true;
}

const SIGNS: readonly EngineSign[] = [
  {
    engine: "docusaurus",
    sign: /^import\s[^\n]*['"]@(?:theme|site|docusaurus)\/|^(?:sidebar_label|sidebar_position):/mu,
    inMdx: true,
  },
  { engine: "hugo", sign: /^\+\+\+[ \t]*\n|\{\{[<%] \/?[\w/-]+/u },
  { engine: "vitepress", sign: /^layout: (?:home|doc|page)[ \t]*\nhero:|^::: code-group|^<script setup/mu },
  { engine: "jekyll", sign: /^\{:[^\n}]+\}[ \t]*$|\{% (?:include|highlight|raw|link|post_url)\b/mu },
  { engine: "mkdocs", sign: /^(?:!!!|\?\?\?\+?|===) +(?:[\w-]+|"[^"\n]+")(?: +"[^"\n]*")?[ \t]*$|^--8<-- /mu },
  { engine: "docusaurus", sign: /^---[ \t]*\n(?:(?!---)[^\n]*\n)*?(?:title|summary|description):/u },
];

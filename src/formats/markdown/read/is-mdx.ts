import type { MarkdownEngine } from "../../../model/markdown-options.js";

/**
 * Whether a Markdown text is read as MDX: by its name, because Docusaurus makes its page, or because components are imported and used in it.
 * A line of a program that prose quotes is no import, as no component follows.
 */
export function isMdxText(text: string, fileName: string, engine: MarkdownEngine | undefined): boolean {
  if (/\.mdx$/iu.test(fileName) || engine === "docusaurus") return true;
  if (engine !== undefined) return false;
  const outside = text.replace(FENCED, "").replace(SCRIPT, "");
  for (const { groups: { names = "", own = "" } = {} } of outside.matchAll(MODULE))
    if ([own, ...(names.match(COMPONENT) ?? [])].some((name) => name !== "" && outside.includes(`<${name}`)))
      return true;
  return false;
}

const FENCED = /^[ \t]*(?<mark>`{3,}|~{3,})[^\n]*\n(?:[^\n]*\n)*?[ \t]*\k<mark>[^\n]*$/gmu;
const SCRIPT = /<script\b[^>]*>(?:(?!<\/script)[\s\S])*/giu; // of a component of Vue, which imports too
const MODULE =
  /^(?:import[ \t]+(?<names>[\w$*{}, \t]+?)[ \t]+from[ \t]*["'][^"'\n]+["'];?[ \t]*$|export[ \t]+(?:const|function)[ \t]+(?<own>[A-Z]\w*))/gmu; // "import Tabs from '@theme/Tabs';"
const COMPONENT = /\b[A-Z]\w*/gu;

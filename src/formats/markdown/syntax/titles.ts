/**
 * Where the title stands in a line that opens a block or is one: offsets in the line, from the mark on; nothing where the line has no title.
 *
 * @param node - the name of the line's node
 */
export function titleIn(node: string, line: string): { readonly from: number; readonly to: number } | undefined {
  const match = TITLED[node]?.exec(line);
  const title = match?.groups?.title?.trimEnd() ?? "";
  if (match === null || match === undefined || title === "") return undefined;
  const from = match[0].lastIndexOf(title);
  return { from, to: from + title.length };
}

/** Lines with a title in them. A comment that NexT, a theme of Hexo, shows as the name of a tab is one. */
const TITLED: Readonly<Partial<Record<string, RegExp>>> = {
  BlockHead: /^.*"(?<title>[^"]*)"[ \t]*$/u, // '!!! note "题"'
  ContainerLine: /^:{2,}[ \t]*[\w-]+(?:[ \t]*\[|[ \t]+)(?<title>(?:\\.|[^\s\]{[\\])(?:\\.|[^\]{\\])*)/u, // "::: tip 题"
  CaptionLine: /^\/{3,}[ \t]*[\w-]+[ \t]*\|[ \t]*(?<title>\S.*)/u, // "/// note | 题"
  Abbreviation: /^\*\[[^\]]*\]:[ \t]*(?<title>.+)/u, // "*[HTML]: 超文本标记语言"
  AlertLine: /^\[![\w-]+\][+-]?[ \t]+(?<title>.+)/u, // "[!NOTE] 题"
  CommentBlock: /^<!--[ \t]*tab[ \t]+(?<title>[^\s@][^@\n]*?)[ \t]*(?:@[^\n]*)?-->[ \t]*$/u, // "<!-- tab 第二页@icon -->"
};

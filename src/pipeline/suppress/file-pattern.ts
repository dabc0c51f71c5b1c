/**
 * Whether a path is one that a pattern means: `*` and `?` stay within a folder, `**` crosses folders, and a pattern without `/` means the
 * file's name in any folder.
 *
 * @example fileMatcher("news/**")("news/2024/a.xlf")  // true
 */
export function fileMatcher(pattern: string): (path: string) => boolean {
  const body = pattern.replace(TOKEN, (token) => meanings[token] ?? `\\${token}`);
  const expression = new RegExp(pattern.includes("/") ? `^${body}$` : `(?:^|/)${body}$`, "u");
  return (path) => expression.test(path);
}

const TOKEN = /\*\*\/|\*\*|[*?]|[.+^${}()|[\]\\/]/gu; // "**/", "*", and what means something to an expression
const meanings: Readonly<Record<string, string>> = { "**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]" };

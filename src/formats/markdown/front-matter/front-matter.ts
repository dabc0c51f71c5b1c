/** The front matter of a Markdown file: in which language, and from where to where its content and all of it stand. */
export interface FrontMatter {
  readonly language: "yaml" | "toml" | "lines";
  readonly from: number;
  readonly to: number;
  /** Offset after the line that ends it. */
  readonly end: number;
}

/** The front matter that a text with LF begins with, if it does. It is read line by line, for it may be as long as the text. */
export const frontMatterOf = (text: string): FrontMatter | undefined =>
  fenced(text, "yaml", /^---[ \t]*\n/u, /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gmu) ??
  fenced(text, "toml", /^\+\+\+[ \t]*\n/u, /^\+\+\+[ \t]*(?:\n|$)/gmu) ??
  braced(text) ??
  lined(text, HALF_YAML) ??
  lined(text, LINES);

function fenced(text: string, language: FrontMatter["language"], open: RegExp, close: RegExp): FrontMatter | undefined {
  const from = open.exec(text)?.[0].length;
  if (from === undefined) return undefined;
  close.lastIndex = from;
  const closing = close.exec(text);
  return closing === null ? undefined : { language, from, to: closing.index, end: closing.index + closing[0].length };
}

/** An object of JSON between lines of braces, as Hugo takes it: it is YAML too. */
function braced(text: string): FrontMatter | undefined {
  const found = fenced(text, "yaml", /^\{[ \t]*\n/u, /^\}[ \t]*(?:\n|$)/gmu);
  if (found === undefined) return undefined;
  const to = found.to + 1;
  return isJson(text.slice(0, to)) ? { ...found, from: 0, to } : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Front matter that nothing opens: its first line, those after it, and what has to follow them. */
interface Lined {
  readonly language: FrontMatter["language"];
  readonly first: RegExp;
  readonly more: RegExp;
  readonly close: RegExp;
}

function lined(text: string, { language, first, more, close }: Lined): FrontMatter | undefined {
  const lengthAt = (pattern: RegExp, at: number): number | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length;
  };
  let to = lengthAt(first, 0);
  if (to === undefined) return undefined;
  for (let next = lengthAt(more, to); next !== undefined; next = lengthAt(more, to)) to += next;
  const closing = lengthAt(close, to);
  return closing === undefined ? undefined : { language, from: 0, to, end: to + closing };
}

/** As Hexo takes it: nothing stands before its first name. */
const HALF_YAML: Lined = {
  language: "yaml",
  first: /(?:title|date|layout|tags|categories):[^\n]*\n/uy,
  more: /(?:[\w-]+:|[ \t]+\S|- )[^\n]*\n|[ \t]*\n/uy,
  close: /---[ \t]*(?:\n|$)/uy,
};
/** As MultiMarkdown has it, and MkDocs and Pelican after it: lines of names and values up to the first empty line. */
const LINES: Lined = {
  language: "lines",
  first: /(?:title|author|authors|date|summary|description|template|category|slug):[ \t]+\S[^\n]*\n/iuy,
  more: /[a-z][\w -]*:[ \t][^\n]*\n|[ \t]{4}[ \t]*[^ \t\n][^\n]*\n/iuy,
  close: /(?=[ \t]*(?:\n|$))/uy,
};

/** The front matter of a Markdown file: in which language, and from where to where its content and all of it stand. */
export interface FrontMatter {
  readonly language: "yaml" | "toml";
  readonly from: number;
  readonly to: number;
  /** Offset after the line that ends it. */
  readonly end: number;
}

/** The front matter that a text with LF begins with, if it does. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const match = YAML.exec(text) ?? TOML.exec(text);
  if (match === null) return undefined;
  const { open = "", content = "" } = match.groups ?? {};
  const language = open.startsWith("+") ? "toml" : "yaml";
  return { language, from: open.length, to: open.length + content.length, end: match[0].length };
}

const YAML =
  /^(?<open>---[ \t]*\n)(?<content>(?:(?!(?:---|\.\.\.)[ \t]*(?:\n|$))[^\n]*\n)*)(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
const TOML = /^(?<open>\+\+\+[ \t]*\n)(?<content>(?:(?!\+\+\+[ \t]*(?:\n|$))[^\n]*\n)*)\+\+\+[ \t]*(?:\n|$)/u;

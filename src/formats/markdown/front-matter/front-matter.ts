/** The front matter of a Markdown file: in which language, and from where to where its content and all of it stand. */
export interface FrontMatter {
  readonly language: "yaml" | "toml" | "lines";
  readonly from: number;
  readonly to: number;
  /** Offset after the line that ends it. */
  readonly end: number;
}

/** The front matter that a text with LF begins with, if it does. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  for (const { language, pattern } of forms) {
    const match = pattern.exec(text);
    const { open = "", content = "" } = match?.groups ?? {};
    if (match !== null) return { language, from: open.length, to: open.length + content.length, end: match[0].length };
  }
  return undefined;
}

const YAML =
  /^(?<open>---[ \t]*\n)(?<content>(?:(?!(?:---|\.\.\.)[ \t]*(?:\n|$))[^\n]*\n)*)(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
/** As Hexo takes it: nothing stands before its first name. */
const HALF_YAML =
  /^(?<content>(?:(?:title|date|layout|tags|categories):[^\n]*\n)(?:(?:[\w-]+:|[ \t]+\S|- )[^\n]*\n|[ \t]*\n)*)---[ \t]*(?:\n|$)/u;
/** As MultiMarkdown has it, and MkDocs and Pelican after it: lines of names and values up to the first empty line. */
const LINES =
  /^(?<content>(?:title|author|authors|date|summary|description|template|category|slug):[ \t]+\S[^\n]*\n(?:(?:[a-z][\w -]*:[ \t]|[ \t]{4})[^\n]*\n)*)(?=[ \t]*(?:\n|$))/iu;
const TOML = /^(?<open>\+\+\+[ \t]*\n)(?<content>(?:(?!\+\+\+[ \t]*(?:\n|$))[^\n]*\n)*)\+\+\+[ \t]*(?:\n|$)/u;

const forms: readonly { readonly language: FrontMatter["language"]; readonly pattern: RegExp }[] = [
  { language: "yaml", pattern: YAML },
  { language: "toml", pattern: TOML },
  { language: "yaml", pattern: HALF_YAML },
  { language: "lines", pattern: LINES },
];

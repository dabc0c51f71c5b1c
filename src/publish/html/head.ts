import { createHash } from "node:crypto";
import { type Markup, markup, rawText } from "./markup.js";

/** What the head of a page tells of it. */
export interface HeadOptions {
  readonly title: string;
  readonly style: string;
  /** Absent where no program may run. */
  readonly script?: string;
  /** Further elements. */
  readonly more?: Markup | undefined;
}

/**
 * What stands before the body. A Content-Security-Policy lets nothing in but this style sheet and this program, by their hashes, and
 * nothing out.
 *
 * @see Content Security Policy Level 3
 */
export function documentHead({ title, style, script, more }: HeadOptions): Markup {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    ...(script === undefined ? [] : [`script-src '${hashOf(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="duiyi">
<title>${title}</title>
${more}${rawText("style", style)}
</head>
`;
}

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** `zh-CN` as Open Graph writes it: `zh_CN`. */
const openGraphLocale = (language: string): string => language.replaceAll("-", "_");

/** What a page says of itself to programs: its title, and who has published it, when and under which licence. */
export interface Publication {
  readonly title: string;
  readonly description: string;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  readonly trgLang: string;
  readonly srcLang: string;
}

/** What other sites and programs read of a publication. @see The Open Graph protocol */
export function publicationMeta({ title, description, author, date, trgLang, srcLang }: Publication): Markup {
  const property = (name: string, content: string | undefined) =>
    content !== undefined && content !== "" && markup`<meta property="${name}" content="${content}">\n`;
  const named = (name: string, content: string | undefined) =>
    content !== undefined && content !== "" && markup`<meta name="${name}" content="${content}">\n`;
  return markup`${named("description", description)}${named("author", author)}${named("date", date)}${property("og:type", "article")}${property("og:title", title)}${property("og:description", description)}${property("og:locale", openGraphLocale(trgLang))}${property("og:locale:alternate", openGraphLocale(srcLang))}${property("article:author", author)}${property("article:published_time", date)}`;
}

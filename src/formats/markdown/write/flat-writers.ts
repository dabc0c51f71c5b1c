import { escaping, type FlowPlace, type FlowWriter } from "../../flow/flow.js";
import type { BlockPlace, Place } from "./place.js";

/** Writers of the places in which no markup stands. */
export const flatWriters: Readonly<Record<Exclude<Place, BlockPlace>, FlowWriter>> = {
  label: escaping((text) =>
    escapeTemplates(
      escapeReferences(text)
        .replace(/[[\]*_`\\]/gu, "\\$&")
        .replaceAll("<", "&lt;"),
    ),
  ),
  title: (parts, place) => escaping((text) => escapeTitle(text, quoteBefore(place)))(parts, place),
  attribute: (parts, place) =>
    escaping((text) => (isBare(place) ? escapeBare(text) : escapeAttribute(text, quoteBefore(place))))(parts, place),
  literal: (parts, place) => escaping((text) => escapeLiteral(text, quoteOf(place)))(parts, place),
  parameter: escaping(typographicQuotes), // templates have no one way to write a quote within quotes
  words: escaping((text) => typographicQuotes(text).replaceAll(",", "&#44;").replaceAll("%}", "%&#125;")), // what Hexo puts into a page is HTML
  definition: escaping((text) => text),
  html: escaping((text) => escapeTemplates(escapeReferences(text).replaceAll("<", "&lt;")).replaceAll("[[", "&#91;[")),
  quoted: escaping((text) => escapeTitleLine(text).replaceAll('"', "&quot;")),
  "code-title": escaping((text) => text.replace(/["`\n]/gu, (sign) => CODE_SIGNS[sign] ?? " ").replaceAll("]", ")")),
  comment: escaping((text) =>
    text
      .replace(/\s*\n\s*/gu, " ")
      .replaceAll("*/", "* /")
      .replaceAll("-->", "-- >"),
  ),
  container: escaping(escapeTitleLine),
};

/**
 * A text in the line of a container or admonition. Braces there are attributes, or templates in the page that is made of it, whatever stands before
 * them, so references stand for them.
 */
function escapeTitleLine(text: string): string {
  const marked = escapeReferences(text.replace(/\\(?=[!-/:-@[-`{-~]|$)/gu, "\\\\")).replace(/[*_`[]/gu, "\\$&");
  return marked.replace(/[<{}~$\]]|:(?=[\w-]+:)/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The line that opens a block of code knows no escapes. */
const CODE_SIGNS: Readonly<Record<string, string>> = { '"': "”", "`": "’" };

/** The sign that opened the value in which a stretch of a file stands: `"` of `alt="`, `(` of `(url (title))`. */
function quoteBefore({ original, span }: FlowPlace): string {
  const before = original.slice(Math.max(0, span.start - REACH), span.start);
  return OPENED.exec(before)?.groups?.quote ?? '"';
}

/** A text in a string of JavaScript, in which `<` is written so that nothing takes it for a tag. */
const escapeLiteral = (text: string, quote: string): string =>
  text
    .replace(quote === "'" ? /['\\]/gu : /["\\]/gu, "\\$&")
    .replaceAll("<", "\\x3c")
    .replaceAll("\n", " ");

/** The quotation mark of the string of an expression in which a stretch of a file stands: `'` of `title={'`. */
const quoteOf = ({ original, span }: FlowPlace): string =>
  LITERAL.exec(original.slice(Math.max(0, span.start - REACH), span.start))?.groups?.quote ?? '"';

const LITERAL = /\{\s*(?<quote>["'])(?:(?!\k<quote>)[^\\])*$/u; // '{"说'

const REACH = 4000; // characters of a value that are looked back at
const OPENED = /[=\s](?<quote>["'(])(?:\\.|(?!\k<quote>)[^\\])*$/u; // 'title="说'

/** Whether a stretch of a file stands in a value without quotes: `alt=图`. */
const isBare = ({ original, span }: FlowPlace): boolean =>
  BARE.test(original.slice(Math.max(0, span.start - REACH), span.start));

const BARE = /=\s*[^\s"'=<>`]*$/u;

/** A text in a value without quotes, which a blank would end. */
const escapeBare = (text: string): string =>
  escapeReferences(text).replace(/[\s"'=<>`{}]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

function typographicQuotes(text: string): string {
  return text
    .replace(/(?<=^|[\s([{])"/gu, "“")
    .replaceAll('"', "”")
    .replaceAll("'", "’")
    .replace(/\\$/u, "");
}

/** Jekyll and VitePress take a pair of braces for a template wherever it stands. */
const escapeTemplates = (text: string): string => text.replace(/\{(?=[{%])/gu, "&#123;");

const escapeTitle = (text: string, quote: string): string =>
  escapeTemplates(escapeReferences(text)).replace(
    quote === "(" ? /[()\\]/gu : quote === "'" ? /['\\]/gu : /["\\]/gu,
    "\\$&",
  );

const escapeAttribute = (text: string, quote: string): string =>
  escapeTemplates(escapeReferences(text))
    .replaceAll(quote, quote === "'" ? "&#39;" : "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll("[[", "&#91;["); // which would be a link between pages

/** `&` where it would begin a reference: `AT&amp;T` is written so only if a reader was to see `&amp;`. */
export const escapeReferences = (text: string): string => text.replace(/&(?=#?\w+;)/gu, "&amp;");

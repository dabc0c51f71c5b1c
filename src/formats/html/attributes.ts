import type { Span } from "../../model/span.js";
import type { HtmlPlace } from "./escape-html.js";
import type { HtmlAttribute, HtmlToken } from "./html-tokens.js";

/** The value of an attribute as it stands in a page: without its quotes. */
export interface AttributeValue {
  readonly span: Span;
  readonly quote: Exclude<HtmlPlace, "text">;
}

/** Where the value of an attribute stands; nothing where it has none. */
export function valuePlace(original: string, { span }: HtmlAttribute): AttributeValue | undefined {
  if (span === undefined) return undefined;
  const written = original.slice(span.start, span.end);
  const begun = BEFORE_VALUE.exec(written);
  if (begun === null) return undefined;
  const start = span.start + begun[0].length;
  const quote = begun.groups?.quote === '"' ? '"' : begun.groups?.quote === "'" ? "'" : "";
  const end = quote !== "" && written.endsWith(quote) ? span.end - 1 : span.end;
  return end > start ? { span: { start, end }, quote } : undefined;
}

const BEFORE_VALUE = /^[^=]*=\s*(?<quote>["']?)/u; // 'alt = "'

/** The attributes of a start tag that hold text for people. */
export function textAttributes({ name, attributes }: Pick<HtmlToken, "name" | "attributes">): HtmlAttribute[] {
  if (name === "meta") return isTextMeta(attributes) ? attributes.filter((each) => each.name === "content") : [];
  const button = name === "input" && BUTTONS.has(lower(attributes, "type"));
  return attributes.filter((each) => TEXTS.has(each.name) || (each.name === "value" && button) || isLabel(name, each));
}

const TEXTS: ReadonlySet<string> = new Set(
  "alt title placeholder aria-label aria-description aria-placeholder aria-roledescription aria-valuetext".split(" "),
);
const BUTTONS: ReadonlySet<string> = new Set(["submit", "button", "reset"]);
const isLabel = (element: string, { name }: HtmlAttribute): boolean =>
  (name === "label" && LABELLED.has(element)) ||
  (name === "alttext" && element === "math") ||
  (name === "summary" && element === "table") ||
  (name === "abbr" && element === "th");
const LABELLED: ReadonlySet<string> = new Set(["option", "optgroup", "track", "menu"]);

const isTextMeta = (attributes: readonly HtmlAttribute[]): boolean =>
  ["name", "property", "itemprop"].some((key) => TEXT_META.test(lower(attributes, key)));

/** Names of what a page says of itself in words: "description", "og:title", "twitter:image:alt", "dc.subject". */
const TEXT_META =
  /^(?:description|keywords|abstract|subject|summary|headline|name|application-name|apple-mobile-web-app-title|(?:og|twitter|article|book|dc|dcterms)[:.](?:\w+[:.])?(?:title|description|site_name|subject|section|tag|alt|abstract))$/u;

const lower = (attributes: readonly HtmlAttribute[], name: string): string =>
  attributes
    .find((each) => each.name === name)
    ?.value.trim()
    .toLowerCase() ?? "";

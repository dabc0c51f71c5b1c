import type { Span } from "../../../model/span.js";
import type { XmlTag, XmlWhere } from "../../../xml/index.js";
import { valueSpan } from "../value-span.js";

/** What the styles of text in a document of OpenDocument say. @see OpenDocument 1.3, part 3, 16.29.29 */
export class TextStyles {
  readonly #properties = new Map<string, ReadonlyMap<string, string>>();
  #style: string | undefined;

  /** Takes a start tag that stands among the styles. */
  open(tag: XmlTag): void {
    if (tag.local === "style") {
      const isOfText = localAttribute(tag, "family") === "text";
      this.#style = isOfText ? localAttribute(tag, "name") : undefined;
      if (this.#style !== undefined) this.#properties.set(this.#style, parentOf(tag));
    } else if (tag.local === "text-properties" && this.#style !== undefined) {
      const own = Object.values(tag.attributes).map(({ local, value }) => [local, value] as const);
      this.#properties.set(this.#style, new Map([...(this.#properties.get(this.#style) ?? []), ...own]));
    }
  }

  /** The properties that a style sets, by their names without prefix; `parent` is the style that it is based on. */
  propertiesOf(style: string): ReadonlyMap<string, string> {
    return this.#properties.get(style) ?? new Map([["parent", style]]);
  }
}

function parentOf(tag: XmlTag): Map<string, string> {
  const parent = localAttribute(tag, "parent-style-name");
  const isCommon = localAttribute(tag, "display-name") !== undefined;
  const name = isCommon ? localAttribute(tag, "name") : parent;
  return new Map(name === undefined ? [] : [["parent", name]]);
}

/** The value of an attribute by its name without prefix. */
export const localAttribute = (tag: XmlTag, local: string): string | undefined =>
  Object.values(tag.attributes).find((attribute) => attribute.local === local)?.value;

/** A language that the styles of a part name for Western text, and where its country stands. */
export interface StyleLanguage {
  readonly language: Span;
  readonly country: Span | undefined;
}

/**
 * Where a style says that Western text is Chinese or Japanese: an English word is cut at any letter there. The language of East Asian text
 * has attributes of its own.
 */
export function styleLanguage(tag: XmlTag, { start, end }: XmlWhere, xml: string): StyleLanguage | undefined {
  const element = xml.slice(start, end);
  const prefix = /\s(?<prefix>[\w-]+:)language\s*=\s*["'](?:zh|ja)["']/u.exec(element)?.groups?.prefix;
  if (tag.local !== "text-properties" || prefix === undefined) return undefined;
  const spanOf = (name: string): Span | undefined => {
    const span = valueSpan(element, prefix + name);
    return span && { start: start + span.start, end: start + span.end };
  };
  const language = spanOf("language");
  return language && { language, country: spanOf("country") };
}

/** What is known of a part before it is read. */
export interface TextFacts {
  readonly part: string;
  readonly xml: string;
  readonly styles: TextStyles;
}

import type { Span } from "../../model/span.js";
import { type AttributeValue, valuePlace } from "./attributes.js";
import { type CharsetName, charsetOfDeclaration, charsetOfMeta } from "./charset.js";
import type { HtmlElement, HtmlToken } from "./html-tokens.js";
import type { StyleText } from "./left-over.js";
import { addressesOf, type HtmlLink, linkOf } from "./page-links.js";

/** A language that an element says it is in, and where it does so. */
export interface LanguageAttribute {
  readonly element: HtmlElement | undefined;
  readonly value: string;
  readonly place: AttributeValue;
}

/** What a page says of itself in its attributes and styles, gathered tag by tag: the languages of its parts, its encoding, its styles, its links. */
export class PageFacts {
  readonly languages: LanguageAttribute[] = [];
  readonly styles: StyleText[] = [];
  readonly links: HtmlLink[] = [];
  /** What links can lead to, each with the offset of its tag; of two of one name the first counts. */
  readonly addresses = new Map<string, number>();
  readonly #charsets: CharsetName[] = [];
  readonly #original: string;

  constructor(original: string) {
    this.#original = original;
  }

  /** What links call an element by; so it is even where its text stays as it is. */
  takeAddresses(token: HtmlToken): void {
    for (const address of addressesOf(token))
      if (!this.addresses.has(address)) this.addresses.set(address, token.span.start);
  }

  /** What a start tag says. */
  take(token: HtmlToken): void {
    for (const attribute of token.attributes) {
      if (attribute.name !== "lang" && attribute.name !== "xml:lang") continue;
      const place = valuePlace(this.#original, attribute);
      if (place) this.languages.push({ element: token.within, value: attribute.value, place });
    }
    this.#takeStyleAttribute(token);
    const charset = token.name === "meta" ? charsetOfMeta(this.#original, token) : undefined;
    if (charset) this.#charsets.push(charset);
    const link = linkOf(this.#original, token);
    if (link) this.links.push(link);
  }

  /** The text of a `style` element. */
  takeStyle({ start, end }: Span): void {
    this.styles.push({ text: this.#original.slice(start, end), start });
  }

  #takeStyleAttribute({ name, attributes }: HtmlToken): void {
    for (const attribute of attributes) {
      const isFace = name === "font" && attribute.name === "face";
      if (attribute.name !== "style" && !isFace) continue;
      const place = valuePlace(this.#original, attribute);
      if (place && isFace) this.styles.push({ text: `font-family:${attribute.value}`, start: place.span.start });
      else if (place) this.takeStyle(place.span);
    }
  }

  /** Where the page names its encoding, the XML declaration first. */
  charsets(): readonly CharsetName[] {
    const declared = charsetOfDeclaration(this.#original);
    return [...(declared ? [declared] : []), ...this.#charsets];
  }
}

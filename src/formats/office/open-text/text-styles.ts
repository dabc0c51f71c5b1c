import type { XmlTag } from "../../../xml/index.js";

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

/** What is known of a part before it is read. */
export interface TextFacts {
  readonly part: string;
  readonly xml: string;
  readonly styles: TextStyles;
  /** BCP 47. */
  readonly trgLang: string;
  /** Names of places whose words references repeat. */
  readonly repeated: ReadonlySet<string>;
}

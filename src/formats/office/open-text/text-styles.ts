import type { IncludedPart } from "../../../model/left-out.js";
import type { XmlTag } from "../../../xml/index.js";
import { ListStyles } from "./list-styles.js";
import { localAttribute } from "./local-attribute.js";

/** What the styles of text in a document of OpenDocument say. @see OpenDocument 1.3, part 3, 16.29.29 */
export class TextStyles {
  readonly #properties = new Map<string, ReadonlyMap<string, string>>();
  /** The styles that hide text or show it, and the parents of all, each by family and name. */
  readonly #displays = new Map<string, string>();
  readonly #parents = new Map<string, string>();
  /** The styles of lists that styles of paragraphs name, by their keys; empty for none. */
  readonly #lists = new Map<string, string>();
  readonly lists = new ListStyles();
  #style: string | undefined;
  #key = "";

  /** Takes a start tag that stands among the styles. */
  open(tag: XmlTag): void {
    this.lists.open(tag);
    if (tag.local === "style") {
      const isOfText = localAttribute(tag, "family") === "text";
      this.#style = isOfText ? localAttribute(tag, "name") : undefined;
      if (this.#style !== undefined) this.#properties.set(this.#style, parentOf(tag));
      const family = localAttribute(tag, "family") ?? "";
      const parent = localAttribute(tag, "parent-style-name");
      this.#key = keyOf(family, localAttribute(tag, "name") ?? "");
      const list = localAttribute(tag, "list-style-name");
      if (list !== undefined) this.#lists.set(this.#key, list);
      if (parent !== undefined) this.#parents.set(this.#key, keyOf(family, parent));
    } else if (tag.local === "text-properties") this.#takeProperties(tag);
  }

  #takeProperties(tag: XmlTag): void {
    const display = localAttribute(tag, "display");
    if (display !== undefined) this.#displays.set(this.#key, display);
    if (this.#style !== undefined) {
      const own = Object.values(tag.attributes).map(({ local, value }) => [local, value] as const);
      this.#properties.set(this.#style, new Map([...(this.#properties.get(this.#style) ?? []), ...own]));
    }
  }

  /** The properties that a style sets, by their names without prefix; `parent` is the style that it is based on. */
  propertiesOf(style: string): ReadonlyMap<string, string> {
    return this.#properties.get(style) ?? new Map([["parent", style]]);
  }

  /** Whether a style, or one that it is based on, hides its text. @see OpenDocument 1.3, part 3, 20.417 (text:display) */
  isHidden(family: "paragraph" | "text", style: string): boolean {
    return this.#inherited(this.#displays, keyOf(family, style)) === "none";
  }

  /** The style of lists that a style of paragraphs names, or one that it is based on; empty where it says that there is none. */
  listOf(style: string): string | undefined {
    return this.#inherited(this.#lists, keyOf("paragraph", style));
  }

  /** What a style says, or the nearest that it is based on. */
  #inherited(said: ReadonlyMap<string, string>, style: string): string | undefined {
    const seen = new Set<string>();
    for (let key: string | undefined = style; key !== undefined && !seen.has(key); key = this.#parents.get(key)) {
      const value = said.get(key);
      if (value !== undefined) return value;
      seen.add(key);
    }
    return undefined;
  }
}

const keyOf = (family: string, name: string): string => `${family} ${name}`;

function parentOf(tag: XmlTag): Map<string, string> {
  const parent = localAttribute(tag, "parent-style-name");
  const isCommon = localAttribute(tag, "display-name") !== undefined;
  const name = isCommon ? localAttribute(tag, "name") : parent;
  return new Map(name === undefined ? [] : [["parent", name]]);
}

/** What is known of a part before it is read. */
export interface TextFacts {
  readonly part: string;
  readonly xml: string;
  readonly styles: TextStyles;
  /** BCP 47. */
  readonly trgLang: string;
  /** Names of places whose words references repeat. */
  readonly repeated: ReadonlySet<string>;
  /** What is offered only where it is asked for: comments, hidden text. */
  readonly include: ReadonlySet<IncludedPart>;
}

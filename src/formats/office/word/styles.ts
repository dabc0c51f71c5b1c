import { attributeOf, type XmlHandler, type XmlTag } from "../../../xml/index.js";

/** What the styles of a document say of the text that is set in them. */
export interface WordStyles {
  /** The level of a heading from 0, of a paragraph in this style; nothing where it is no heading. */
  outlineOf(style: string): number | undefined;
  /** The name that people see, in small letters: `heading 1`, `title`. */
  nameOf(style: string): string | undefined;
  /** Whether text in this style is hidden. */
  isHidden(style: string): boolean;
}

interface Style {
  name?: string;
  basedOn?: string;
  outline?: number;
  isHidden?: boolean;
}

/** Takes the styles of a document from its part `styles.xml`. @see ECMA-376, part 1, 17.7.4 */
export class StylesReader implements XmlHandler, WordStyles {
  readonly #styles = new Map<string, Style>();
  #style: Style | undefined;

  open(tag: XmlTag): void {
    const value = wordAttribute(tag, "val");
    if (tag.local === "style") {
      this.#style = {};
      this.#styles.set(wordAttribute(tag, "styleId") ?? "", this.#style);
    } else if (this.#style === undefined) return;
    else if (tag.local === "name" && value !== undefined) this.#style.name = value.toLowerCase();
    else if (tag.local === "basedOn" && value !== undefined) this.#style.basedOn = value;
    else if (tag.local === "outlineLvl") this.#style.outline = Number(value);
    else if (tag.local === "vanish") this.#style.isHidden = isOn(value);
  }

  close(tag: XmlTag): void {
    if (tag.local === "style") this.#style = undefined;
  }

  outlineOf(style: string): number | undefined {
    const level = this.#inherited(style, ({ outline }) => outline);
    return level === undefined || level > LAST_LEVEL ? undefined : level;
  }

  nameOf(style: string): string | undefined {
    return this.#styles.get(style)?.name;
  }

  isHidden(style: string): boolean {
    return this.#inherited(style, ({ isHidden }) => isHidden) ?? false;
  }

  #inherited<Value>(style: string, pick: (style: Style) => Value | undefined): Value | undefined {
    let at = this.#styles.get(style);
    for (let steps = 0; at !== undefined && steps < MOST_STEPS; steps += 1) {
      const value = pick(at);
      if (value !== undefined) return value;
      at = this.#styles.get(at.basedOn ?? "");
    }
    return undefined;
  }
}

const LAST_LEVEL = 8; // 9 is body text
const MOST_STEPS = 20; // styles that are based on one another, which may go in a circle in a damaged file

/** The value of an attribute by its name without prefix: documents of other programs bind other prefixes. */
export function wordAttribute(tag: XmlTag, local: string): string | undefined {
  const own = attributeOf(tag, `w:${local}`);
  return own ?? Object.values(tag.attributes).find((attribute) => attribute.local === local)?.value;
}

/** Whether a property that is on or off is on. @see ECMA-376, part 1, 17.17.4 */
export const isOn = (value: string | undefined): boolean => value === undefined || !OFF.has(value);
const OFF: ReadonlySet<string> = new Set(["0", "false", "off", "none"]);

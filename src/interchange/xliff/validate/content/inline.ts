import { attributeOf, type XmlElement } from "../document/element.js";

/** Codes stand for markup of the original. */
export const codeKeys: readonly string[] = ["ph", "pc", "sc", "ec"];
const INLINE = new Set([...codeKeys, "mrk", "sm", "em"]);
const NONE: readonly never[] = [];

/** The codes and markers of a source or target, with those inside others, in the order in which they begin. */
export function inlineIn(side: XmlElement | undefined): readonly XmlElement[] {
  if (side === undefined || side.children.length === 0) return NONE;
  const found: XmlElement[] = [];
  const collect = (element: XmlElement): void => {
    for (const child of element.children) {
      if (INLINE.has(child.name.key)) found.push(child);
      collect(child);
    }
  };
  collect(side);
  return found;
}

/** The `id` of an element without the white space around it; nothing where it has none. */
export const idOf = (element: XmlElement): string | undefined => attributeOf(element, "id")?.trim();

import { attributeOf, type XmlTag, type XmlWhere } from "../../../xml/index.js";
import { IGNORED, type Inside } from "../inside.js";
import {
  attributesOf,
  type CharacterStyle,
  characterStyle,
  type DrawingProperty,
  type DrawingTheme,
} from "./character-style.js";

/** What characters look like in paragraphs of each level, counted from 0. */
export type LevelStyles = ReadonlyMap<number, CharacterStyle>;

/**
 * Reads the properties of a run, or those that runs of a level have: an element with attributes, and a child for each other property.
 *
 * @param isTexted - takes what a child says to readers, as the tip of a link, and tells whether it says anything
 *
 * @see ECMA-376, part 1, 21.1.2.3.9 (rPr), 21.1.2.3.2 (defRPr)
 */
export function propertiesReader(
  tag: XmlTag,
  { start, end }: XmlWhere,
  xml: string,
  take: (attributes: ReturnType<typeof attributesOf>, children: readonly DrawingProperty[], end: number) => void,
  isTexted: (tag: XmlTag, where: XmlWhere) => boolean = () => false,
): Inside {
  const attributes = attributesOf(tag, xml.slice(start, end));
  const children: DrawingProperty[] = [];
  return {
    open: (child, where) => {
      const { start: childStart } = where;
      const typeface = attributeOf(child, "typeface");
      const about = { name: child.local, ...(typeface !== undefined && { typeface }) };
      const holdsText = isTexted(child, where);
      return {
        open: () => IGNORED,
        close: (at) => {
          const span = { start: childStart, end: at.end };
          children.push({ ...about, xml: xml.slice(span.start, span.end), ...(holdsText && { span }) });
        },
      };
    },
    close: (where) => take(attributes, children, where.end),
  };
}

/** Reads the styles of levels in an element that holds them: a shape's list, a master's titles. @see ECMA-376, part 1, 21.1.2.4.13 (lvl1pPr) */
export function levelsReader(
  xml: string,
  theme: DrawingTheme | undefined,
  take: (styles: LevelStyles) => void,
): Inside {
  const levels = new Map<number, CharacterStyle>();
  const level = (index: number): Inside => ({
    open: (tag, where) =>
      tag.local === "defRPr"
        ? propertiesReader(tag, where, xml, (attributes, children) =>
            levels.set(index, characterStyle(attributes, children, theme)),
          )
        : IGNORED,
  });
  return {
    open: (tag) => {
      const number = LEVEL.exec(tag.local)?.[1];
      return number === undefined ? IGNORED : level(Number(number) - 1);
    },
    close: () => take(levels),
  };
}

const LEVEL = /^lvl([1-9])pPr$/u;

/** Styles in the order in which they give way: what the first says nothing of, the second says. */
export const joinedStyles = (...styles: readonly (CharacterStyle | undefined)[]): CharacterStyle =>
  new Map([...styles].reverse().flatMap((style) => Array.from(style ?? [])));

/** What two styles say alike, and what only one of them says. */
export function agreedStyle(a: CharacterStyle | undefined, b: CharacterStyle | undefined): CharacterStyle {
  const both = joinedStyles(a, b);
  return new Map(Array.from(both).filter(([name, said]) => (a?.get(name) ?? said) === (b?.get(name) ?? said)));
}

import type { XmlTag } from "../../../xml/index.js";
import type { Look, LookGroup, LookProperty } from "../looks.js";

/** A child element of the properties of a run of DrawingML. */
export interface DrawingProperty extends LookProperty {
  /** The font that it names, of an element that names one. */
  readonly typeface?: string;
}

/**
 * The look of a run of DrawingML: the attributes of its properties and their child elements.
 *
 * @param attributes - with their names and XML
 * @see ECMA-376, part 1, 21.1.2.3.9 (rPr)
 */
export function drawingLook(attributes: readonly LookProperty[], children: readonly DrawingProperty[]): Look {
  const seen = attributes.filter(({ name, xml }) => !UNSEEN.has(name) && !DEFAULT.test(xml.trim()));
  const others = children.filter(({ name, xml }) => !FONTS.has(name) && !UNSEEN.has(name) && !NOTHING.test(xml));
  const typeface = (name: string): string => children.find((child) => child.name === name)?.typeface ?? "";
  return {
    key: [...seen, ...others]
      .map(({ xml }) => xml.trim())
      .sort()
      .join(" "),
    fonts: { latin: typeface("latin"), eastAsia: typeface("ea") },
    properties: [...attributes.map(({ name, xml }) => ({ name: `${ATTRIBUTE}${name}`, xml })), ...children],
  };
}

/** Stands before the name of a property that is an attribute. */
export const ATTRIBUTE = "@";

const UNSEEN: ReadonlySet<string> = new Set(
  "lang altLang dirty err noProof smtClean bmk kern kumimoji smtId normalizeH cs extLst uFillTx uLnTx".split(" "),
);
const FONTS: ReadonlySet<string> = new Set(["latin", "ea", "cs", "sym"]);
/** No effect, and no line around the characters. */
const NOTHING = /^<(?:\w+:)?(?:effectLst\/>|effectLst><\/|ln[^>]*><(?:\w+:)?noFill\/><\/)/u;
const DEFAULT = /^(?:b|i)="(?:0|false)"$|^u="none"$|^strike="noStrike"$|^baseline="0"$|^spc="0"$|^cap="none"$/u;

/** The attributes of a tag but for declarations of namespaces, each with a blank before it. */
export function attributesOf(tag: XmlTag, element: string): LookProperty[] {
  return Object.keys(tag.attributes).flatMap((name) => {
    const xml = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, "u").exec(element)?.[0];
    return xml === undefined || name.startsWith("xmlns") ? [] : [{ name, xml }];
  });
}

/** How the difference between two looks is called. @see XLIFF 1.2, `ctype` */
export function typeOfDrawingLook({ key }: LookGroup, base: LookGroup): string {
  const differs = (sign: RegExp): boolean => sign.exec(key)?.[0] !== sign.exec(base.key)?.[0];
  return types.find(([sign]) => differs(sign))?.[1] ?? "x-look";
}

const types: readonly (readonly [RegExp, string])[] = [
  [/hlinkClick [^>]*/u, "link"],
  [/(?<!\w)b="1"/u, "bold"],
  [/(?<!\w)i="1"/u, "italic"],
  [/(?<!\w)u="[^"]*"/u, "underlined"],
  [/baseline="[^"]*"/u, "x-vertical-align"],
  [/strike="[^"]*"/u, "x-strike"],
  [/solidFill>.*?solidFill>/u, "x-color"],
  [/(?<!\w)sz="[^"]*"/u, "x-size"],
];

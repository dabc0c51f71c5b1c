import type { XmlTag } from "../../../xml/index.js";
import type { LookProperty } from "../looks.js";

/** A child element of the properties of a run of DrawingML. */
export interface DrawingProperty extends LookProperty {
  /** The font that it names, of an element that names one. */
  readonly typeface?: string;
}

/** What is seen of characters, by property: `b` is `b="1"`, `solidFill` the XML of a colour, `latin` the name of a font. */
export type CharacterStyle = ReadonlyMap<string, string>;

/** What colours and fonts of a theme stand for. */
export interface DrawingTheme {
  /** `D0CC1E` of `accent1`; nothing where the theme has no plain colour for it. */
  readonly colour: (name: string) => string | undefined;
  /** `等线` of `+mn-ea`; what names no font of the theme is given back. */
  readonly font: (typeface: string) => string;
}

/**
 * What is seen of characters with these properties.
 *
 * @param attributes - with their names and XML
 * @see ECMA-376, part 1, 21.1.2.3.9 (rPr), 21.1.2.3.2 (defRPr)
 */
export function characterStyle(
  attributes: readonly LookProperty[],
  children: readonly DrawingProperty[],
  theme: DrawingTheme | undefined,
): CharacterStyle {
  const style = new Map<string, string>();
  for (const { name, xml } of attributes) if (!UNSEEN.has(name)) style.set(name, xml.trim().replaceAll("'", '"'));
  for (const { name, xml, typeface } of children) {
    if (FONTS.has(name)) style.set(name, theme?.font(typeface ?? "") ?? typeface ?? "");
    else if (!UNSEEN.has(name) && !NOTHING.test(xml)) style.set(name, coloured(xml, theme));
  }
  return style;
}

const UNSEEN: ReadonlySet<string> = new Set(
  "lang altLang dirty err noProof smtClean bmk kern kumimoji smtId normalizeH cs sym extLst uFillTx uLnTx".split(" "),
);
const FONTS: ReadonlySet<string> = new Set(["latin", "ea"]);
/** No effect, and no line around the characters. */
const NOTHING = /^<(?:\w+:)?(?:effectLst\/>|effectLst><\/|ln[^>]*><(?:\w+:)?noFill\/><\/)/u;

/** A plain colour of the theme as the colour that it is. */
function coloured(xml: string, theme: DrawingTheme | undefined): string {
  const { name, value, rgb } = COLOUR.exec(xml)?.groups ?? {};
  const colour = rgb?.toUpperCase() ?? (value === undefined ? undefined : theme?.colour(value));
  return name === undefined || colour === undefined ? xml.trim() : plainColour(colour);
}

/** A colour as the style of characters has it: `D0CC1E`. */
export const plainColour = (rgb: string): string => `<solidFill>${rgb}</solidFill>`;

const COLOUR =
  /^<(?<name>(?:\w+:)?solidFill)>\s*<(?:\w+:)?(?:schemeClr\s+val="(?<value>\w+)"|srgbClr\s+val="(?<rgb>[0-9A-Fa-f]{6})")\s*\/>\s*<\/\k<name>>$/u;

/** The attributes of a tag but for declarations of namespaces, each with a blank before it. */
export function attributesOf(tag: XmlTag, element: string): LookProperty[] {
  return Object.keys(tag.attributes).flatMap((name) => {
    const xml = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, "u").exec(element)?.[0];
    return xml === undefined || name.startsWith("xmlns") ? [] : [{ name, xml }];
  });
}

/** What characters look like where nothing is said, by property. */
export const unsaid: CharacterStyle = new Map(
  ['b="0"', 'i="0"', 'u="none"', 'strike="noStrike"', 'baseline="0"', 'spc="0"', 'cap="none"'].map((said) => [
    said.slice(0, said.indexOf("=")),
    said,
  ]),
);

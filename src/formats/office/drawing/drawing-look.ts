import { isChineseFont } from "../../html/chinese-fonts.js";
import type { Look, LookGroup, LookProperty } from "../looks.js";
import {
  type CharacterStyle,
  characterStyle,
  type DrawingProperty,
  type DrawingTheme,
  unsaid,
} from "./character-style.js";

/** What runs of a paragraph have where they say nothing, and the theme that their colours and fonts are of. */
export interface Inherited {
  readonly style: CharacterStyle;
  readonly theme: DrawingTheme | undefined;
  /** Whether translations are set in East Asian fonts, so that these are told apart. */
  readonly isEastAsian: boolean;
}

/** Nothing is known of what runs have. */
export const nothingInherited: Inherited = { style: new Map(), theme: undefined, isEastAsian: true };

/**
 * The look of a run of DrawingML: what it has otherwise than where nothing is said. In a translation without East Asian characters no font for
 * them is seen, and one of them for Western letters is an accident of typing.
 *
 * @param attributes - with their names and XML
 */
export function drawingLook(
  attributes: readonly LookProperty[],
  children: readonly DrawingProperty[],
  { style: inherited, theme, isEastAsian }: Inherited,
): Look {
  const own = characterStyle(attributes, children, theme);
  const font = (name: string): string => own.get(name) ?? inherited.get(name) ?? "";
  const latin = font("latin");
  const fonts = isEastAsian ? { latin, eastAsia: font("ea") } : isChineseFont(latin) ? {} : { latin };
  return {
    key: Array.from(own)
      .filter(([name, said]) => !FONTS.has(name) && !isUsual(name, said, inherited))
      .map(([, said]) => said)
      .sort()
      .join(" "),
    fonts,
    properties: [...attributes.map(({ name, xml }) => ({ name: `${ATTRIBUTE}${name}`, xml })), ...children],
  };
}

/** Stands before the name of a property that is an attribute. */
export const ATTRIBUTE = "@";

const FONTS: ReadonlySet<string> = new Set(["latin", "ea"]);

/** Whether it would be so if nothing were said. `false` and `0` are one. */
function isUsual(name: string, said: string, inherited: CharacterStyle): boolean {
  const usual = inherited.get(name) ?? unsaid.get(name);
  return usual !== undefined && plain(said) === plain(usual);
}

const plain = (said: string): string => said.replace('"false"', '"0"').replace('"true"', '"1"');

/** How the difference between two looks is called. @see XLIFF 1.2, `ctype` */
export function typeOfDrawingLook({ key }: LookGroup, base: LookGroup): string {
  const differs = (sign: RegExp): boolean => sign.exec(key)?.[0] !== sign.exec(base.key)?.[0];
  return types.find(([sign]) => differs(sign))?.[1] ?? "x-look";
}

const types: readonly (readonly [RegExp, string])[] = [
  [/hlinkClick [^>]*/u, "link"],
  [/(?<!\w)b="[^"]*"/u, "bold"],
  [/(?<!\w)i="[^"]*"/u, "italic"],
  [/(?<!\w)u="[^"]*"/u, "underlined"],
  [/baseline="[^"]*"/u, "x-vertical-align"],
  [/strike="[^"]*"/u, "x-strike"],
  [/solidFill>.*?solidFill>/u, "x-color"],
  [/(?<!\w)sz="[^"]*"/u, "x-size"],
];

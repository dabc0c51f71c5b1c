import { escapeXmlText } from "../../../xml/index.js";
import type { Look, LookGroup } from "../looks.js";
import type { TextStyles } from "./text-styles.js";

/** The look that spans around a text give it, the outermost first. */
export function textLook(spans: readonly string[], styles: TextStyles): Look {
  const merged = new Map(spans.flatMap((style) => Array.from(styles.propertiesOf(style))));
  const font = (names: readonly string[]): string => names.map((name) => merged.get(name) ?? "").join("/");
  return {
    key: Array.from(merged)
      .filter(([name]) => !UNSEEN.test(name))
      .map(([name, value]) => `${name}=${value.replaceAll(" ", "_")}`)
      .sort()
      .join(" "),
    fonts: { latin: font(["font-name", "font-family"]), eastAsia: font(["font-name-asian", "font-family-asian"]) },
    properties: spans.map((style) => ({ name: "span", xml: style })),
  };
}

/** Languages, marks of an editing session, fonts, and what only complex scripts use. */
const UNSEEN =
  /^(?:(?:language|country|script|rfc-language-tag)(?:-asian|-complex)?|rsid|paragraph-rsid|font-(?:name|family|family-generic|pitch|charset|style-name)(?:-asian)?|.*-complex|letter-kerning)$/u;

/** How the difference between two looks is called. @see XLIFF 1.2, `ctype` */
export function typeOfTextLook({ key }: LookGroup, base: LookGroup): string {
  const [own, other] = [new Set(key.split(" ")), new Set(base.key.split(" "))];
  const differing = [...own, ...other].filter((property) => own.has(property) !== other.has(property));
  return types.find(([name]) => differing.some((property) => property.startsWith(name)))?.[1] ?? "x-look";
}

const types: readonly (readonly [string, string])[] = [
  ["font-weight", "bold"],
  ["font-style", "italic"],
  ["text-underline", "underlined"],
  ["text-position", "x-vertical-align"],
  ["text-emphasize", "x-emphasis-dots"],
  ["text-line-through", "x-strike"],
  ["background-color", "x-highlight"],
  ["color", "x-color"],
  ["font-size", "x-size"],
  ["parent", "x-style"],
];

/**
 * A text of a translation in the spans of its look. Of several blanks all but the first are elements, for a reader takes them for one.
 *
 * @param prefix - of the names of text in the part, with its colon
 * @see OpenDocument 1.3, part 3, 6.1.3 (s), 6.1.7 (span)
 */
export function textRun(text: string, { look }: LookGroup, prefix: string): string {
  const written = escapeXmlText(text).replace(BLANKS, (blanks, offset: number) => {
    const isFirstSeen = offset > 0;
    const count = blanks.length - (isFirstSeen ? 1 : 0);
    return `${isFirstSeen ? " " : ""}<${prefix}s${count > 1 ? ` ${prefix}c="${count}"` : ""}/>`;
  });
  const styles = look.properties.map(({ xml }) => escapeXmlText(xml).replaceAll('"', "&quot;"));
  const opening = styles.map((style) => `<${prefix}span ${prefix}style-name="${style}">`).join("");
  return opening + written + `</${prefix}span>`.repeat(styles.length);
}

const BLANKS = /^ +(?=[^ ])| {2,}/gu;

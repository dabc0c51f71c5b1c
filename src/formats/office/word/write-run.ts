import { escapeXml, escapeXmlText } from "../../../xml/index.js";
import { isChineseFont } from "../../html/chinese-fonts.js";
import type { LookGroup, LookProperty } from "../looks.js";
import type { WritePart } from "../part.js";
import { regionalTag } from "../regional-tag.js";

/**
 * A run of a translation. The language of the run is the target's, for an English word is cut at any letter where its run says that it is
 * Chinese; the hint that asks for East Asian quotation marks goes, and on request the font for Chinese that Latin letters are set in.
 *
 * @param prefix - of the names of WordprocessingML in the part, with its colon
 * @see ECMA-376, part 1, 17.3.2.20 (lang), 17.3.2.26 (rFonts)
 */
export function wordRun(
  text: string,
  { look }: LookGroup,
  prefix: string,
  { trgLang, options: { latinFont } }: Pick<WritePart, "trgLang" | "options">,
): string {
  const isEastAsian = EAST_ASIAN.test(trgLang);
  const font = isEastAsian || !isChineseFont(look.fonts.latin ?? "") ? undefined : latinFont;
  const own = look.properties.filter(({ name }) => name !== "lang");
  const properties = isEastAsian ? own : withWesternFonts(own, font, prefix);
  const language = `<${prefix}lang ${prefix}${isEastAsian ? "eastAsia" : "val"}="${regionalTag(trgLang)}"/>`;
  const last = properties.findIndex(({ name, xml }) => AFTER_LANGUAGE.has(name) || !xml.startsWith(`<${prefix}`));
  const xml = properties.map((property) => property.xml);
  xml.splice(last < 0 ? xml.length : last, 0, language);
  return `<${prefix}r><${prefix}rPr>${xml.join("")}</${prefix}rPr><${prefix}t xml:space="preserve">${escapeXmlText(text)}</${prefix}t></${prefix}r>`;
}

const EAST_ASIAN = /^(?:zh|ja|ko)\b/iu;
/** What stands behind the language; so do the elements of other namespaces, such as the text effects of Word 2010. */
const AFTER_LANGUAGE: ReadonlySet<string> = new Set(["eastAsianLayout", "specVanish", "oMath"]);

/** Properties without the hint of a font, and with another font for Latin letters where one is given. */
function withWesternFonts(
  properties: readonly LookProperty[],
  font: string | undefined,
  prefix: string,
): LookProperty[] {
  const named =
    font === undefined ? "" : ["ascii", "hAnsi"].map((slot) => ` ${prefix}${slot}="${escapeXml(font)}"`).join("");
  const changed = properties.map((property) => {
    if (property.name !== "rFonts") return property;
    const kept = property.xml.replace(HINT, "");
    return { ...property, xml: font === undefined ? kept : kept.replace(LATIN, "").replace(NAME, `$&${named}`) };
  });
  if (font === undefined || changed.some(({ name }) => name === "rFonts")) return changed;
  const at = changed[0]?.name === "rStyle" ? 1 : 0;
  return changed.toSpliced(at, 0, { name: "rFonts", xml: `<${prefix}rFonts${named}/>` });
}

const HINT = /\s[\w-]+:hint\s*=\s*(?:"[^"]*"|'[^']*')/u; // ' w:hint="eastAsia"'
const LATIN = /\s[\w-]+:(?:ascii|hAnsi)(?:Theme)?\s*=\s*(?:"[^"]*"|'[^']*')/gu; // ' w:asciiTheme="minorEastAsia"'
const NAME = /^<[\w:-]+/u;

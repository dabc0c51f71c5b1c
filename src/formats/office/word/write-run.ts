import { escapeXmlText } from "../../../xml/index.js";
import type { LookGroup } from "../looks.js";
import { regionalTag } from "../regional-tag.js";

/**
 * A run of a translation. The language of the run is the target's, for an English word is cut at any letter where its run says that it is
 * Chinese; the hint that asks for East Asian quotation marks goes.
 *
 * @param prefix - of the names of WordprocessingML in the part, with its colon
 * @see ECMA-376, part 1, 17.3.2.20 (lang), 17.3.2.26 (rFonts)
 */
export function wordRun(text: string, { look }: LookGroup, prefix: string, trgLang: string): string {
  const isEastAsian = EAST_ASIAN.test(trgLang);
  const properties = look.properties.filter(({ name }) => name !== "lang");
  const language = `<${prefix}lang ${prefix}${isEastAsian ? "eastAsia" : "val"}="${regionalTag(trgLang)}"/>`;
  const last = properties.findIndex(({ name }) => AFTER_LANGUAGE.has(name));
  const xml = properties.map(({ name, xml: own }) => (name === "rFonts" && !isEastAsian ? own.replace(HINT, "") : own));
  xml.splice(last < 0 ? xml.length : last, 0, language);
  return `<${prefix}r><${prefix}rPr>${xml.join("")}</${prefix}rPr><${prefix}t xml:space="preserve">${escapeXmlText(text)}</${prefix}t></${prefix}r>`;
}

const EAST_ASIAN = /^(?:zh|ja|ko)\b/iu;
const HINT = /\s[\w-]+:hint\s*=\s*(?:"[^"]*"|'[^']*')/u; // ' w:hint="eastAsia"'
const AFTER_LANGUAGE: ReadonlySet<string> = new Set(["eastAsianLayout", "specVanish", "oMath"]);

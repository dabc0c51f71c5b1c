import type { InputFile } from "../../../model/input-file.js";
import { type OfficePackage, relationsOf } from "../../../office/index.js";
import { partXml } from "../read-part.js";
import { mainPart } from "./main-part.js";

/**
 * The settings of a document, which ask Word to make its fields anew when it is opened: a table of contents has other pages in another
 * language. A document without fields that repeat its text stays as it is.
 *
 * @see ECMA-376, part 1, 17.15.1.90 (updateFields), A.1 (the order of settings)
 */
export function withFieldsUpdated(office: OfficePackage, { name: file }: InputFile): ReadonlyMap<string, string> {
  const main = mainPart(office, file);
  if (!REPEATING.test(partXml(office, main, file) ?? "")) return new Map();
  const settings = relationsOf(office, main, file).find(({ type }) => type === "settings")?.target;
  const xml = settings === undefined ? undefined : partXml(office, settings, file);
  if (settings === undefined || xml === undefined || /:updateFields\b/u.test(xml)) return new Map();
  const found = AFTER.exec(xml);
  if (found === null) return new Map();
  const prefix = found.groups?.prefix ?? "";
  const at = found.index;
  return new Map([[settings, `${xml.slice(0, at)}<${prefix}updateFields ${prefix}val="true"/>${xml.slice(at)}`]]);
}

const REPEATING = /instr(?:Text[^<>]*>|="|=')\s*(?:TOC|INDEX|TOA)\b/u; // "<w:instrText>TOC \o"
const LATER =
  "hdrShapeDefaults|footnotePr|endnotePr|compat|docVars|rsids|attachedSchema|themeFontLang|clrSchemeMapping|shapeDefaults|decimalSymbol|listSeparator";
/** The first setting that stands behind it, or the end of all. */
const AFTER = new RegExp(`<(?<prefix>[\\w-]+:)(?:${LATER})\\b|</(?<last>[\\w-]+:)settings>`, "u");

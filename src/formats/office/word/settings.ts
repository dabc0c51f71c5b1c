import type { LeftChinese } from "../still-chinese.js";
import { isChineseNumber } from "./lists/number-format.js";

/**
 * The settings of a document, which ask Word to make its fields anew when it is opened: a table of contents has other pages in another
 * language.
 *
 * @see ECMA-376, part 1, 17.15.1.90 (updateFields), A.1 (the order of settings)
 */
export function withFieldsUpdated(xml: string): string {
  if (/:updateFields\b/u.test(xml)) return xml;
  const found = AFTER.exec(xml);
  if (found === null) return xml;
  const prefix = found.groups?.prefix ?? found.groups?.last ?? "";
  const at = found.index;
  return `${xml.slice(0, at)}<${prefix}updateFields ${prefix}val="true"/>${xml.slice(at)}`;
}

/** Whether a part has fields that repeat its texts: `<w:instrText>TOC \o`. */
export const repeatsTexts = (xml: string): boolean => REPEATING.test(xml);
const REPEATING = /instr(?:Text[^<>]*>|="|=')\s*(?:TOC|INDEX|TOA)\b/u;

const LATER =
  "hdrShapeDefaults|footnotePr|endnotePr|compat|docVars|rsids|attachedSchema|themeFontLang|clrSchemeMapping|shapeDefaults|decimalSymbol|listSeparator";
/** The first setting that stands behind it, or the end of all. */
const AFTER = new RegExp(`<(?<prefix>[\\w-]+:)(?:${LATER})\\b|</(?<last>[\\w-]+:)settings>`, "u");

/** The settings with the numbers of notes in Western figures. */
export const withLatinNotes = (xml: string): string =>
  xml.replace(NOTE_FORMAT, (whole, format: string) =>
    isChineseNumber(format) ? whole.replace(format, "decimal") : whole,
  );

/** The forms of the numbers of notes that are written with Chinese characters. */
export function chineseNotes(xml: string): LeftChinese[] {
  const place = { in: "part", part: "settings", paragraph: 1 } as const;
  return Array.from(xml.matchAll(NOTE_FORMAT), ([, format = ""]) => format)
    .filter(isChineseNumber)
    .map((text) => ({ what: "note-number", text, place, isMended: true }));
}

const NOTE_FORMAT = /<(?:[\w-]+:)?numFmt\s[^>]*?\bval\s*=\s*["']([^"'<>]*)["']/gu; // only notes have one in the settings

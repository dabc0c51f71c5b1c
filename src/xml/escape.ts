import { nameTable } from "../model/name-table.js";
import { signOf } from "../text/control-sequences.js";

/** Text for XML: the five marks escaped, and characters that XML 1.0 cannot hold written as `other` has it, or shown by signs (`␛`). */
export function escapeXml(text: string, other: (character: string) => string = signOf): string {
  return text.replace(SPECIAL, (character) => entities[character] ?? other(character));
}

/** Text between tags, where quotation marks may stand as they are: JSON stays readable. */
export const escapeXmlText = (text: string): string => escapeXml(text).replaceAll("&quot;", '"');

/** A text without the characters that XML 1.0 has no place for, not even escaped (section 2.2). */
export const withoutXmlControls = (text: string): string => text.replace(NO_XML, "");

// Controls, lone surrogates, U+FFFE and U+FFFF.
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const SPECIAL = new RegExp(`[&<>"\\r]|${NO_XML.source}`, "gu");
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** Text with XML's own five entities and character references resolved; another entity is left out. */
export const unescapeXml = (text: string): string =>
  text.replace(REFERENCE, (_whole, name: string) => characterOf(name));

/** The character that a reference names, such as `amp`, `#20013` or `#x4e2d`; nothing where XML knows no such name. */
export function characterOf(reference: string): string {
  if (!reference.startsWith("#")) return named[reference] ?? "";
  const isHex = reference.startsWith("#x");
  return String.fromCodePoint(Number.parseInt(reference.slice(isHex ? 2 : 1), isHex ? 16 : 10));
}

const REFERENCE = /&([^;]+);/gu; // "&amp;"
const named = nameTable<string>({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" });

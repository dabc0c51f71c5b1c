/** Text for XML: the five marks escaped, and characters that XML 1.0 cannot hold shown as U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(SPECIAL, (character) => entities[character] ?? "\ufffd");
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

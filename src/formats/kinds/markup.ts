/**
 * Whether a text without a head is a piece of HTML: it begins with the tag of a block, and at least a third of its lines hold tags, three of
 * them or more closing ones. A sentence about `<b>` is prose.
 */
export function isMarkup(text: string): boolean {
  if (!BEGINS.test(text)) return false;
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== "");
  const tagged = lines.filter((line) => TAG.test(line)).length;
  return tagged * 3 >= lines.length && Array.from(text.matchAll(CLOSING)).length >= 2;
}

const BLOCKS =
  "p|div|h[1-6]|head|body|title|meta|table|tr|ul|ol|dl|section|article|header|main|nav|center|font|script|style|blockquote|pre";
const BEGINS = new RegExp(`^\\s*(?:<!--(?:(?!-->).)*-->\\s*)*<(?:${BLOCKS})(?:\\s[^>]*)?>`, "isu"); // "<p class='first'>"
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/iu; // "<br/>"
const CLOSING = /<\/[a-z][a-z0-9]*\s*>/giu; // "</p>"

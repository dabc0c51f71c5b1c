/**
 * Whether a text without a head is a piece of HTML: it begins with a tag or nearly every line ends in one, at least a third of its lines hold tags, and two of them close.
 * A sentence about `<b>` is prose, and so are lines that explain tags: `<b>粗体</b> 用来强调`.
 */
export function isMarkup(text: string): boolean {
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== "");
  const tagged = lines.filter((line) => TAG.test(line));
  const begins = lines[0]?.trimStart().startsWith("<") === true ? BEGINS.test(text) : isTaggedThroughout(lines, tagged);
  if (!begins) return false;
  const explained = tagged.filter((line) => EXPLAINED.test(line)).length;
  if (tagged.length * 3 < lines.length || explained * 2 >= tagged.length) return false;
  return (text.match(CLOSING)?.length ?? 0) >= 2 || isOpenedAlike(lines);
}

/** Whether a text that begins with words is markup all the same: nearly every line ends in a tag. */
const isTaggedThroughout = (lines: readonly string[], tagged: readonly string[]): boolean =>
  lines.length >= FEWEST_LINES && tagged.filter((line) => ENDS.test(line)).length * 4 >= lines.length * 3;

const FEWEST_LINES = 3;
const ENDS = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>\s*$/iu;

/** Whether each line opens an element that need not be closed, three of them the same: `<P>雨停了。` */
function isOpenedAlike(lines: readonly string[]): boolean {
  const names = lines.map((line) => OPENING.exec(line)?.[1]?.toLowerCase());
  if (names.includes(undefined)) return false;
  return names.some((name) => names.filter((other) => other === name).length >= FEWEST_ALIKE);
}

const FEWEST_ALIKE = 3;
const BLOCKS =
  "p|div|h[1-6]|head|body|title|meta|link|table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|section|article|aside|header|footer|main|nav|figure|form|center|font|script|style|blockquote|pre|hr";
const INLINE = "a|img|span|b|strong|i|em|u|br";
const BEGINS = new RegExp(`^\\s*(?:<!--(?:(?!-->).)*-->\\s*)*<(?:${BLOCKS}|${INLINE})(?:\\s[^>]*)?/?>`, "isu"); // "<p class='first'>"
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/iu; // "<br/>"
const CLOSING = /<\/[a-z][a-z0-9]*\s*>/giu; // "</p>"
const OPENING = /^\s*<(p|li|dt|dd|tr|td|th|br|hr)(?:\s[^<>]*)?>/iu;
/** An element that is followed by what is said of it. */
const EXPLAINED = /^\s*<([a-z][a-z0-9]*)(?:\s[^<>]*)?>[^<]*<\/\1\s*>\s*[^<\s]/iu;

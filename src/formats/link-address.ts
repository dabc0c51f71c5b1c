import type { InlineCode } from "../model/document.js";

/**
 * Where a link of a text leads, as its file says it; nothing where the file does not say it.
 *
 * @param open - the code before the words of the link
 * @param close - the code after them
 * @example linkAddress({ native: "[", … }, { native: '](b.md "title")', … })  // "b.md"
 */
export function linkAddress(
  { native: before = "", type, address: known }: Pick<InlineCode, "native" | "type" | "address">,
  { native: after = "" }: Pick<InlineCode, "native">,
): string | undefined {
  if (type !== "link" || known !== undefined) return known;
  const found = TAG.exec(before) ?? INLINE.exec(after) ?? WIKI.exec(before);
  const { address = "" } = found?.groups ?? {};
  return address === "" ? undefined : address;
}

const TAG = /^<a\s(?:[^<>]*\s)?href\s*=\s*(?<quote>["'])(?<address>[^"'<>]*)\k<quote>/iu; // '<a class="x" href="b.html">'
const INLINE = /^\]\(\s*(?:<(?=[^<>\n]*>))?(?<address>[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)/u; // '](b.md "title")', '](<b.md>)'
const WIKI = /^\[\[(?<address>[^|\]]+)\|/u; // "[[b|"

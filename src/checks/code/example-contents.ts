import type { Content, InlineCode } from "../../model/document.js";

/**
 * A text with codes, for the examples of the code checks: `<1/>` is a placeholder, `<1>` opens a pair and `</1>` closes it.
 *
 * @example withCodes("河东<1/>，河西")
 */
export function withCodes(marked: string): Content {
  const codes: InlineCode[] = [];
  let text = "";
  let from = 0;
  for (const { index, 0: tag, groups } of marked.matchAll(TAG)) {
    text += marked.slice(from, index);
    from = index + tag.length;
    const kind = groups?.empty === "/" ? "placeholder" : groups?.end === "/" ? "close" : "open";
    codes.push({ id: groups?.id ?? "", kind, offset: text.length, element: kind === "placeholder" ? "x" : "g" });
  }
  return { text: text + marked.slice(from), codes };
}

/** A text with a reading above it, which is a pair around the text. */
export const withReading = (text: string): Content => ({
  text,
  codes: withCodes(`<1>${text}</1>`).codes.map((code) => ({ ...code, type: "x-ruby" })),
});

const TAG = /<(?<end>\/?)(?<id>\d+)(?<empty>\/?)>/gu; // "<1>", "</1>", "<1/>"

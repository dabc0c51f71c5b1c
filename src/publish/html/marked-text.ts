import type { Element, Text } from "hast";
import { h } from "hastscript";
import type { TermMatch } from "../../model/term-match.js";
import { safeText } from "./safe-text.js";

/** A text with its terms as links to the index of names. Matches that overlap one before are left unmarked. */
export function markedText(text: string, matches: readonly TermMatch[]): (Element | Text)[] {
  const nodes: (Element | Text)[] = [];
  let from = 0;
  const plainText = (end: number): void => {
    if (end > from) nodes.push({ type: "text", value: safeText(text.slice(from, end)) });
  };
  for (const { span, concept } of matches) {
    if (span.start < from) continue;
    plainText(span.start);
    const word = safeText(text.slice(span.start, span.end));
    nodes.push(h("a", { className: ["term"], href: `#term-${concept.id}` }, word));
    from = span.end;
  }
  plainText(text.length);
  return nodes;
}

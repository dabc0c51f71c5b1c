import type { Span } from "../../model/span.js";

/** The text within a native code that is for translators too: a `sub` of XLIFF 1.2 or TMX. Offsets of the file. */
export interface SubFlow {
  readonly outer: Span;
  readonly inner: Span;
}

/**
 * The `sub` elements of a content in the order in which they open, those within others too.
 *
 * @param markup - has been found well-formed
 * @param base - offset of the markup in the file
 * @see XLIFF 1.2, 2.4.3 `sub`
 */
export function subFlows(markup: string, base: number): SubFlow[] {
  if (!markup.includes("sub")) return [];
  const found: SubFlow[] = [];
  const open: Span[] = [];
  for (const { index, 0: tag, groups = {} } of markup.matchAll(SUB)) {
    const span = { start: base + index, end: base + index + tag.length };
    if (groups.end === undefined || groups.end === "") open.push(span);
    const opened = groups.empty === "/" || groups.end === "/" ? open.pop() : undefined;
    if (opened === undefined || groups.name === undefined) continue;
    const inner = { start: opened.end, end: groups.empty === "/" ? opened.end : span.start };
    found.push({ outer: { start: opened.start, end: span.end }, inner });
  }
  return found.sort((a, b) => a.outer.start - b.outer.start);
}

/** `<sub>`, `</sub>`, `<x:sub datatype="html">`; comments, instructions and CDATA are passed over. */
const SUB =
  /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<(?<end>\/?)(?<name>(?:[^\s/>:]+:)?sub)(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(?<empty>\/?)>/gsu;

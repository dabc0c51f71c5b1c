import type { InlineContext, InlineParser } from "@lezer/markdown";

/** A rule of inline text: where a sign stands, the end of what begins with it, if anything does. */
export interface InlineRule {
  /** Of the node that it makes. */
  readonly node: string;
  /** Signs that it begins with. */
  readonly signs: string;
  /** @param text - the whole of the inline text, in which offsets count */
  readonly end: (text: string, at: number) => number | undefined;
}

/** Rules for a parser, the first that fits is taken; before those of CommonMark but for its backslashes and inline code. */
export const inlineParsers = (rules: readonly InlineRule[]): InlineParser[] =>
  rules.map(({ node, signs, end }, index) => ({
    name: `${node}${index}`, // a parser of the name of another would take its place
    before: "Escape",
    parse(cx: InlineContext, next: number, at: number): number {
      if (!signs.includes(String.fromCharCode(next))) return -1;
      const stop = end(cx.text, at - cx.offset);
      return stop === undefined ? -1 : cx.addElement(cx.elt(node, at, stop + cx.offset));
    },
  }));

import type { Segment } from "../../model/document.js";
import { remembering } from "../../model/once.js";
import type { Span } from "../../model/span.js";
import type { Finding } from "../check.js";
import { oneDocumentRule } from "../one-rule.js";
import { spanOf } from "../span-of.js";

/**
 * British and American spelling in one document. Each word of the rarer way is pointed at once, where it comes first. Where neither way
 * prevails the document has no spelling of its own yet, and it is a remark only.
 */
export const formMixedSpelling = oneDocumentRule({
  rule: "form/mixed-spelling",
  type: "inconsistency",
  severity: "warning",
  judges: ({ spelling }) => spelling !== undefined,
  examples: [
    {
      segments: [
        ["颜色很好。", "The colour is good."],
        ["行为很好。", "The behaviour is good, and so is the centre."],
        ["颜色不好。", "The color is not good. That color!"],
      ],
      finds: ["color"],
    },
    {
      segments: [
        ["他们组织了。", "They organized it in colour."],
        ["劳工部", "The Department of Labor"],
      ],
      finds: [],
    },
  ],
  options: { prevailing: { kind: "number", default: 9, least: 1 } },
  *runAll(segments, { target: { spelling = [] } }, { prevailing }) {
    const found = wordsIn(
      segments,
      spelling.flatMap(({ ways }) => ways),
    );
    for (const { ways } of spelling) {
      const [british = [], american = []] = ways.map((way) => found.get(way));
      const [usual, rare] = british.length > american.length ? [british, american] : [american, british];
      const severity: Finding["severity"] = usual.length >= rare.length * prevailing ? "warning" : "info";
      for (const { segment, span, word } of firstOfEachWord(rare))
        yield { segment, severity, values: { word, usual: usual[0]?.word ?? "" }, targetSpan: span };
    }
  },
});

interface Word {
  readonly word: string;
  readonly segment: Segment;
  readonly span: Span;
}

/** The words of targets by the ways in which they are spelled. Each is judged once, however often it comes. */
function wordsIn(segments: readonly Segment[], ways: readonly RegExp[]): ReadonlyMap<RegExp, readonly Word[]> {
  const found = new Map<RegExp, Word[]>();
  const waysOf = remembering((word) => ways.filter((way) => way.test(word)));
  for (const segment of segments) {
    for (const match of (segment.target?.text ?? "").matchAll(WORD)) {
      for (const way of waysOf(match[0])) {
        const words = found.get(way) ?? [];
        if (words.length === 0) found.set(way, words);
        words.push({ word: match[0], segment, span: spanOf(match) });
      }
    }
  }
  return found;
}

const WORD = /\b[a-z]\w{3,}\b/gu; // "grey", the shortest that is spelled in two ways

function firstOfEachWord(words: readonly Word[]): readonly Word[] {
  const seen = new Set<string>();
  return words.filter(({ word }) => !seen.has(word) && seen.add(word));
}

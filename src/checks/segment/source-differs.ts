import { lineOf } from "../../model/place.js";
import { oneDocumentRule } from "../one-rule.js";
import { repeatedSegments, wordsOf } from "./same-words.js";

/** Different sources with one and the same translation: one of them was perhaps taken from its neighbour. */
export const sourceDiffers = oneDocumentRule({
  rule: "segment/source-differs",
  type: "inconsistency",
  severity: "warning",
  readsNotation: true,
  examples: [
    {
      segments: [
        ["他们沿着河岸走。", "They walk along the river."],
        ["他们在桥边停下来。", "They walk along the river."],
      ],
      finds: ["They walk along the river."],
    },
    {
      segments: [
        ["他们沿着河岸走。", "They walk along the river."],
        ["他们沿着河岸走", "They walk along the river."],
      ],
      finds: [],
    },
  ],
  options: { least: { kind: "number", default: 12, least: 1, isWhole: true } },
  *runAll(segments, _context, { least }) {
    for (const group of repeatedSegments(segments, ({ target }) => target?.text.trim() ?? "")) {
      const [first, ...others] = group;
      if (first === undefined || others.length === 0 || wordsOf(first.target?.text ?? "").length < least) continue;
      const differing = others.filter(({ source }) => source.text !== first.source.text);
      const words = differing.length === 0 ? "" : wordsOf(first.source.text);
      for (const segment of differing) {
        if (wordsOf(segment.source.text) === words) continue;
        const values = { other: first.source.text, place: lineOf(first.place) ?? first.id };
        const severity = areNear(words, wordsOf(segment.source.text)) ? "info" : "warning";
        yield { segment, severity, values, targetSpan: { start: 0, end: segment.target?.text.length ?? 0 } };
      }
    }
  },
});

/** Whether two sources share most of their characters, and may well mean the same. */
function areNear(a: string, b: string): boolean {
  const [mine, theirs] = [new Set(a), new Set(b)];
  const shared = Array.from(mine).filter((character) => theirs.has(character)).length;
  return shared / Math.min(mine.size, theirs.size) >= 0.5;
}

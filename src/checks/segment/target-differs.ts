import type { Segment } from "../../model/document.js";
import { lineOf } from "../../model/place.js";
import { oneDocumentRule } from "../one-rule.js";
import { groupSegments, repeatedSegments, wordsOf } from "./same-words.js";

/** One source translated in several ways: each of the rarer translations is pointed at once, of equally rare ones the later. Copies of a repeated block are `segment/copy-differs`' affair. */
export const targetDiffers = oneDocumentRule({
  rule: "segment/target-differs",
  type: "inconsistency",
  severity: "warning",
  readsNotation: true,
  examples: [
    {
      segments: [
        ["他们沿着河岸走。", "They walk along the river."],
        ["他们沿着河岸走。", "They walk along the bank."],
        ["他们沿着河岸走。", "They walk along the river"],
      ],
      finds: ["They walk along the bank."],
    },
    {
      segments: [
        ["好。", "Good."],
        ["好。", "All right."],
      ],
      finds: [],
    },
  ],
  options: { least: { kind: "number", default: 4, least: 1, isWhole: true } },
  *runAll(segments, _context, { least }) {
    const own = segments.filter(({ repeatOf }) => repeatOf === undefined);
    for (const group of repeatedSegments(own, ({ source }) => source.text.trim())) {
      if (areAllEqual(group) || wordsOf(group[0]?.source.text ?? "").length < least) continue;
      const [usual = [], ...others] = byTarget(group);
      for (const [segment] of others) {
        if (segment === undefined) continue;
        const values = { usual: usual[0]?.target?.text ?? "", place: lineOf(usual[0]?.place) ?? usual[0]?.id ?? "" };
        yield { segment, values, targetSpan: { start: 0, end: segment.target?.text.length ?? 0 } };
      }
    }
  },
});

const areAllEqual = (group: readonly Segment[]): boolean =>
  group.every(({ target }) => target?.text === group[0]?.target?.text);

const byTarget = (group: readonly Segment[]): Segment[][] =>
  groupSegments(group, ({ target }) => wordsOf(target?.text ?? "")).sort((a, b) => b.length - a.length);

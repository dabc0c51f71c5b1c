import { lineOf } from "../../model/place.js";
import { oneDocumentRule } from "../one-rule.js";
import { wordsOf } from "./same-words.js";

/** A sentence of a repeated block whose translation is not that of its first copy. */
export const copyDiffers = oneDocumentRule({
  rule: "segment/copy-differs",
  type: "inconsistency",
  severity: "warning",
  readsNotation: true,
  examples: [
    {
      segments: [
        ["他们沿着河岸走。", "They walk along the river."],
        ["他们沿着河岸走。", "They walk along the bank.", { repeatOf: 0 }],
      ],
      finds: ["They walk along the bank."],
    },
    {
      segments: [
        ["他们沿着河岸走。", "They walk along the river."],
        ["他们沿着河岸走。", "They walk along the river.", { repeatOf: 0 }],
      ],
      finds: [],
    },
  ],
  *runAll(segments) {
    const copies = segments.filter(({ repeatOf }) => repeatOf !== undefined);
    if (copies.length === 0) return;
    const byId = new Map(segments.map((segment) => [segment.id, segment]));
    for (const segment of copies) {
      const first = byId.get(segment.repeatOf ?? "");
      if (first?.target === undefined || segment.target === undefined) continue;
      if (wordsOf(first.target.text) === wordsOf(segment.target.text)) continue;
      const values = { first: first.target.text, place: lineOf(first.place) ?? first.id };
      yield { segment, values, targetSpan: { start: 0, end: segment.target.text.length } };
    }
  },
});

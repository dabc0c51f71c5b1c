import { oneDocumentRule } from "../one-rule.js";
import { cuesOf } from "./cues.js";

/** A line of a cue that is longer than a screen has room for. */
export const cueTooLong = oneDocumentRule({
  rule: "cue/too-long",
  type: "length",
  severity: "warning",
  examples: [
    {
      segments: [["我们得在天黑之前赶到渡口。", "We have to get to the ferry before it gets dark.", { cue: {} }]],
      finds: ["We have to get to the ferry before it gets dark."],
    },
    {
      segments: [["我们得在天黑之前赶到渡口。", "We have to get to the ferry\nbefore it gets dark.", { cue: {} }]],
      finds: [],
    },
    { segments: [["我们得在天黑之前赶到渡口。", "We have to get to the ferry before it gets dark."]], finds: [] },
  ],
  options: { perLine: { kind: "number", least: 1, isWhole: true } },
  *runAll(segments, { source, target }, { perLine: given }) {
    const limit = given ?? target.subtitles?.perLine;
    if (limit === undefined) return;
    for (const { lines } of cuesOf(segments, { source, target })) {
      for (const { pieces, length } of lines) {
        const last = pieces.at(-1);
        if (last !== undefined && length > limit)
          yield { segment: last.segment, values: { length, limit }, targetSpan: last.span };
      }
    }
  },
});

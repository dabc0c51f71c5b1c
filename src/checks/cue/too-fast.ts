import { oneDocumentRule } from "../one-rule.js";
import { cuesOf } from "./cues.js";

/** A cue with more text than a viewer reads while it is shown. */
export const cueTooFast = oneDocumentRule({
  rule: "cue/too-fast",
  type: "length",
  severity: "warning",
  examples: [
    {
      segments: [["快走！", "We have to leave this place right now!", { cue: { seconds: 1 } }]],
      finds: ["We have to leave this place right now!"],
    },
    { segments: [["快走！", "We have to leave this place right now!", { cue: { seconds: 2 } }]], finds: [] },
    { segments: [["快走！", "We have to leave this place right now!"]], finds: [] },
  ],
  options: { perSecond: { kind: "number", least: 1 } },
  *runAll(segments, { source, target }, { perSecond: given }) {
    const limit = given ?? target.subtitles?.perSecond;
    if (limit === undefined) return;
    for (const { lines, sourceLength, seconds = 0 } of cuesOf(segments, { source, target })) {
      const [first] = lines[0]?.pieces ?? [];
      const length = lines.reduce((sum, line) => sum + line.length, 0);
      if (first === undefined || seconds <= 0 || length <= limit * seconds) continue;
      const [rate, sourceRate] = [length, sourceLength].map((count) => Math.ceil(count / seconds));
      const values = { length, seconds, rate: rate ?? 0, limit, sourceRate: sourceRate ?? 0 };
      const end = first.segment.target?.text.length ?? 0;
      yield { segment: first.segment, values, targetSpan: { start: 0, end } };
    }
  },
});

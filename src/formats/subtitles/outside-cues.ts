import type { Issue } from "../../model/issue.js";
import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { placeAt } from "../../model/source-map.js";
import type { Span } from "../../model/span.js";
import type { Dialect } from "./cue.js";
import { linesOf } from "./lines.js";

/**
 * An issue, at the first of them, where lines of a file stand in no cue although they are in the source language: their line of times is damaged, so
 * that no player shows them, and they are not among the segments.
 *
 * @param isSource - whether a text is in the source language
 */
export function outsideCues(
  text: string,
  { cuesIn, textLines = linesOf }: Dialect,
  lineStarts: readonly number[],
  isSource: (text: string) => boolean,
): Issue[] {
  const cues = cuesIn(text)[Symbol.iterator]();
  let cue = cues.next();
  let count = 0;
  let first: Span | undefined;
  for (const line of textLines(text)) {
    while (cue.done !== true && cue.value.span.end < line.start) cue = cues.next();
    if (cue.done !== true && cue.value.span.start <= line.end) continue;
    if (!isSource(text.slice(line.start, line.end))) continue;
    count += 1;
    first ??= line;
  }
  if (first === undefined) return [];
  const { rule, type, severity } = outsideCuesRule;
  return [{ rule, type, severity, values: { count }, place: placeAt(lineStarts, first.start) }];
}

/** Text of subtitles that no player shows. */
export const outsideCuesRule: RuleFacts<TextExamples> = {
  rule: "source/outside-cues",
  type: "omission",
  severity: "warning",
  examples: {
    breaks: ["天亮了。\n\n1\n00:00:03,000 --> 00:00:04,000\n我们走吧。\n"],
    holds: ["1\n00:00:01,000 --> 00:00:02,000\n天亮了。\n\n我们走吧。\n"],
  },
};

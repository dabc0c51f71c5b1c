import { isOwnBreak } from "../../text/within-line.js";
import { oneRule } from "../one-rule.js";
import { spanOf } from "../span-of.js";

/**
 * A line break that the source does not have, or white space at the edges of the translation where the source has none: a tool has indented
 * the file, and what it put there would go into the finished text. Blanks at an edge alone are a remark. In a cue of subtitles a person breaks lines.
 */
export const formLineBreak = oneRule({
  rule: "form/line-break",
  type: "whitespace",
  severity: "warning",
  examples: [
    { source: "他来了。", target: "\n   He has come.\n  ", finds: ["\n   ", "\n  "], fixed: "He has come." },
    { source: "他来了。", target: "He has\n   come.", finds: ["\n   "] },
    { source: "他来了。", target: "He has come. ", finds: [" "], fixed: "He has come." },
    { source: "他来了。\n我走了。", target: "He has come.\nI left.", finds: [] },
    { source: " 他来了。", target: " He has come.", finds: [] },
  ],
  *run({ source, target, cue }) {
    const text = target?.text ?? "";
    if (!MAY_HOLD.test(text) || source.text.includes("\n")) return;
    for (const match of text.matchAll(RUN)) {
      const span = spanOf(match);
      const isEdge = span.start === 0 || span.end === text.length;
      const isBreak = match[0].includes("\n");
      if (cue !== undefined && !isEdge && isOwnBreak(match[0])) continue;
      if (!isBreak && hasSpaceThere(source.text, span.start === 0)) continue;
      const fix = isEdge ? { fix: { span, replacement: "" } } : {};
      yield { targetSpan: span, ...(!isBreak && { severity: "info" as const }), ...fix };
    }
  },
});

const MAY_HOLD = /\n|^\s|\s$/u;
const RUN = /[^\S\n]*\n\s*|^[^\S\n]+|[^\S\n]+$/gu; // "\n    ", or blanks at an edge

const hasSpaceThere = (source: string, isStart: boolean): boolean => (isStart ? /^\s/u : /\s$/u).test(source);

import { type DelimiterType, InlineContext, type MarkdownConfig } from "@lezer/markdown";
import { type Flanking, type FlankingRule, flankingOf } from "./flanking.js";
import { type DelimiterRun, OpenRuns } from "./open-runs.js";

/** Emphasis by `*` and `_` and strikethrough by `~~`, of which a rule says what flanks. */
export const emphasisUnder = (rule: FlankingRule): MarkdownConfig => ({
  remove: ["Emphasis"],
  defineNodes: ["Strikethrough", "StrikethroughMark"],
  parseInline: [
    {
      name: "FlankedEmphasis",
      before: "HardBreak",
      parse(cx, next, start) {
        if (next !== ASTERISK && next !== UNDERSCORE) return -1;
        const end = runEnd(cx, start);
        const { left, right, isMarkBefore, isMarkAfter } = flankingAt(cx, start, end, rule);
        const isAsterisk = next === ASTERISK;
        const opens = left && (isAsterisk || !right || isMarkBefore);
        const closes = right && (isAsterisk || !left || isMarkAfter);
        const type = isAsterisk ? InlineContext.emphasisAsterisk : InlineContext.emphasisUnderscore;
        const run = { sign: next, start, end, opens, closes };
        return cx.addDelimiter(type, start, end, opens, closesIn(cx, run));
      },
    },
    {
      name: "FlankedStrikethrough",
      after: "FlankedEmphasis",
      parse(cx, next, start) {
        if (next !== TILDE) return -1;
        const end = runEnd(cx, start);
        const { left, right } = flankingAt(cx, start, end, rule);
        if (end - start !== 2) return end;
        const run = { sign: next, start, end, opens: left, closes: right };
        return cx.addDelimiter(STRIKETHROUGH, start, end, left, closesIn(cx, run));
      },
    },
  ],
});

const openRuns = new WeakMap<InlineContext, OpenRuns>();

/** Whether a run closes something of its inline text; offsets of the context count from the start of the document. */
function closesIn(cx: InlineContext, { start, end, ...run }: DelimiterRun): boolean {
  const known = openRuns.get(cx) ?? new OpenRuns(cx.text);
  openRuns.set(cx, known);
  return known.closes({ ...run, start: start - cx.offset, end: end - cx.offset });
}

const STRIKETHROUGH: DelimiterType = { resolve: "Strikethrough", mark: "StrikethroughMark" };
const [ASTERISK, UNDERSCORE, TILDE] = [0x2a, 0x5f, 0x7e];

/** The end of the run of one sign that begins at an offset. */
function runEnd(cx: InlineContext, start: number): number {
  let end = start + 1;
  while (cx.char(end) === cx.char(start)) end += 1;
  return end;
}

function flankingAt(cx: InlineContext, start: number, end: number, rule: FlankingRule): Flanking {
  const before = Array.from(cx.slice(Math.max(cx.offset, start - 2), start)).at(-1) ?? "";
  const after = Array.from(cx.slice(end, Math.min(cx.end, end + 2)))[0] ?? "";
  return flankingOf(before, after, rule);
}

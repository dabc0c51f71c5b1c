import { displayWidth } from "../../../text/display-width.js";
import { byPlace } from "../../../text/overlay.js";
import { spliceText } from "../../../text/splice.js";
import type { Flow } from "../../flow/flow.js";
import { extentOf } from "../../flow/flow-places.js";
import { within } from "../../flow/items-within.js";
import type { UnitSplice } from "../../splice-text-file.js";

/**
 * The splices of a file in which paragraphs that stood on several lines stand on several lines again, each of at most so many columns, with
 * the marks of quotations and the indents that their second line had. A line is broken at a blank of the text, never in a code, and never before
 * what would begin a block.
 */
export function rewrapped(
  original: string,
  flows: readonly Flow[],
  splices: readonly UnitSplice[],
  columns: number,
): UnitSplice[] {
  const sorted = splices.toSorted(byPlace);
  const replaced = new Set<UnitSplice>();
  const wrapped: UnitSplice[] = [];
  for (const flow of flows) {
    const span = extentOf(flow);
    const before = original.slice(span.start, span.end);
    const [, lineEnd = "", prefix = ""] = /(\r\n|\n)([ \t>]*)/u.exec(before) ?? [];
    const own = lineEnd === "" || !WRAPPED.has(flow.kind) ? [] : within(sorted, span, (splice) => splice.span);
    if (own.length === 0) continue;
    const moved = own.map((splice) => ({
      ...splice,
      span: { start: splice.span.start - span.start, end: splice.span.end - span.start },
    }));
    const indent = displayWidth(original.slice(original.lastIndexOf("\n", span.start - 1) + 1, span.start));
    const lines = spliceText(before, moved).split(lineEnd);
    const replacement = lines
      .map((line, index) => wrappedLine(line, columns, index === 0 ? indent : 0).join(lineEnd + prefix))
      .join(lineEnd);
    const [unit] = own.flatMap((splice) => splice.unit ?? []);
    for (const splice of own) replaced.add(splice);
    wrapped.push({ span, replacement, ...(unit && { unit }) });
  }
  return [...splices.filter((splice) => !replaced.has(splice)), ...wrapped];
}

const WRAPPED: ReadonlySet<Flow["kind"]> = new Set(["paragraph", "item", "note"] as const);

function wrappedLine(line: string, columns: number, indent: number): string[] {
  const lines: string[] = [];
  let start = 0;
  let last: number | undefined;
  for (const at of blanksIn(line)) {
    const room = columns - (lines.length === 0 ? indent : 0);
    if (last !== undefined && displayWidth(line.slice(start, at)) > room) {
      lines.push(line.slice(start, last));
      start = last + 1;
    }
    last = at;
  }
  const room = columns - (lines.length === 0 ? indent : 0);
  if (last !== undefined && last > start && displayWidth(line.slice(start)) > room) {
    lines.push(line.slice(start, last));
    start = last + 1;
  }
  return [...lines, line.slice(start)];
}

/** Offsets of single blanks of a line at which it may be broken. */
function blanksIn(line: string): number[] {
  const codes = Array.from(line.matchAll(CODE), ({ index, 0: code }) => ({ start: index, end: index + code.length }));
  let next = 0;
  return Array.from(line.matchAll(BLANK), ({ index }) => index).filter((at) => {
    while ((codes[next]?.end ?? Infinity) <= at) next += 1;
    return !((codes[next]?.start ?? Infinity) <= at) && !BLOCK_START.test(line.slice(at + 1, at + 12));
  });
}

const BLANK = /(?<=[^ \\]) (?=[^ ])/gu;
const CODE = /(?<tick>`+)[^`]+\k<tick>|\]\([^()]*\)|\]\[[^\]]*\]|<[^<>]+>|\{\{.*?\}\}|\{%.*?%\}|\$[^$]+\$|&[^;\s]+;/gu; // "`a b`", '](a.md "题")'
const BLOCK_START = /^(?:[-+*#>|=:~`<!?[{$]|\d+[.)]|import\b|export\b)/u;

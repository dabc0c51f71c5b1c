import type { Issue } from "../../model/issue.js";
import { type LeftOut, lineRanges } from "../../model/left-out.js";
import { linePlaceOf } from "../../model/place.js";
import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { identityMap, placeAt, placeOf, sliceMap } from "../../model/source-map.js";
import type { Span } from "../../model/span.js";
import { type Repaired, repairText } from "../../repair/index.js";
import type { ReadOptions, SourceDocument, SourceUnit } from "../format.js";
import { heldBack } from "./held-back.js";

/** A line that stands in no unit, and its span in the original. */
export interface LeftOutSpan extends LeftOut {
  readonly span: Span;
}

/** What repair makes of a text: its units, and each line that stands in none. */
export interface RepairedProse extends Omit<SourceDocument, "encoding"> {
  readonly leftOut: readonly LeftOutSpan[];
}

/** The paragraphs of a text that came as prose, once its shape is mended: a step for formats whose lines may be wrapped anywhere. */
export function repairProse(original: string, options: ReadOptions): RepairedProse {
  const repaired = repairText(original, options);
  const { units, held } = unitsOf(repaired, options);
  const gone = linesLeftOut(original, repaired, options);
  const leftOut = [...gone, ...held].sort((a, b) => a.span.start - b.span.start);
  return { units, findings: [...repaired.findings, ...codeInChinese(held)], edits: repaired.edits, leftOut };
}

/** Units for translators, and what is not for them. A text that would have no unit at all holds nothing back. */
function unitsOf({ text, lines, map }: Repaired, { include = [] }: ReadOptions) {
  const units: SourceUnit[] = [];
  const held: (LeftOutSpan & { readonly unit: SourceUnit })[] = [];
  for (const { span, kind, repeat } of lines) {
    const unit = {
      kind,
      text: text.slice(span.start, span.end),
      codes: [],
      map: sliceMap(map, span),
      ...(repeat !== undefined && { isRepeat: true }),
    };
    const reason = heldBack(kind, unit.text);
    if (reason === undefined || include.includes(reason)) units.push(unit);
    else
      held.push({ reason, text: unit.text, place: placeOf(unit.map, 0), isDropped: false, span: spanOf(unit), unit });
  }
  return units.length === 0 ? { units: held.map(({ unit }) => unit), held: [] } : { units, held };
}

const spanOf = ({ text, map }: SourceUnit): Span => {
  const start = map.runs[0]?.origin ?? 0;
  return { start, end: start + text.length };
};

/** Heads, feet and numbers of pages, and copies of blocks where they are dropped. */
function linesLeftOut(original: string, { leftOut }: Repaired, { furniture }: ReadOptions): LeftOutSpan[] {
  if (leftOut.length === 0) return [];
  const { lineStarts } = identityMap(original);
  return leftOut.map(({ span, repair }) => ({
    reason: repair,
    text: original.slice(span.start, span.end),
    place: placeAt(lineStarts, span.start),
    isDropped: repair === "repeats" || furniture === "drop",
    span,
  }));
}

/** Code and markup in which Chinese words stand, and which are held back from translators. */
export const codeInChineseRule: RuleFacts<TextExamples> = {
  rule: "source/code",
  type: "other",
  severity: "warning",
  examples: {
    breaks: ["先看这一段程序，再看下面的说明。\n```\n// 检查水位\nlet level = read();\n```\n水位高了就开闸。"],
    holds: ["先看这一段程序，再看下面的说明。\n```\nlet level = read();\n```\n水位高了就开闸。"],
  },
};

/** One question about all code with Chinese words in it, at its first line. */
function codeInChinese(held: readonly LeftOutSpan[]): Issue[] {
  const lines = held.filter(({ reason, text }) => reason === "code" && WORD.test(text));
  const [first] = lines;
  if (first === undefined) return [];
  const numbers = lines.flatMap(({ place }) => linePlaceOf(place)?.line ?? []);
  const values = { lines: lineRanges(numbers), text: first.text };
  const { rule, type, severity } = codeInChineseRule;
  return [{ rule, type, severity, values, place: first.place, context: first.text }];
}

const WORD = /\p{Script=Han}{2}/u;

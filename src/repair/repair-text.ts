import type { RepeatsOption, UnitKind } from "../model/document.js";
import type { Edit } from "../model/edit.js";
import type { Issue } from "../model/issue.js";
import { applyEdits, identityMap, originOf, placeOf, type SourceMap } from "../model/source-map.js";
import type { Span } from "../model/span.js";
import { isHan } from "../text/punctuation.js";
import { characterEdits, characterRepairs } from "./characters/index.js";
import { decideWraps } from "./decide-wraps.js";
import { forensics } from "./forensics/index.js";
import { blankBetween, blankHabit } from "./joins/blank-habit.js";
import { formsOf } from "./kinds/index.js";
import { type Line, linesOf } from "./line.js";
import { pageLines, pageLinesRepair } from "./pages/index.js";
import type { Repair } from "./repair.js";
import { type RepeatedBlock, repeatedBlocks, repeatsRepair } from "./repeats/index.js";
import { wrapsRepair } from "./wraps/index.js";

/** Every repair, in the order in which they work: each sees what those before it have mended. */
export const repairs: readonly Repair[] = [...characterRepairs, pageLinesRepair, repeatsRepair, wrapsRepair];
export const repairIds = repairs.map(({ id }) => id);

export interface RepairOptions {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly repeats?: RepeatsOption;
  /** Edits less sure than this, from 0 to 1, are not made. */
  readonly minConfidence?: number;
}

export interface Repaired {
  /** One paragraph a line. */
  readonly text: string;
  readonly map: SourceMap;
  /** Every change, as spans of the original. */
  readonly edits: readonly Edit[];
  readonly lines: readonly RepairedLine[];
  readonly findings: readonly Issue[];
}

/** A paragraph of the repaired text. */
export interface RepairedLine {
  readonly span: Span;
  readonly kind: UnitKind;
  /** The block it repeats, where it belongs to a later copy of one. */
  readonly repeat?: RepeatedBlock;
}

/** Mends the shape of a text: nothing is added but line ends and blanks between Latin words, and every change is listed. */
export function repairText(
  text: string,
  { only = repairIds, skip = [], repeats = "mark", minConfidence = 0 }: RepairOptions = {},
): Repaired {
  const chosen = new Set(only.filter((id) => !skip.includes(id)));
  const original = identityMap(text);
  const small = characterEdits(text, chosen, minConfidence);
  const clean = small.length === 0 ? { text, map: original } : applyEdits(text, original, small);
  const all = linesOf(clean.text).map((line) => ({ ...line, column: placeOf(clean.map, line.start).column }));
  const ofPages = chosen.has("page-lines") && minConfidence <= PAGE_LINE ? pageLines(all) : new Set<Line>();
  const lines = all.filter((line) => !ofPages.has(line));
  const found = repeats === "keep" || !chosen.has("repeats") ? [] : repeatedBlocks(lines);
  const forms = formsOf(lines);
  const decided = chosen.has("wraps")
    ? decideWraps(lines, forms, found, repeats)
    : { chances: lines.map(() => 1), blocks: found };
  const { chances, blocks } = decided;
  const blockOf = blocksByLine(lines.length, blocks);
  const starts = chances.map((chance) => chance >= 0.5 || 1 - chance < minConfidence);
  const kept = lines.flatMap((line, index) => {
    const block = blockOf[index];
    if (repeats === "drop" && block !== undefined) return [];
    return [{ line, index, isFirst: starts[index] ?? true, chance: chances[index] ?? 1, ...(block && { block }) }];
  });
  const large = gapEdits(clean.text, kept, lines.length);
  const repaired = applyEdits(clean.text, clean.map, large);
  return {
    ...repaired,
    edits: together(small, large, clean.map),
    lines: paragraphs(repaired.text, kept),
    findings: forensics(lines, blocks, starts),
  };
}

const PAGE_LINE = 0.9; // how sure a page number or running head is

/** Both lists as edits of the original; a small one inside a large one is part of it. */
function together(small: readonly Edit[], large: readonly Edit[], map: SourceMap): Edit[] {
  if (small.length === 0) return [...large];
  const moved = large.map((edit) => {
    const start = originOf(map, edit.span.start);
    const end = edit.span.end > edit.span.start ? originOf(map, edit.span.end - 1) + 1 : start;
    return { ...edit, span: { start, end } };
  });
  let at = 0;
  const outside = small.filter(({ span }) => {
    while ((moved[at]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1;
    return span.end <= (moved[at]?.span.start ?? Number.POSITIVE_INFINITY);
  });
  return [...outside, ...moved].sort((a, b) => a.span.start - b.span.start);
}

interface KeptLine {
  readonly line: Line;
  readonly index: number;
  readonly isFirst: boolean;
  /** That it begins a paragraph. */
  readonly chance: number;
  /** The later copy of a block that it stands in. */
  readonly block?: RepeatedBlock;
}

function blocksByLine(count: number, blocks: readonly RepeatedBlock[]): (RepeatedBlock | undefined)[] {
  const byLine = new Array<RepeatedBlock | undefined>(count).fill(undefined);
  for (const block of blocks) byLine.fill(block, block.first, block.last + 1);
  return byLine;
}

/** What becomes of the space between the lines that are kept, and of that before the first and after the last. */
function gapEdits(text: string, kept: readonly KeptLine[], count: number): Edit[] {
  const habit = blankHabit(text);
  const edits: Edit[] = [];
  const put = (start: number, end: number, replacement: string, repair: string, confidence = 1): void => {
    if (text.slice(start, end) !== replacement) edits.push({ span: { start, end }, replacement, repair, confidence });
  };
  for (const [at, { line, isFirst, index, chance }] of kept.entries()) {
    const before = kept[at - 1];
    const start = before?.line.end ?? 0;
    const inside = before === undefined ? "" : isFirst ? "\n" : blankBetween(habit, before.line.text, line.text);
    if (index > (before?.index ?? -1) + 1) put(start, line.start, inside, "repeats");
    else if (text.slice(start, line.start).trim() !== "") put(start, line.start, inside, "page-lines", PAGE_LINE);
    else if (before === undefined || isFirst) put(start, line.start, inside, "blank-lines");
    else put(start, line.start, inside, "wraps", 1 - chance);
  }
  const last = kept.at(-1);
  const end = last?.line.end ?? 0;
  const isDrop = (last?.index ?? -1) < count - 1;
  put(end, text.length, "", isDrop ? "repeats" : text.slice(end).trim() === "" ? "blank-lines" : "page-lines");
  return edits;
}

function paragraphs(text: string, kept: readonly KeptLine[]): RepairedLine[] {
  const firsts = kept.filter(({ isFirst }, at) => at === 0 || isFirst);
  let start = 0;
  return text.split("\n").flatMap((paragraph, at) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 1;
    const repeat = firsts[at]?.block;
    return paragraph === "" ? [] : [{ span, kind: kindOf(paragraph), ...(repeat && { repeat }) }];
  });
}

/** A short line without a sentence's end or pauses is a heading; one that only marks a gap is not. */
function kindOf(paragraph: string): UnitKind {
  const isShort = paragraph.length <= 40 && !/[。！？；：…，][”’」』）)]*$|。/u.test(paragraph);
  return isShort && Array.from(paragraph).some((character) => isHan(character.charCodeAt(0))) ? "heading" : "paragraph";
}

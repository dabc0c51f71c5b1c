import type { UnitKind } from "../model/document.js";
import type { Edit } from "../model/edit.js";
import type { Issue } from "../model/issue.js";
import { applyEdits, identityMap, type SourceMap } from "../model/source-map.js";
import type { Span } from "../model/span.js";
import { isHan } from "../text/punctuation.js";
import { loadWords } from "../text/words.js";
import { forensics } from "./forensics/index.js";
import { invisibleEdits } from "./invisible.js";
import { type Line, linesOf } from "./line.js";
import { type RepeatedBlock, repeatedBlocks } from "./repeats/index.js";
import { chancesOfStart } from "./wraps/index.js";

/** The repairs by id, in the order in which a reader would meet them. */
export const repairIds = ["invisible", "repeats", "wraps"] as const;
export type RepairId = (typeof repairIds)[number];

export interface RepairOptions {
  readonly only?: readonly RepairId[];
  readonly repeats?: "mark" | "keep" | "drop";
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
  { only = repairIds, repeats = "mark", minConfidence = 0 }: RepairOptions = {},
): Repaired {
  const lines = linesOf(text);
  const blocks = repeats === "keep" || !only.includes("repeats") ? [] : repeatedBlocks(lines);
  const dropped = repeats === "drop" ? linesWithin(blocks) : new Set<number>();
  const chances = only.includes("wraps") ? chancesFor(lines, blocks) : lines.map(() => 1);
  const starts = chances.map((chance) => chance >= 0.5 || 1 - chance < minConfidence);
  const kept = lines.flatMap((line, index) =>
    dropped.has(index) ? [] : [{ line, index, isFirst: starts[index] ?? true, chance: chances[index] ?? 1 }],
  );
  const edits = [...gapEdits(text, kept, blocks), ...(only.includes("invisible") ? invisibleEdits(text) : [])];
  const listed = withoutOverlap(edits.sort((a, b) => a.span.start - b.span.start));
  const repaired = applyEdits(text, identityMap(text), listed);
  return {
    ...repaired,
    edits: listed,
    lines: paragraphs(repaired.text, kept, blocks),
    findings: forensics(lines, blocks, starts),
  };
}

interface KeptLine {
  readonly line: Line;
  readonly index: number;
  readonly isFirst: boolean;
  /** That it begins a paragraph. */
  readonly chance: number;
}

const linesWithin = (blocks: readonly RepeatedBlock[]): Set<number> =>
  new Set(blocks.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)));

/** The borders of copies are borders of paragraphs. */
function chancesFor(lines: readonly Line[], blocks: readonly RepeatedBlock[]): number[] {
  const chances = chancesOfStart(lines, (left, right) => loadWords().crossing(left, right));
  for (const { first, last } of blocks) {
    chances[first] = 1;
    if (last + 1 < lines.length) chances[last + 1] = 1;
  }
  return chances;
}

/** What becomes of the space between the lines that are kept, and of that before the first and after the last. */
function gapEdits(text: string, kept: readonly KeptLine[], blocks: readonly RepeatedBlock[]): Edit[] {
  const edits: Edit[] = [];
  const put = (start: number, end: number, replacement: string, repair: string, confidence = 1): void => {
    if (text.slice(start, end) !== replacement) edits.push({ span: { start, end }, replacement, repair, confidence });
  };
  for (const [at, { line, isFirst, index, chance }] of kept.entries()) {
    const before = kept[at - 1];
    const isDrop = before !== undefined && blocks.some(({ first }) => first > before.index && first < index);
    if (before === undefined) put(0, line.start, "", "blank-lines");
    else if (isDrop) put(before.line.end, line.start, "\n", "repeats");
    else if (isFirst) put(before.line.end, line.start, "\n", "blank-lines");
    else put(before.line.end, line.start, glue(before.line.text, line.text), "wraps", 1 - chance);
  }
  put(kept.at(-1)?.line.end ?? 0, text.length, "", "blank-lines");
  return edits;
}

/** A blank between Latin words or after their punctuation; nothing beside a Chinese character. */
function glue(before: string, after: string): string {
  return LATIN_END.test(before) && LATIN_START.test(after) ? " " : "";
}

const LATIN_END = /[A-Za-z,.;:!?)\]]$/u;
const LATIN_START = /^[A-Za-z(]/u;

const withoutOverlap = (edits: readonly Edit[]): Edit[] => {
  let end = 0;
  return edits.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
};

function paragraphs(text: string, kept: readonly KeptLine[], blocks: readonly RepeatedBlock[]): RepairedLine[] {
  const firsts = kept.filter(({ isFirst }, at) => at === 0 || isFirst);
  let start = 0;
  return text.split("\n").flatMap((paragraph, at) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 1;
    const index = firsts[at]?.index ?? 0;
    const repeat = blocks.find(({ first, last }) => index >= first && index <= last);
    return paragraph === "" ? [] : [{ span, kind: kindOf(paragraph), ...(repeat && { repeat }) }];
  });
}

/** A short line without a sentence's end or pauses is a heading; one that only marks a gap is not. */
function kindOf(paragraph: string): UnitKind {
  const isShort = paragraph.length <= 40 && !/[。！？；：…，][”’」』）)]*$|。/u.test(paragraph);
  return isShort && Array.from(paragraph).some((character) => isHan(character.charCodeAt(0))) ? "heading" : "paragraph";
}

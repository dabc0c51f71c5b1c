import type { RepeatsOption } from "../model/document.js";
import type { Edit } from "../model/edit.js";
import type { Issue } from "../model/issue.js";
import type { FurnitureOption } from "../model/left-out.js";
import { applyEdits, identityMap, originOf, placeAt, type SourceMap } from "../model/source-map.js";
import { characterEdits, characterRepairs } from "./characters/index.js";
import { decideWraps } from "./decide-wraps.js";
import { forensics } from "./forensics/index.js";
import { gapEdits, type KeptLine } from "./joins/gap-edits.js";
import { together } from "./joins/together.js";
import { formsOf, STANDING } from "./kinds/index.js";
import { type LeftOutLine, leftOutLines } from "./left-out.js";
import { type Line, linesOf } from "./line.js";
import { PAGE_LINE, pageLines, pageLinesRepair } from "./pages/index.js";
import type { Repair } from "./repair.js";
import { type RepairedLine, repairedLines } from "./repaired-line.js";
import { type RepeatedBlock, repeatedBlocks, repeatsRepair } from "./repeats.js";
import { wrapsRepair } from "./wraps/index.js";

/** Every repair, in the order in which they work: each sees what those before it have mended. */
export const repairs: readonly Repair[] = [...characterRepairs, pageLinesRepair, repeatsRepair, wrapsRepair];
/** The ids of all repairs, as `duiyi repair --only` takes them. */
export const repairIds = repairs.map(({ id }) => id);
/** The ids of the repairs that are made where none are named: all but the one that takes out what stands in the text, marks of notes. */
export const usualRepairIds = repairIds.filter((id) => id !== "footnotes");

/** Which repairs are made, and how sure they must be. */
export interface RepairOptions {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly repeats?: RepeatsOption;
  /** `keep`: lines of pages are text, each by itself. */
  readonly furniture?: FurnitureOption;
  /** Edits less sure than this, from 0 to 1, are not made. */
  readonly minConfidence?: number;
}

/** A repaired text, with the way from each of its characters back to the original. */
export interface Repaired {
  /** One paragraph a line. */
  readonly text: string;
  readonly map: SourceMap;
  /** Every change, as spans of the original. */
  readonly edits: readonly Edit[];
  readonly lines: readonly RepairedLine[];
  /** Lines of the original that stand in none of `lines`, in order. */
  readonly leftOut: readonly LeftOutLine[];
  readonly findings: readonly Issue[];
}

/**
 * Mends the shape of a text. Nothing is added but line ends and blanks between words, every change is listed, and each character that
 * is not white space stands in a repaired line or in one that is named as left out, unless a repair of characters took it.
 *
 * The order of the work: characters, lines, lines of pages, what each line is, blocks that come again, where paragraphs begin, what
 * stands between the lines that are kept, and last what an editor should be asked.
 */
export function repairText(
  text: string,
  { only = usualRepairIds, skip = [], repeats = "mark", furniture = "mark", minConfidence = 0 }: RepairOptions = {},
): Repaired {
  const chosen = new Set(only.filter((id) => !skip.includes(id)));
  const original = identityMap(text);
  const small = characterEdits(text, chosen, minConfidence);
  const clean = small.length === 0 ? { text, map: original } : applyEdits(text, original, small);

  const all = linesOf(clean.text).map((line) => ({
    ...line,
    column: placeAt(original.lineStarts, originOf(clean.map, line.start)).column,
  }));
  const found = chosen.has("page-lines") && minConfidence <= PAGE_LINE ? pageLines(all) : new Set<Line>();
  const ofPages = furniture === "keep" ? new Set<Line>() : found;
  const lines = all.filter((line) => !ofPages.has(line));
  const looks = formsOf(lines);
  const forms = furniture === "keep" ? looks.map((form, at) => (isIn(found, lines[at]) ? STANDING : form)) : looks;
  const copies = repeats === "keep" || !chosen.has("repeats") ? [] : repeatedBlocks(lines, forms);
  const { chances, blocks } = chosen.has("wraps")
    ? decideWraps(lines, forms, copies, repeats)
    : { chances: lines.map(() => 1), blocks: copies };

  const starts = chances.map((chance) => chance >= 0.5 || 1 - chance < minConfidence);
  const blockOf = blocksByLine(lines.length, blocks);
  const kept = lines.flatMap((line, index): KeptLine[] => {
    const [block, form] = [blockOf[index], forms[index]];
    if (form === undefined || (repeats === "drop" && block !== undefined)) return [];
    const isFirst = starts[index] ?? true;
    return [{ line, form, index, isFirst, chance: chances[index] ?? 1, ...(block && { block }) }];
  });
  const large = gapEdits(clean.text, kept, lines.length);
  const repaired = applyEdits(clean.text, clean.map, large);
  return {
    ...repaired,
    edits: together(small, large, clean.map),
    lines: repairedLines(repaired.text, kept),
    leftOut: leftOutLines(all, ofPages, kept, clean.map),
    findings: forensics({ lines, forms, blocks, starts, ofPages: all.filter((line) => ofPages.has(line)) }),
  };
}

const isIn = (set: ReadonlySet<Line>, line: Line | undefined): boolean => line !== undefined && set.has(line);

function blocksByLine(count: number, blocks: readonly RepeatedBlock[]): (RepeatedBlock | undefined)[] {
  const byLine = new Array<RepeatedBlock | undefined>(count).fill(undefined);
  for (const block of blocks) byLine.fill(block, block.first, block.last + 1);
  return byLine;
}

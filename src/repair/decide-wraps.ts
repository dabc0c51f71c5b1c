import { loadWords } from "../languages/zh/words.js";
import type { RepeatsOption } from "../model/document.js";
import type { LineForm } from "./kinds/index.js";
import type { Line } from "./line.js";
import type { RepeatedBlock } from "./repeats.js";
import { endsSentence } from "./wraps/cues.js";
import { chancesOfStart } from "./wraps/index.js";

/** How likely each line is to begin a paragraph, and the blocks as far as they are whole sentences. */
export interface DecidedWraps {
  readonly chances: readonly number[];
  readonly blocks: readonly RepeatedBlock[];
}

/**
 * Decides where paragraphs begin, and trims repeated blocks by what that says: a copy that the author's own sentence leads into, or
 * goes on from, gives up the lines that are part of that sentence. A copy whose lines break where the original's do was made by a
 * machine and stays whole; a sentence is joined across it where the copy is dropped.
 */
export function decideWraps(
  lines: readonly Line[],
  forms: readonly LineForm[],
  found: readonly RepeatedBlock[],
  repeats: RepeatsOption,
): DecidedWraps {
  const crossing = (left: string, right: string): number => loadWords().crossing(left, right);
  const chances = chancesOfStart(lines, forms, crossing);
  if (found.length === 0) return { chances, blocks: [] };
  const blocks = found.flatMap((block) => trimmed(block, lines, chances) ?? []);
  const around = repeats === "drop" ? chancesAround(lines, forms, blocks, crossing) : undefined;
  for (const { first, last } of blocks) {
    chances[first] = 1;
    if (last + 1 < lines.length) chances[last + 1] = around?.get(last + 1) ?? 1;
  }
  return { chances, blocks };
}

/** Of each line outside the blocks, how likely it begins a paragraph where the blocks are not there. */
function chancesAround(
  lines: readonly Line[],
  forms: readonly LineForm[],
  blocks: readonly RepeatedBlock[],
  crossing: (left: string, right: string) => number,
): Map<number, number> {
  const inside = new Set(
    blocks.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
  const outside = lines.flatMap((_, index) => (inside.has(index) ? [] : [index]));
  const chances = chancesOfStart(
    outside.flatMap((index) => lines[index] ?? []),
    outside.flatMap((index) => forms[index] ?? []),
    crossing,
  );
  return new Map(outside.map((index, at) => [index, chances[at] ?? 1]));
}

function trimmed(block: RepeatedBlock, lines: readonly Line[], chances: readonly number[]): RepeatedBlock | undefined {
  if (block.isMechanical) return block;
  const ends = (index: number): boolean => index < 0 || endsSentence(lines[index]?.text ?? "");
  let { first, last } = block;
  const leadsIn = !ends(first - 1) && (chances[first] ?? 1) < 0.5;
  if (leadsIn) while (first <= last && !ends(first - 1)) first += 1;
  const goesOn = !ends(last) && (chances[last + 1] ?? 1) < 0.5;
  if (goesOn && last + 1 < lines.length) while (last >= first && !ends(last)) last -= 1;
  if (first > last) return undefined;
  const lost = [...lines.slice(block.first, first), ...lines.slice(last + 1, block.last + 1)];
  const characters = block.characters - lost.reduce((sum, { text }) => sum + text.replace(/\s+/gu, "").length, 0);
  const originalFirst = Math.min(block.originalLast, block.originalFirst + first - block.first);
  const originalLast = Math.max(originalFirst, block.originalLast - (block.last - last));
  return characters < FEWEST_CHARACTERS
    ? undefined
    : { ...block, first, last, originalFirst, originalLast, characters };
}

const FEWEST_CHARACTERS = 20;

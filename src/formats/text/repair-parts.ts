import { originOf } from "../../model/source-map.js";
import { type Repaired, repairText } from "../../repair/index.js";
import type { ReadOptions } from "../format.js";

/**
 * The paragraphs of a text that is too long to be held as a whole, from blocks of whole lines. The text is repaired in parts: each begins
 * at a paragraph that the part before has found, near its end, so that no wrap is lost between two parts. Heads of pages, copies of blocks and
 * the habits of the text are learned within a part.
 *
 * @param part - characters that are repaired together, at least
 */
export function* repairParts(
  blocks: Iterable<string>,
  options: ReadOptions,
  part = PART,
): Generator<readonly string[]> {
  let held: string[] = [];
  let size = 0;
  let enough = part;
  for (const block of blocks) {
    held.push(block);
    size += block.length;
    if (size < enough) continue;
    const { paragraphs, rest } = firstPart(held.join(""), part / OVERLAP, options);
    yield paragraphs;
    held = [rest];
    size = rest.length;
    enough = Math.max(part, 2 * size);
  }
  const { text, lines } = repairText(held.join(""), options);
  yield lines.map(({ span }) => text.slice(span.start, span.end));
}

const PART = 1 << 20; // characters that are repaired together
const OVERLAP = 32; // the share of a part, at its end, that the next part looks at again: one in so many characters

/** The paragraphs of a text up to one that begins near its end, and the text from there on. */
function firstPart(
  original: string,
  overlap: number,
  options: ReadOptions,
): { paragraphs: readonly string[]; rest: string } {
  const repaired = repairText(original, options);
  const at = lastStart(repaired, original.length - overlap);
  const { text, map, lines } = repaired;
  const next = lines[at];
  return {
    paragraphs: lines.slice(0, at).map(({ span }) => text.slice(span.start, span.end)),
    rest: next === undefined ? "" : original.slice(originOf(map, next.span.start)),
  };
}

/** Index of the last line that begins before an offset of the original; 0 where none does. */
function lastStart({ lines, map }: Repaired, offset: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (originOf(map, lines[middle]?.span.start ?? 0) < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

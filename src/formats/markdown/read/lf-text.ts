/** A text whose lines all end in LF, and where its offsets stand in the text that it was made from. */
export interface LfText {
  readonly text: string;
  readonly toFile: (offset: number) => number;
}

/** A text with LF in place of CR LF and of a lone CR. */
export function withLf(original: string): LfText {
  if (!original.includes("\r")) return { text: original, toFile: (offset) => offset };
  const breaks: number[] = []; // offsets in the new text of those line ends that were two characters
  const text = original.replace(/\r\n?/gu, (end, at: number) => {
    if (end.length === 2) breaks.push(at - breaks.length);
    return "\n";
  });
  return { text, toFile: (offset) => offset + countBelow(breaks, offset) };
}

/** How many of ascending numbers are less than a number. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The first index that passes a test, of so many indices of which those that pass come after those that do not; their number where none
 * passes. The test is asked of few of them.
 *
 * @example firstIndex(offsets.length, (at) => (offsets[at] ?? 0) > start)
 */
export function firstIndex(length: number, passes: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

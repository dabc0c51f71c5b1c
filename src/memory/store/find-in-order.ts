/**
 * Finds where numbers stand in an ascending list, or -1. Each sixty-fourth number stands in a list of its own, which stays near the processor
 * while many are looked for.
 */
export function finderIn(list: Uint32Array): (wanted: number) => number {
  const heads = new Uint32Array(Math.ceil(list.length / BLOCK));
  for (let at = 0; at < heads.length; at += 1) heads[at] = list[at * BLOCK] ?? 0;
  return (wanted) => {
    const block = lastUpTo(heads, wanted, 0, heads.length);
    if (block < 0) return -1;
    const at = lastUpTo(list, wanted, block * BLOCK, Math.min(list.length, (block + 1) * BLOCK));
    return list[at] === wanted ? at : -1;
  };
}

const BLOCK = 64;

/** The index of the last number of a stretch that is not above another; one before the stretch where there is none. */
function lastUpTo(list: Uint32Array, wanted: number, start: number, end: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

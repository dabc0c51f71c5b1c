/**
 * How much of two texts is the same, from 0 to 1: the share of pairs of neighbouring characters that both have (Dice). Texts of one
 * character are the same or not.
 *
 * @example similarity("他去年来过。", "他今年来过。") // 0.6
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const free = new Map<string, number>();
  for (const pair of pairsOf(a)) free.set(pair, (free.get(pair) ?? 0) + 1);
  let [shared, total] = [0, Math.max(0, a.length - 1)];
  for (const pair of pairsOf(b)) {
    const count = free.get(pair) ?? 0;
    total += 1;
    if (count === 0) continue;
    free.set(pair, count - 1);
    shared += 1;
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

function* pairsOf(text: string): Generator<string> {
  for (let index = 0; index + 1 < text.length; index += 1) yield text.slice(index, index + 2);
}

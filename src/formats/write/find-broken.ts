/**
 * The items that break something, found by halving: each half is tried without the other. Where neither half breaks it alone, all of both
 * are at fault together. The search ends with the first fifty.
 *
 * @param breaks - whether a list of items breaks it; the whole list does
 */
export function findBroken<Item>(items: readonly Item[], breaks: (items: readonly Item[]) => boolean): Item[] {
  const found: Item[] = [];
  const search = (list: readonly Item[]): void => {
    if (found.length >= MOST) return;
    if (list.length <= 1) {
      found.push(...list);
      return;
    }
    const middle = list.length >> 1;
    const guilty = [list.slice(0, middle), list.slice(middle)].filter(breaks);
    if (guilty.length === 0) found.push(...list.slice(0, MOST));
    for (const half of guilty) search(half);
  };
  search(items);
  return found;
}

const MOST = 50;

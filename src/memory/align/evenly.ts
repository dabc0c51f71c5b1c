/** At most so many of a list, in its order and from everywhere in it; the list where it has no more. */
export function evenly<Item>(list: readonly Item[], most: number): readonly Item[] {
  if (list.length <= most) return list;
  return list.filter((_, at) => Math.floor((at * most) / list.length) < Math.floor(((at + 1) * most) / list.length));
}

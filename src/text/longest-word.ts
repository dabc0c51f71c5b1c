/**
 * Finds the longest of some words that begins at an offset of a text: how many UTF-16 code units it has, or 0. Words are compared as they
 * stand.
 *
 * @example longestWordOf(["上", "上升"])("价格上升", 2) // 2
 */
export function longestWordOf(words: Iterable<string>): (text: string, start: number) => number {
  const single = new Set<number>();
  const longer = new Map<number, Map<number, string[]>>();
  for (const word of words) {
    if (word.length === 1) single.add(word.charCodeAt(0));
    else if (word.length > 1) listAt(longer, word).push(word);
  }
  for (const lists of longer.values()) for (const list of lists.values()) list.sort((a, b) => b.length - a.length);
  return (text, start) => {
    const first = text.charCodeAt(start);
    const known = longer.get(first)?.get(text.charCodeAt(start + 1));
    if (known !== undefined) for (const word of known) if (text.startsWith(word, start)) return word.length;
    return single.has(first) ? 1 : 0;
  };
}

/** The list of the words that begin with the same two code units. */
function listAt(byStart: Map<number, Map<number, string[]>>, word: string): string[] {
  const byNext = byStart.get(word.charCodeAt(0)) ?? new Map<number, string[]>();
  byStart.set(word.charCodeAt(0), byNext);
  const list = byNext.get(word.charCodeAt(1)) ?? [];
  byNext.set(word.charCodeAt(1), list);
  return list;
}

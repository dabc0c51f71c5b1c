/** A concept's own lines, by its id. */
export interface Item {
  readonly id: string;
  readonly block: string;
}

/** New items before the first that is after them by id; a list that is not sorted keeps its order. */
export function insertSorted(kept: readonly Item[], added: readonly Item[]): Item[] {
  const waiting = [...added].sort((a, b) => (a.id < b.id ? -1 : 1));
  const items: Item[] = [];
  for (const item of kept) {
    while (waiting[0] !== undefined && waiting[0].id < item.id) items.push(...waiting.splice(0, 1));
    items.push(item);
  }
  return [...items, ...waiting];
}

const RETIRED = /^retired:.*\n(?:[ -].*\n)*/mu; // "retired:\n  - old-id\n"

/** What stands before the list of concepts, with these ids as those that must not be used again. */
export function withRetired(head: string, ids: Iterable<string>): string {
  const sorted = Array.from(new Set(ids)).sort();
  if (sorted.length === 0) return head;
  const lines = `retired:\n${sorted.map((id) => `  - ${id}\n`).join("")}`;
  return RETIRED.test(head) ? head.replace(RETIRED, lines) : head.replace(/^(?=concepts:)/mu, lines);
}

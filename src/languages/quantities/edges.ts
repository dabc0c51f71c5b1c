import { type Growth, grown } from "./grams.js";
import type { Pattern } from "./pattern.js";

/**
 * The UTF-16 code units at an edge of a pattern's matches, as a tree from the edge inwards. A node without children ends what is known:
 * after it anything may stand, or the match is at its end.
 *
 * @example the endings of "约|大约" are 约 alone; those of "rose by" are y → b → " "
 */
export type Edges = ReadonlyMap<number, Edges>;

/** What the matches of a pattern may begin with; nothing where it may be anything, or where a match may be empty. */
export const beginningsOf = (pattern: Pattern): Edges | undefined => edgesOf(pattern, (items) => items);

/** The same for what the matches end with, backwards. */
export const endingsOf = (pattern: Pattern): Edges | undefined => edgesOf(pattern, (items) => items.toReversed());

/** Whether what stands at an offset of a text may be the edge of a match. `step` is 1 for beginnings and -1 for endings. */
export function mayBeEdge(edges: Edges, text: string, offset: number, step: 1 | -1): boolean {
  let known = edges;
  for (let at = offset; ; at += step) {
    const next = known.get(text.charCodeAt(at));
    if (next === undefined) return false;
    if (next.size === 0) return true;
    known = next;
  }
}

type Order = Growth["order"];

function edgesOf(pattern: Pattern, order: Order): Edges | undefined {
  const told = new Set<string>();
  const whole = grown(pattern, new Set([""]), { order, countedAs: (codes) => codes, told, most: MOST });
  const texts = [...told, ...whole].sort((one, other) => one.length - other.length);
  if (texts[0] === "") return undefined;
  const edges: Tree = new Map();
  for (const text of texts) plant(edges, text);
  return edges;
}

const MOST = 2000;

interface Tree extends Map<number, Tree> {}

/** Adds a text to a tree, unless the tree says already that anything may follow what the text begins with. */
function plant(edges: Tree, text: string): void {
  let tree = edges;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const next = tree.get(code);
    if (next?.size === 0) return;
    const own: Tree = next ?? new Map();
    if (next === undefined) tree.set(code, own);
    tree = own;
  }
}

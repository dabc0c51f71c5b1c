import { isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import type { Place } from "../../model/place.js";
import { identityMap, placeAt } from "../../model/source-map.js";

/**
 * Where the value at a path (`["concepts", 3, "terms", "en", 0, "status"]`) stands in a YAML text; the nearest thing around it where
 * it is missing. The text is read once more for this, only when something is wrong: the first reading stays fast.
 */
export function placeOfPath(text: string, path: readonly PropertyKey[]): Place {
  let node: unknown = parseDocument(text).contents;
  for (const key of path) {
    const child = childAt(node, key);
    if (child === undefined) break;
    node = child;
  }
  return placeAt(identityMap(text).lineStarts, offsetOf(node));
}

/** The lines (from 1) on which the items of the list at a key of the file begin. */
export function linesOfItems(text: string, key: string): number[] {
  const { lineStarts } = identityMap(text);
  const list = childAt(parseDocument(text).contents, key);
  return isSeq(list) ? list.items.map((item) => placeAt(lineStarts, offsetOf(item)).line) : [];
}

function childAt(node: unknown, key: PropertyKey): unknown {
  if (isSeq(node)) return node.items[Number(key)];
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))?.value ?? undefined;
}

const offsetOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

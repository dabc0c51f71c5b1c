import { isDeepStrictEqual } from "node:util";
import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";

/**
 * A node of a document with another value. What in it is the same already stays as it was written: comments, quotes, order. Items of
 * lists are known again by their value, else by their `text`.
 */
export function mergedNode(document: Document, node: Node | undefined, value: unknown): Node {
  if (node !== undefined && isDeepStrictEqual(node.toJS(document), value)) return node;
  if (isMap(node) && isObject(value)) return mergedMap(document, node, value);
  if (isSeq(node) && Array.isArray(value)) return mergedList(document, node, value);
  if (!isScalar(node) || isObject(value) || Array.isArray(value)) return document.createNode(value);
  node.value = value;
  return node;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** Keys in the order of the value; one that was there keeps its pair and the comments about it. */
function mergedMap(document: Document, map: YAMLMap, value: Readonly<Record<string, unknown>>): YAMLMap {
  const pairs = Object.entries(value).map(([key, part]): Pair => {
    const pair = map.items.find((candidate) => String(candidate.key) === key);
    if (pair === undefined) return document.createPair(key, part);
    pair.value = mergedNode(document, isNode(pair.value) ? pair.value : undefined, part);
    return pair;
  });
  map.items = pairs;
  return map;
}

function mergedList(document: Document, list: YAMLSeq, value: readonly unknown[]): YAMLSeq {
  const left = list.items.filter(isNode);
  const take = (fits: (old: unknown) => boolean): Node | undefined => {
    const index = left.findIndex((node) => fits(node.toJS(document)));
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const same = value.map((item) => take((old) => isDeepStrictEqual(old, item)));
  list.items = value.map(
    (item, index) =>
      same[index] ??
      mergedNode(
        document,
        take((old) => isObject(old) && isObject(item) && old.text === item.text),
        item,
      ),
  );
  return list;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

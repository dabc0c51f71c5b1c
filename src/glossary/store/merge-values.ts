import { isDeepStrictEqual } from "node:util";

/** A merged value, and where the two sides could not be merged. */
export interface MergedValues {
  readonly value: unknown;
  /** Dotted paths at which both sides differ from the base and from each other. */
  readonly conflicts: readonly string[];
}

/**
 * A three-way merge of plain values: mappings by key, lists of terms by their `text`, other lists as sets. `undefined` is what a side
 * does not have.
 */
export function mergeValues(base: unknown, mine: unknown, other: unknown, path = ""): MergedValues {
  if (isDeepStrictEqual(mine, other) || isDeepStrictEqual(other, base)) return { value: mine, conflicts: [] };
  if (isDeepStrictEqual(mine, base)) return { value: other, conflicts: [] };
  if (isMapping(mine) && isMapping(other)) return mergeMappings(isMapping(base) ? base : {}, mine, other, path);
  if (Array.isArray(mine) && Array.isArray(other))
    return mergeLists(Array.isArray(base) ? base : [], mine, other, path);
  return { value: mine, conflicts: [path] };
}

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a mapping says itself: a key may be called `constructor`. */
const ownIn = (mapping: Mapping, key: string): unknown => (Object.hasOwn(mapping, key) ? mapping[key] : undefined);

function mergeMappings(base: Mapping, mine: Mapping, other: Mapping, path: string): MergedValues {
  const keys = Array.from(new Set([...Object.keys(mine), ...Object.keys(other)]));
  const merged = keys.map((key) => {
    const { value, conflicts } = mergeValues(
      ownIn(base, key),
      ownIn(mine, key),
      ownIn(other, key),
      path === "" ? key : `${path}.${key}`,
    );
    return { key, value, conflicts };
  });
  const entries = merged.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const]));
  return { value: Object.fromEntries(entries), conflicts: merged.flatMap(({ conflicts }) => conflicts) };
}

/** Items in my order, then those that only the other side added. */
function mergeLists(
  base: readonly unknown[],
  mine: readonly unknown[],
  other: readonly unknown[],
  path: string,
): MergedValues {
  const [old, my, their] = [byKey(base), byKey(mine), byKey(other)];
  const keys = Array.from(new Set([...my.keys(), ...their.keys()]));
  const merged = keys.map((key) => mergeValues(old.get(key), my.get(key), their.get(key), `${path}.${key}`));
  return {
    value: merged.flatMap(({ value }) => (value === undefined ? [] : [value])),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  };
}

const byKey = (list: readonly unknown[]): Map<string, unknown> =>
  new Map(
    list.map((item) => [isMapping(item) && typeof item.text === "string" ? item.text : JSON.stringify(item), item]),
  );

/** What JSON has no form for, as JSON: maps, sets and bytes; all else is as it was. */
export function toJson(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("base64") };
  if (value instanceof Map) return { $map: Array.from(value, (entry) => entry.map(toJson)) };
  if (value instanceof Set) return { $set: Array.from(value, toJson) };
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toJson(one)]));
}

/** What `toJson` was given. */
export function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== "object" || value === null) return value;
  const { $bytes, $map, $set } = value as Readonly<Record<string, unknown>>;
  if (typeof $bytes === "string") return new Uint8Array(Buffer.from($bytes, "base64"));
  if (Array.isArray($map)) return new Map($map.map((entry) => fromJson(entry) as [unknown, unknown]));
  if (Array.isArray($set)) return new Set($set.map(fromJson));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fromJson(one)]));
}

import { type JsonNode, jsonTree } from "../../text/json.js";

/** A name that stands twice in one group of a resource: JavaScript keeps the last of its values alone. */
export interface DoubledName {
  /** Dotted path: `menu.open`. */
  readonly path: string;
  /** Of its second place, in the text. */
  readonly offset: number;
}

/** The first name that stands twice in one group of a JSON text, however it is escaped. */
export const doubledName = (text: string): DoubledName | undefined => doubledIn(jsonTree(text), []);

function doubledIn({ type, children = [] }: JsonNode, path: readonly string[]): DoubledName | undefined {
  if (type !== "object") return undefined;
  const names = new Set<string>();
  for (const { children: [key, value] = [] } of children) {
    if (key === undefined) continue;
    const name = String(key.value);
    const inner = [...path, name];
    if (names.has(name)) return { path: inner.join("."), offset: key.offset };
    names.add(name);
    const found = value && doubledIn(value, inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

import { createScanner, findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";

/**
 * A text that is no JSON, or has more brackets within brackets than are read: `offset` is where it stops being one, in UTF-16 code units;
 * the text's length where it breaks off.
 */
export class JsonFault extends Error {
  readonly offset: number;
  readonly isTooDeep: boolean;

  constructor(offset: number, isTooDeep = false) {
    super(`no JSON from offset ${offset} on`);
    this.offset = offset;
    this.isTooDeep = isTooDeep;
  }
}

/** The value of a JSON text. @throws JsonFault */
export function parseJson(text: string): unknown {
  const value = parsed(text);
  if (isTooDeep(value)) throw new JsonFault(tooDeepAt(text) ?? 0, true);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new JsonFault(faultOffset(text));
  }
}

/** Whether a value goes deeper than what calls itself for each level can follow; `JSON.parse` reads any depth. */
function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isGroup);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MOST_DEPTH) return true;
    level = level.flatMap((group) => Object.values(group).filter(isGroup));
  }
  return false;
}

const isGroup = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * A value of a JSON text with its offsets. An object's children are of type `property` and have a key and a value as their two children;
 * a list's are its items. Keys that stand twice are both there.
 */
export type JsonNode = Node;

/**
 * The values of a JSON text with their offsets. The only door to jsonc-parser; comments and commas left over are faults here.
 *
 * @throws JsonFault
 */
export function jsonTree(text: string): JsonNode {
  const { root, faults, isTooDeep } = parseLeniently(text);
  const [fault] = faults;
  if (isTooDeep === true) throw new JsonFault(fault?.offset ?? 0, true);
  if (fault !== undefined || root === undefined) throw new JsonFault(fault?.offset ?? 0);
  return root;
}

/**
 * A key of a JSON text that stands twice in one object, with the offset of the second. The text is parsed once more only where it has more
 * keys than its value.
 */
export function doubledKey(
  text: string,
  value: unknown,
): { readonly key: string; readonly offset: number } | undefined {
  let written = 0;
  for (const [, isKey] of text.matchAll(STRINGS)) if (isKey !== undefined) written += 1;
  return written === keysIn(value) ? undefined : doubledIn(jsonTree(text));
}

const STRINGS = /"(?:[^"\\]|\\.)*"(\s*:)?/gsu; // a string, and the colon that makes it a key

function keysIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, child) => sum + keysIn(child), own);
}

function doubledIn({ type, children = [] }: JsonNode): { key: string; offset: number } | undefined {
  const seen = new Set<string>();
  for (const child of children) {
    const [name] = child.type === "property" ? (child.children ?? []) : [];
    if (type === "object" && name !== undefined) {
      if (seen.has(name.value)) return { key: name.value, offset: name.offset };
      seen.add(name.value);
    }
    const within = doubledIn(child);
    if (within !== undefined) return within;
  }
  return undefined;
}

/** Where the value at a path (`["checks", "rules", 0]`) stands, or the nearest value around it. The text is JSON. */
export function offsetOfPath(text: string, path: readonly PropertyKey[]): number {
  const { root } = parseLeniently(text);
  const steps = path.filter((step) => typeof step !== "symbol");
  for (let length = steps.length; root !== undefined && length > 0; length -= 1) {
    const node = findNodeAtLocation(root, steps.slice(0, length));
    if (node !== undefined) return node.offset;
  }
  return root?.offset ?? 0;
}

/** V8's `JSON.parse` does not say the place of every fault. */
const faultOffset = (text: string): number => parseLeniently(text).faults[0]?.offset ?? text.length;

interface LenientReading {
  readonly root: JsonNode | undefined;
  readonly faults: readonly { readonly offset: number }[];
  readonly isTooDeep?: true;
}

function parseLeniently(text: string): LenientReading {
  const offset = tooDeepAt(text);
  if (offset !== undefined) return { root: undefined, faults: [{ offset }], isTooDeep: true };
  const faults: ParseError[] = [];
  const root = parseTree(text, faults, { disallowComments: true });
  return { root, faults };
}

/** Brackets within brackets; the parser calls itself for each. */
const MOST_DEPTH = 1000;

function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const first = text.charAt(scanner.getTokenOffset()); // of a token: a bracket within a string is none
    if (first === "{" || first === "[") depth += 1;
    else if (first === "}" || first === "]") depth -= 1;
    if (depth > MOST_DEPTH) return scanner.getTokenOffset();
  }
  return undefined;
}

import { JSON_SCHEMA, load, type State } from "js-yaml";
import { identityMap, placeAt } from "../../model/source-map.js";
import type { Place } from "../../model/span.js";

/**
 * Where the value at a path (`["concepts", 3, "terms", "en", 0, "status"]`) stands in a YAML text; the nearest thing around it where
 * it is missing. Read a second time with js-yaml's listener, only when something is wrong: the first reading stays fast.
 */
export function placeOfPath(text: string, path: readonly PropertyKey[]): Place {
  const root = readNodes(text);
  let node = root;
  for (const key of path) {
    const child = typeof key === "number" ? node.children[key] : valueNode(node, key);
    if (child === undefined) break;
    node = child;
  }
  return placeAt(identityMap(text).lineStarts, node.offset);
}

/** The lines (from 1) on which the items of the list at a key of the file begin. */
export function linesOfItems(text: string, key: string): number[] {
  const { lineStarts } = identityMap(text);
  const list = valueNode(readNodes(text), key);
  return (list?.children ?? []).map(({ offset }) => placeAt(lineStarts, offset).line);
}

interface Node {
  readonly offset: number;
  readonly children: Node[];
  value?: unknown;
}

/** A mapping's children are its keys and values in turn. */
function valueNode({ children }: Node, key: PropertyKey): Node | undefined {
  const index = children.findIndex((child, at) => at % 2 === 0 && child.value === key);
  return index < 0 ? undefined : children[index + 1];
}

function readNodes(text: string): Node {
  const open: Node[] = [];
  let root: Node = { offset: 0, children: [] };
  const listener = function (this: State, event: "open" | "close", state: State): void {
    if (event === "open") {
      open.push({ offset: pastBlank(text, state.position), children: [] });
      return;
    }
    const node = open.pop();
    if (node === undefined) return;
    node.value = state.result;
    const parent = open.at(-1);
    if (parent === undefined) root = node;
    else parent.children.push(node);
  };
  load(text, { schema: JSON_SCHEMA, listener });
  return root;
}

const pastBlank = (text: string, offset: number): number =>
  offset + (/^(?:\s|#[^\n]*\n)*/u.exec(text.slice(offset))?.[0].length ?? 0);

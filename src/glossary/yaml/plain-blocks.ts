import { type PlainLine, plainLines } from "./plain-lines.js";

/**
 * The value of a YAML text that is written as our own files are: mappings and lists by indentation, keys without quotes, texts of one
 * line. It is made from the library's tokens, in a tenth of the time of its documents. `undefined` where the text has anything else,
 * right or wrong, such as `[a, b]`, an anchor or a text of several lines: then the library's own parser is to be asked.
 */
export function readPlainBlocks(text: string): unknown {
  const root: Block = { kind: "mapping", column: -1, value: {}, at: "root", isWaiting: true };
  const open = [root];
  for (const line of plainLines(text)) if (line === undefined || !takeLine(line, open)) return undefined;
  return Reflect.get(root.value, "root");
}

/** A list or mapping that may go on. */
interface Block {
  readonly kind: "list" | "mapping";
  /** The column of the block's dashes or keys. */
  readonly column: number;
  readonly value: object;
  /** The last item or key of the block. */
  at: PropertyKey;
  isWaiting: boolean;
}

/** Adds a line to the blocks that are open, of which the innermost is the last. False: the line does not fit there. */
function takeLine({ dashes, column, key, text }: PlainLine, open: Block[]): boolean {
  if (dashes.length === 0 && key === undefined) return false;
  for (const dash of dashes) if (!begin("list", dash, undefined, open)) return false;
  if (key !== undefined && !begin("mapping", column, key, open)) return false;
  const block = open.at(-1);
  if (text !== undefined && block !== undefined) fill(block, text.value);
  return true;
}

/** Begins an item of a list, or a key of a mapping, at a column: of the block that is open there, or of a new one within it. */
function begin(kind: Block["kind"], column: number, key: string | undefined, open: Block[]): boolean {
  let block = open.at(-1);
  while (block !== undefined && isLeft(block, kind, column)) {
    open.pop();
    block = open.at(-1);
  }
  if (block === undefined) return false;
  if (block.column !== column || block.kind !== kind) {
    if (!block.isWaiting) return false;
    const inner: Block = { kind, column, value: kind === "list" ? [] : {}, at: "", isWaiting: false };
    fill(block, inner.value);
    open.push(inner);
    block = inner;
  }
  const at = key ?? (Array.isArray(block.value) ? block.value.length : 0);
  if (Object.hasOwn(block.value, at)) return false; // a key that stands twice
  Reflect.set(block.value, at, null);
  block.at = at;
  block.isWaiting = true;
  return true;
}

/** Whether a line at a column is no longer part of a block. The dashes of a list may stand below the key that it belongs to. */
const isLeft = (block: Block, kind: Block["kind"], column: number): boolean =>
  block.column > column || (block.column === column && block.kind === "list" && kind === "mapping");

function fill(block: Block, value: unknown): void {
  Reflect.set(block.value, block.at, value);
  block.isWaiting = false;
}

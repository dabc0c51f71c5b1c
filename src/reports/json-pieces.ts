import { jsonText } from "../text/printable.js";
/**
 * A JSON text in pieces, as `JSON.stringify` with an indent of two would write it. `frame` has an empty array under each key of `arrays`, in
 * the same order; its items come from there, one at a time.
 */
export function* jsonPieces(frame: object, arrays: Readonly<Record<string, Iterable<object>>>): Generator<string> {
  let rest = `${jsonText(frame, 2)}\n`;
  for (const [key, items] of Object.entries(arrays)) {
    const empty = `"${key}": []`;
    const at = rest.indexOf(empty);
    if (at < 0) throw new Error(`the frame has no empty array ${key}`);
    const indent = rest.slice(rest.lastIndexOf("\n", at), at);
    yield rest.slice(0, at + empty.length - 1);
    yield* itemPieces(items, indent);
    rest = rest.slice(at + empty.length - 1);
  }
  yield rest;
}

/** `indent` is a line end and the blanks before the array's key. */
function* itemPieces(items: Iterable<object>, indent: string): Generator<string> {
  let isEmpty = true;
  for (const item of items) {
    const text = `\n${jsonText(item, 2)}`.replaceAll("\n", `${indent}  `);
    yield isEmpty ? text : `,${text}`;
    isEmpty = false;
  }
  if (!isEmpty) yield indent;
}

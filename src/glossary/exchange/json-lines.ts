/**
 * The lines (from 1) on which the items of the list of concepts begin, in a JSON text that is well-formed: the list is the text itself
 * or the value of its member `concepts`, the last where there are several.
 */
export function itemLines(text: string): number[] {
  let lines: number[] = [];
  let line = 1;
  let depth = 0;
  let listDepth = 0; // of the list's items, while we are in it
  let isListNext = true;
  let isItemNext = false;
  for (const { 0: token } of text.matchAll(TOKEN)) {
    if (token === "\n") {
      line += 1;
      continue;
    }
    if (isItemNext && token !== "]") lines.push(line);
    const opensList = isListNext && token === "[";
    isListNext = depth === 1 && CONCEPTS.test(token);
    isItemNext = opensList || (token === "," && depth === listDepth);
    if (opensList) {
      lines = [];
      listDepth = depth + 1;
    }
    if (token === "[" || token === "{") depth += 1;
    if (token === "]" || token === "}") depth -= 1;
    if (depth < listDepth) listDepth = 0;
  }
  return lines;
}

/** A string with the colon after it, a bracket, a comma, a line's end, or the beginning of another value. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?|[[\]{},\n]|[^\s[\]{},":]+/gu;
const CONCEPTS = /^"concepts"\s*:$/u;

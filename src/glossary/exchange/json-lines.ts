import { identityMap, placeAt } from "../../model/source-map.js";
import { type JsonNode, jsonTree } from "../../text/json.js";

/**
 * The lines (from 1) on which the items of the list of concepts begin, in a JSON text that is well-formed: the list is the text itself
 * or the value of its member `concepts`, the last where there are several.
 */
export function itemLines(text: string): number[] {
  const { lineStarts } = identityMap(text);
  const items = listOf(jsonTree(text))?.children ?? [];
  return items.map(({ offset }) => placeAt(lineStarts, offset).line);
}

function listOf(root: JsonNode): JsonNode | undefined {
  if (root.type === "array") return root;
  const member = root.children?.findLast(({ children }) => children?.[0]?.value === "concepts");
  return member?.children?.[1];
}

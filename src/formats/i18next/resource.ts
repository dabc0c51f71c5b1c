import { InputError } from "../../model/input-error.js";
import { identityMap, placeAt } from "../../model/source-map.js";
import { JsonFault, type JsonNode, jsonTree } from "../../text/json.js";
import { type TargetName, targetNames } from "./plural-forms.js";

/** A string that the translated resource needs: under its name there, the string of the source that it is a translation of. */
export interface ResourceString {
  /** Names from the root on with dots between them, those of the target language's plural forms: `menu.days_one`. */
  readonly path: string;
  readonly target: TargetName;
  /** The string in the source, with its offsets. */
  readonly value: JsonNode & { readonly value: string };
  /** The group that it stands in, for forms that the source has not; none for an item of a list. */
  readonly group?: JsonNode;
}

/** A name that stands twice in its group. */
export interface DoubledName {
  readonly name: string;
  readonly offset: number;
}

/** What stands in a resource: the strings to translate, and names that stand twice. */
export interface Resource {
  readonly strings: readonly ResourceString[];
  readonly doubled: readonly DoubledName[];
}

/**
 * The strings of an i18next JSON resource that have something to translate, in the source's order. Of a name that stands twice in a group
 * the last counts, as for every reader of JSON; other values than texts are passed over.
 *
 * @throws InputError `json.syntax` with the place where the text stops being JSON, `json.depth` where it is too deep, `json.form` where it is no group of names
 */
export function readResource(text: string, file: string, trgLang: string): Resource {
  const root = parse(text, file);
  if (root.type !== "object") throw new InputError("json.form", {}, { file, place: { line: 1, column: 1 } });
  const doubled: DoubledName[] = [];
  const strings = Array.from(stringsIn(root, [], trgLang, doubled));
  return { strings: strings.filter(({ value }) => value.value.trim() !== ""), doubled };
}

function parse(text: string, file: string): JsonNode {
  try {
    return jsonTree(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const code = error.isTooDeep ? "json.depth" : "json.syntax";
    throw new InputError(code, {}, { file, place: placeAt(identityMap(text).lineStarts, error.offset) });
  }
}

function* stringsIn(
  node: JsonNode,
  path: readonly string[],
  trgLang: string,
  doubled: DoubledName[],
): Generator<ResourceString> {
  if (node.type === "array") {
    for (const [index, item] of (node.children ?? []).entries()) {
      const name = String(index);
      if (isText(item)) yield { path: [...path, name].join("."), target: { name, from: name }, value: item };
      else yield* stringsIn(item, [...path, name], trgLang, doubled);
    }
  } else if (node.type === "object") {
    const values = valuesOf(node, doubled);
    const texts = new Set(Array.from(values).flatMap(([name, value]) => (isText(value) ? [name] : [])));
    for (const target of targetNames(Array.from(values.keys()), texts, trgLang)) {
      const value = values.get(target.from);
      const inner = [...path, target.name];
      if (value === undefined) continue;
      if (isText(value)) yield { path: inner.join("."), target, value, group: node };
      else yield* stringsIn(value, inner, trgLang, doubled);
    }
  }
}

/** The values of a group by name; of names that stand twice the last, the first are noted. */
function valuesOf(group: JsonNode, doubled: DoubledName[]): ReadonlyMap<string, JsonNode> {
  const values = new Map<string, JsonNode>();
  for (const { children: [key, value] = [] } of group.children ?? []) {
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    if (values.has(name)) doubled.push({ name, offset: key.offset });
    values.set(name, value);
  }
  return values;
}

const isText = (node: JsonNode): node is ResourceString["value"] => node.type === "string";

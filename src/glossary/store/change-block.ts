import { isDeepStrictEqual } from "node:util";
import { Document, isMap, isNode, type Pair, parseDocument, type YAMLMap } from "yaml";
import type { Concept } from "../../model/concept.js";
import { mergedNode } from "./merged-node.js";
import { conceptKeys, plainConcept, yamlStyle } from "./to-yaml.js";
import { wordsOfYaml } from "./words-of-yaml.js";

/**
 * A concept's lines with other values: a field that is the same keeps its lines to the byte and its place, with the comments above it;
 * a new one stands where the order of keys wants it.
 */
export function changeBlock(block: string, concept: Concept): string {
  const [dash = ""] = /^ *- +/mu.exec(block) ?? [];
  const start = block.indexOf(dash);
  const margin = " ".repeat(dash.length);
  const text = block.slice(start + dash.length).replaceAll(`\n${margin}`, "\n");
  const document = parseDocument(text);
  if (!isMap(document.contents)) return block;
  const fields = fieldsOf(document.contents, text);
  const plain = plainConcept(concept);
  for (const [key, value] of Object.entries(plain)) {
    const old = fields.find((field) => field.key === key);
    if (old === undefined)
      fields.splice(placeOf(key, fields), 0, { key, above: "", lines: linesOf(document.createPair(key, value)) });
    else if (!isDeepStrictEqual(document.toJS()[key], value)) {
      const { pair } = old;
      if (pair !== undefined) pair.value = mergedNode(document, isNode(pair.value) ? pair.value : undefined, value);
      old.lines = linesOf(pair ?? document.createPair(key, value));
    }
  }
  const kept = fields.filter(({ key }) => key in plain).map(({ above, lines }) => above + lines);
  return block.slice(0, start) + dash + kept.join("").replace(/\n(?=[^\n])/gu, `\n${margin}`);
}

interface Field {
  readonly key: string;
  readonly pair?: Pair;
  /** Comments and blank lines above it. */
  readonly above: string;
  lines: string;
}

/** The fields of a mapping, which together are all its lines. */
function fieldsOf({ items }: YAMLMap, text: string): Field[] {
  const starts = items.map(({ key }) => (isNode(key) ? (key.range?.[0] ?? 0) : 0));
  const tops = starts.map((start, index) => (index === 0 ? 0 : topOf(text, start)));
  return items.map((pair, index) => {
    const start = starts[index] ?? 0;
    const lines = text.slice(start, tops[index + 1] ?? text.length);
    return { key: String(pair.key), pair, above: text.slice(tops[index], start), lines: withLineEnd(lines) };
  });
}

/** Where the comments and blank lines above an offset begin. */
function topOf(text: string, start: number): number {
  const above = text.slice(0, start).split(/(?<=\n)/u);
  let top = start;
  for (const line of above.reverse()) {
    if (!/^\s*(?:#|$)/u.test(line)) break;
    top -= line.length;
  }
  return top;
}

const withLineEnd = (lines: string): string => (lines.endsWith("\n") ? lines : `${lines}\n`);

/** After the last field that the order of keys has before `key`. */
function placeOf(key: string, fields: readonly Field[]): number {
  const at = conceptKeys.map(String).indexOf(key);
  const before = conceptKeys.slice(0, at).map(String);
  return fields.findLastIndex((field) => before.includes(field.key)) + 1;
}

function linesOf(pair: Pair): string {
  const document = new Document({}, { compat: wordsOfYaml });
  if (isMap(document.contents)) document.contents.items = [pair];
  return withLineEnd(document.toString(yamlStyle));
}

import type { Span } from "../../model/span.js";
import { encodeText } from "../../text/encode.js";
import type { Encoding } from "../../text/encodings.js";
import { JsonFault, type JsonNode, jsonTree } from "../../text/json.js";
import { escaping, type Flow } from "../flow/flow.js";
import { FlowBuilder, type FlowSource } from "../flow/flow-builder.js";
import type { HtmlElement } from "./html-tokens.js";

/** Whether an element holds linked data for search engines. */
export const isJsonLd = (element: HtmlElement | undefined): boolean =>
  element?.tagName === "script" &&
  element.attrs.some(({ name, value }) => name === "type" && value.trim().toLowerCase() === "application/ld+json");

/**
 * The texts of linked data: what schema.org says of a page in words, such as its headline. Data that is no JSON has none.
 *
 * @param span - of the data in the page
 * @see https://schema.org/docs/full.html
 */
export function jsonLdFlows(source: FlowSource, { start, end }: Span, encoding: Encoding): Flow[] {
  const root = parsed(source.original.slice(start, end));
  if (root === undefined) return [];
  return Array.from(textsIn(root, undefined)).flatMap(({ name, node }) => {
    const builder = new FlowBuilder(source);
    const inside = { start: start + node.offset + 1, end: start + node.offset + node.length - 1 };
    for (const { 0: piece, index } of source.original.slice(inside.start, inside.end).matchAll(PIECE)) {
      const text = piece.startsWith("\\") ? String(JSON.parse(`"${piece}"`)) : piece;
      builder.text(text, inside.start + index, piece.length);
    }
    const write = escaping((text) => escapeJson(text, encoding));
    const flow = builder.finish({ kind: "attribute", write, context: { name: `json-ld ${name}` } });
    return flow && LETTER.test(flow.text) ? flow : [];
  });
}

const LETTER = /\p{L}/u;
const PIECE = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\[^u]|[^\\]+/gu; // "\u6587", "\n", text

function parsed(text: string): JsonNode | undefined {
  try {
    return jsonTree(text);
  } catch (error) {
    if (error instanceof JsonFault) return undefined;
    throw error;
  }
}

/** The strings under names that people read, those in lists too. */
function* textsIn(node: JsonNode, name: string | undefined): Generator<{ name: string; node: JsonNode }> {
  if (node.type === "string" && name !== undefined && TEXTS.has(name)) yield { name, node };
  if (node.type === "array") for (const item of node.children ?? []) yield* textsIn(item, name);
  if (node.type !== "object") return;
  for (const { children: [key, value] = [] } of node.children ?? [])
    if (value !== undefined) yield* textsIn(value, String(key?.value));
}

const TEXTS: ReadonlySet<string> = new Set(
  (
    "name alternateName headline alternativeHeadline description disambiguatingDescription abstract articleBody articleSection keywords " +
    "caption text title jobTitle slogan genre award reviewBody transcript"
  ).split(" "),
);

/** A text within a string of JSON within a script. */
function escapeJson(text: string, encoding: Encoding): string {
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replace(/<(?=\/script|!--)/giu, "\\u003c");
  if (encoding !== "big5" || !("unfit" in encodeText(escaped, encoding))) return escaped;
  const held = (character: string): boolean => !("unfit" in encodeText(character, encoding));
  return Array.from(escaped, (character) => (held(character) ? character : unicode(character))).join("");
}

const unicode = (character: string): string =>
  character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

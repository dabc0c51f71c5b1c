import { type Document, isCollection, isNode, isPair, parseDocument } from "yaml";
import type { GlossaryFile } from "../../model/concept.js";
import { glossaryFileSchema } from "../../model/concept-schema.js";
import { InputError } from "../../model/input-error.js";
import { schemaFault } from "../../model/schema-fault.js";
import { identityMap, placeAt } from "../../model/source-map.js";
import { readPlainBlocks } from "./plain-blocks.js";
import { placeOfPath } from "./yaml-place.js";

/**
 * A glossary file. `name` stands in messages.
 *
 * @throws InputError `glossary.yaml`, `glossary.depth` or `glossary.schema`, at line and column of what is at fault, or `glossary.aliases`
 */
export function parseGlossary(text: string, name: string): GlossaryFile {
  const yaml = readPlainBlocks(text) ?? parseYaml(text, name);
  const parsed = glossaryFileSchema.safeParse(yaml);
  if (parsed.success) return parsed.data;
  const { path, values } = schemaFault(parsed.error, yaml, glossaryFileSchema);
  throw new InputError("glossary.schema", values, { file: name, place: placeOfPath(text, path) });
}

function parseYaml(text: string, name: string): unknown {
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  const deep = error?.code === "RESOURCE_EXHAUSTION" ? error.pos[0] : tooDeepIn(document);
  const [offset] = error?.pos ?? [deep];
  if (offset === undefined) return plainValue(() => document.toJS(), name);
  const where = { file: name, place: placeAt(identityMap(text).lineStarts, offset) };
  if (deep !== undefined || error === undefined) throw new InputError("glossary.depth", { most: MOST_DEPTH }, where);
  throw new InputError("glossary.yaml", { reason: error.message }, where);
}

/** Lists and mappings within one another; a concept has few, and the parser calls itself for each. */
const MOST_DEPTH = 100;

/** Where the first list or mapping stands that is deeper than is read. */
function tooDeepIn(document: Document): number | undefined {
  let level: readonly unknown[] = [document.contents];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_DEPTH) return level.flatMap((node) => (isNode(node) ? (node.range?.[0] ?? []) : []))[0] ?? 0;
    level = level.flatMap(childrenOf);
  }
  return undefined;
}

const childrenOf = (node: unknown): readonly unknown[] =>
  isCollection(node) ? node.items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item])) : [];

/** An alias of nothing, or of so much that it must not be written out, is found when the value is made. */
function plainValue(toValue: () => unknown, file: string): unknown {
  try {
    return toValue();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    if (error.message.startsWith("Excessive alias count")) throw new InputError("glossary.aliases", {}, { file });
    throw new InputError("glossary.yaml", { reason: error.message }, { file });
  }
}

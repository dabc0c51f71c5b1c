import type { Concept } from "../../model/concept.js";
import { InputError } from "../../model/input-error.js";
import { parseGlossary } from "../yaml/index.js";
import { blocksOf, joinBlocks } from "./blocks.js";
import { changeBlock } from "./change-block.js";
import { insertSorted, withRetired } from "./items.js";
import { toYaml } from "./to-yaml.js";

/** What becomes of a glossary: concepts to put in or to change, and ids of those that go. */
export interface Changes {
  readonly put: readonly Concept[];
  /** Ids of the concepts to remove; they are retired, so that none is used again. */
  readonly remove: readonly string[];
}

/**
 * A glossary file's text after changes. A concept that is not named keeps its lines, comments included, to the byte; of one that is
 * changed only the fields that differ are written anew. New concepts stand in their place by id.
 *
 * @throws InputError `glossary.layout` where the file is not written as a list of one concept after the other
 */
export function editGlossary(text: string, name: string, { put = [], remove = [] }: Partial<Changes>): string {
  const { concepts, retired = [] } = parseGlossary(text, name);
  const blocks = blocksOf(text);
  if (blocks === undefined || blocks.items.length !== concepts.length)
    throw new InputError("glossary.layout", {}, { file: name });
  const wanted = new Map(put.map((concept) => [concept.id, concept]));
  const gone = new Set(remove);
  const kept = concepts.flatMap(({ id }, index) => {
    const block = blocks.items[index] ?? "";
    const next = wanted.get(id);
    wanted.delete(id);
    return gone.has(id) ? [] : [{ id, block: next === undefined ? block : changeBlock(block, next) }];
  });
  const added = Array.from(wanted.values(), (concept) => ({ id: concept.id, block: toYaml(concept, blocks.indent) }));
  const items = insertSorted(kept, added).map(({ block }) => block);
  const ids = concepts.map(({ id }) => id).filter((id) => gone.has(id));
  return joinBlocks({ ...blocks, head: withRetired(blocks.head, [...retired, ...ids]), items });
}

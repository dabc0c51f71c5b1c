import type { Concept } from "../../model/concept.js";
import { InputError } from "../../model/input-error.js";
import { type Blocks, blocksOf, joinBlocks } from "./blocks.js";
import { changeBlock } from "./change-block.js";
import { parseGlossary } from "./parse.js";
import { toYaml } from "./to-yaml.js";

/** What becomes of a glossary file: concepts to put in or to change, and ids of those that go. */
export interface Changes {
  readonly put?: readonly Concept[];
  /** Their ids are retired, so that none is used again. */
  readonly remove?: readonly string[];
}

/**
 * A glossary file's text after changes. A concept that is not named keeps its lines, comments included, to the byte; of one that is
 * changed only the fields that differ are written anew. New concepts stand in their place by id.
 *
 * @throws InputError `glossary.layout` where the file is not written as a list of one concept after the other
 */
export function editGlossary(text: string, name: string, { put = [], remove = [] }: Changes): string {
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
    if (gone.has(id)) return [];
    return [{ id, block: next === undefined ? block : changeBlock(block, next) }];
  });
  const added = Array.from(wanted.values(), (concept) => ({ id: concept.id, block: toYaml(concept, blocks.indent) }));
  const items = insertSorted(kept, added).map(({ block }) => block);
  const ids = concepts.map(({ id }) => id).filter((id) => gone.has(id));
  return joinBlocks(retire({ ...blocks, items }, [...retired, ...ids]));
}

interface Item {
  readonly id: string;
  readonly block: string;
}

/** New items before the first that is after them by id; a list that is not sorted keeps its order. */
function insertSorted(kept: readonly Item[], added: readonly Item[]): Item[] {
  const waiting = [...added].sort((a, b) => (a.id < b.id ? -1 : 1));
  const items: Item[] = [];
  for (const item of kept) {
    while (waiting[0] !== undefined && waiting[0].id < item.id) items.push(...waiting.splice(0, 1));
    items.push(item);
  }
  return [...items, ...waiting];
}

const RETIRED = /^retired:.*\n(?:[ -].*\n)*/mu; // "retired:\n  - old-id\n"

function retire(blocks: Blocks, ids: readonly string[]): Blocks {
  if (ids.length === 0) return blocks;
  const lines = `retired:\n${Array.from(new Set(ids))
    .sort()
    .map((id) => `  - ${id}\n`)
    .join("")}`;
  const head = RETIRED.test(blocks.head)
    ? blocks.head.replace(RETIRED, lines)
    : blocks.head.replace(/^(?=concepts:)/mu, lines);
  return { ...blocks, head };
}

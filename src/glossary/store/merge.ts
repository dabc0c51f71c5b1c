import { isDeepStrictEqual } from "node:util";
import type { Concept } from "../../model/concept.js";
import { conceptSchema } from "../../model/concept-schema.js";
import { InputError } from "../../model/input-error.js";
import { parseGlossary } from "../yaml/index.js";
import { type Blocks, blocksOf, joinBlocks } from "./blocks.js";
import { changeBlock } from "./change-block.js";
import { type Item, insertSorted, withRetired } from "./items.js";
import { mergeValues } from "./merge-values.js";
import { plainConcept } from "./to-yaml.js";

/** A merged glossary file, and where both sides changed the same thing in different ways. */
export interface MergedGlossary {
  /** The text of the merged file, with git's conflict marks around each concept that is in conflict. */
  readonly text: string;
  readonly conflicts: readonly MergeConflict[];
}

/** A field of a concept that both sides changed in different ways. */
export interface MergeConflict {
  readonly id: string;
  /** Dotted path of the field, such as `terms.en.Yumai.status`; empty where one side removed what the other changed. */
  readonly field: string;
}

/**
 * Merges two edited versions of a glossary file by concept and by field, lists of terms by their text. What only one side touched is
 * taken as that side wrote it, comments included.
 *
 * @throws InputError `glossary.*` where one of the three cannot be read
 */
export function mergeGlossaryTexts(base: string, ours: string, theirs: string, name: string): MergedGlossary {
  const [old, mine, other] = [versionOf(base, name), versionOf(ours, name), versionOf(theirs, name)];
  const conflicts: MergeConflict[] = [];
  const merge = (id: string): Item[] => {
    const { block, fields } = mergeConcept(old.items.get(id), mine.items.get(id), other.items.get(id));
    conflicts.push(...fields.map((field) => ({ id, field })));
    return block === undefined ? [] : [{ id, block }];
  };
  const kept = Array.from(mine.items.keys()).flatMap(merge);
  const added = Array.from(other.items.keys())
    .filter((id) => !mine.items.has(id))
    .flatMap(merge);
  const items = insertSorted(kept, added).map(({ block }) => block);
  const head = withRetired(mine.blocks.head, [...mine.retired, ...other.retired]);
  return { text: joinBlocks({ ...mine.blocks, head, items }), conflicts };
}

interface Version {
  readonly blocks: Blocks;
  readonly items: ReadonlyMap<string, Written>;
  readonly retired: readonly string[];
}

/** A concept and the lines it is written in. */
interface Written {
  readonly concept: Concept;
  readonly block: string;
}

function versionOf(text: string, name: string): Version {
  const source = text.trim() === "" ? "concepts: []\n" : text;
  const { concepts, retired = [] } = parseGlossary(source, name);
  const blocks = blocksOf(source);
  if (blocks === undefined || blocks.items.length !== concepts.length)
    throw new InputError("glossary.layout", {}, { file: name });
  const items = concepts.map((concept, index) => [concept.id, { concept, block: blocks.items[index] ?? "" }] as const);
  return { blocks, items: new Map(items), retired };
}

/** No block where both sides agree that the concept goes; `fields` are those in conflict. */
function mergeConcept(
  old: Written | undefined,
  mine: Written | undefined,
  other: Written | undefined,
): { block?: string; fields: readonly string[] } {
  if (mine?.block === other?.block || other?.block === old?.block) return taken(mine);
  if (mine?.block === old?.block) return taken(other);
  if (mine === undefined || other === undefined) {
    if (isDeepStrictEqual((mine ?? other)?.concept, old?.concept)) return taken(undefined);
    return { block: inConflict(mine?.block ?? "", other?.block ?? ""), fields: [""] };
  }
  const before = old && plainConcept(old.concept);
  const { value, conflicts } = mergeValues(before, plainConcept(mine.concept), plainConcept(other.concept));
  if (conflicts.length > 0) return { block: inConflict(mine.block, other.block), fields: conflicts };
  return { block: changeBlock(mine.block, conceptSchema.parse(value)), fields: [] };
}

const taken = (version: Written | undefined) =>
  version === undefined ? { fields: [] } : { block: version.block, fields: [] };

const inConflict = (mine: string, other: string): string => `<<<<<<< ours\n${mine}=======\n${other}>>>>>>> theirs\n`;

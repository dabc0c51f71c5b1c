import { InputError } from "../model/input-error.js";
import { checkedConcept } from "./changes/index.js";
import type { KnownGlossary } from "./glossary-store.js";
import type { Changes } from "./store/index.js";

/**
 * Has changes of a glossary planned, and refuses those that no store may carry out: a concept that the schema does not allow, and an id
 * that a removed concept had.
 *
 * @throws InputError `glossary.schema`, `glossary.retired-id`, or what `plan` throws
 */
export async function plannedChanges<Plan extends Changes>(
  plan: (glossary: KnownGlossary) => Plan | Promise<Plan>,
  glossary: KnownGlossary,
): Promise<Plan> {
  const planned = await plan(glossary);
  planned.put.forEach(checkedConcept);
  const known = new Set(glossary.concepts.map(({ id }) => id));
  const clash = planned.put.find(({ id }) => glossary.retired.has(id) && !known.has(id));
  if (clash !== undefined) throw new InputError("glossary.retired-id", { id: clash.id });
  return planned;
}

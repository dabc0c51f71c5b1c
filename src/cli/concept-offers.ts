import { termsIn } from "../index.js";
import type { Offer } from "./complete-words.js";
import type { CliContext } from "./context.js";
import { openDuiyi } from "./open-duiyi.js";

/** Ids of the glossary with the Chinese terms that they stand for. */
export async function conceptOffers(context: CliContext): Promise<Offer[]> {
  const concepts = await openDuiyi(context).glossary.concepts();
  return concepts.map((concept) => ({ value: concept.id, about: termsIn(concept, "zh")[0]?.text ?? "" }));
}

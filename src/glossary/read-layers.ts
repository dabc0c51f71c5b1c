import type { Concept } from "../model/concept.js";
import type { GlossarySource } from "./glossary-store.js";
import { layerGlossaries } from "./layers.js";
import { namedStores } from "./stores.js";

/**
 * The concepts of all glossaries named, as `namedStores` opens them. Of two with one id the glossary named first keeps it.
 *
 * @throws InputError `glossary.*` with file, line and column
 */
export async function readLayers(addresses: readonly string[], source: GlossarySource): Promise<readonly Concept[]> {
  const glossaries: (readonly Concept[])[] = [];
  for (const store of await namedStores(addresses, source)) glossaries.push(await store.concepts());
  const [only] = glossaries;
  return only !== undefined && glossaries.length === 1 ? only : layerGlossaries(glossaries);
}

import type { GlossaryStore, WrittenPlace } from "../../glossary/glossary-store.js";
import type { Concept } from "../../model/concept.js";
import type { Issue } from "../../model/issue.js";
import type { Environment } from "../environment.js";
import type { ConceptLog, GlossaryDoor } from "../glossary-door.js";
import { inWords } from "../in-words.js";

/** What is looked up in the glossary. */
export function readUses(
  environment: Environment,
): Pick<GlossaryDoor, "concepts" | "find" | "search" | "lint" | "log" | "toYaml" | "parse"> {
  const { ui, concepts } = environment;
  return {
    concepts: () => inWords(ui, concepts),
    find: (idOrTerm) => inWords(ui, () => findIn(idOrTerm, environment)),
    search: (text) =>
      inWords(ui, async () => (await import("../../glossary/index.js")).searchConcepts(await concepts(), text)),
    lint: () => inWords(ui, () => lint(environment)),
    log: (idOrTerm, most = 100) => inWords(ui, () => logOf(idOrTerm, most, environment)),
    toYaml: async (concept, indent) => (await import("../../glossary/store/index.js")).toYaml(concept, indent),
    parse: (text, name) =>
      inWords(ui, async () => (await import("../../glossary/store/index.js")).parseGlossary(text, name).concepts),
  };
}

/** The concept with an id or a term. @throws InputError `glossary.unknown-id` or `glossary.ambiguous` */
export async function findIn(idOrTerm: string, { concepts }: Environment): Promise<Concept> {
  const { findConcept } = await import("../../glossary/changes/index.js");
  return findConcept(await concepts(), idOrTerm);
}

async function lint(environment: Environment): Promise<readonly Issue[]> {
  const { lintGlossary } = await import("../../glossary/index.js");
  const places = await placesIn(environment);
  return lintGlossary(await environment.concepts()).map((issue) => {
    const written = places.get(String(issue.values.id));
    return written === undefined ? issue : { ...issue, file: written.file, place: written.place };
  });
}

async function logOf(idOrTerm: string, most: number, environment: Environment): Promise<ConceptLog> {
  const concept = await findIn(idOrTerm, environment);
  for (const store of await storesOf(environment)) {
    const isThere = (await store.concepts()).some(({ id }) => id === concept.id);
    if (isThere) return { concept, entries: await store.history(concept.id, most) };
  }
  return { concept, entries: [] };
}

async function placesIn(environment: Environment): Promise<ReadonlyMap<string, WrittenPlace>> {
  const places = new Map<string, WrittenPlace>();
  for (const store of await storesOf(environment))
    for (const [id, place] of await store.places()) if (!places.has(id)) places.set(id, place);
  return places;
}

async function storesOf({ glossaryPaths, glossarySource, areConceptsGiven }: Environment): Promise<GlossaryStore[]> {
  const { namedStores } = await import("../../glossary/stores.js");
  return areConceptsGiven ? [] : namedStores(glossaryPaths, glossarySource);
}

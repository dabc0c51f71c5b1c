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
  const { historyOf } = await import("../../glossary/files/history.js");
  const concept = await findIn(idOrTerm, environment);
  const path = (await placesIn(environment)).get(concept.id)?.path;
  return { concept, entries: path === undefined ? [] : historyOf(path, concept.id, most, environment.files) };
}

async function placesIn({ glossaryPaths, glossarySource, files, areConceptsGiven }: Environment) {
  const { filesOfLayers } = await import("../../glossary/files/read-layers.js");
  const { writtenPlaces } = await import("../../glossary/files/written-places.js");
  return writtenPlaces(areConceptsGiven ? [] : filesOfLayers(glossaryPaths, glossarySource), files);
}

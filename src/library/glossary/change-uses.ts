import type { KnownGlossary } from "../../glossary/glossary-store.js";
import type { Changes } from "../../glossary/store/index.js";
import type { Transaction } from "../../model/concept.js";
import { InputError } from "../../model/input-error.js";
import type { Environment } from "../environment.js";
import type { EditConcept, GlossaryChange, GlossaryDoor, NewConcept, WriteOptions } from "../glossary-door.js";
import { inWords } from "../in-words.js";

/** What is done to single concepts of the glossary. */
export function changeUses(
  environment: Environment,
): Pick<GlossaryDoor, "add" | "edit" | "setStatus" | "approveTerms" | "rename" | "remove" | "merge"> {
  const { ui } = environment;
  return {
    add: (concept, options = {}) => inWords(ui, () => add(concept, options, environment)),
    edit: (idOrTerm, edit, options = {}) =>
      inWords(ui, async () => {
        const { editConcept } = await import("../../glossary/changes/index.js");
        const asked =
          typeof edit === "function" ? edit : (concept: Parameters<EditConcept>[0]) => editConcept(concept, edit);
        return change(idOrTerm, asked, options, environment);
      }),
    setStatus: (idOrTerm, term, status, options = {}) =>
      inWords(ui, async () => {
        const { setStatus } = await import("../../glossary/changes/index.js");
        return change(idOrTerm, (concept) => setStatus(concept, term, status), options, environment);
      }),
    approveTerms: (idOrTerm, options = {}) =>
      inWords(ui, async () => {
        const { approveTerms } = await import("../../glossary/changes/index.js");
        return change(idOrTerm, approveTerms, options, environment);
      }),
    rename: (idOrTerm, id, options = {}) => inWords(ui, () => rename(idOrTerm, id, options, environment)),
    remove: (idOrTerm, options = {}) => inWords(ui, () => remove(idOrTerm, options, environment)),
    merge: (base, ours, theirs, name) =>
      inWords(ui, async () =>
        (await import("../../glossary/store/index.js")).mergeGlossaryTexts(base, ours, theirs, name),
      ),
  };
}

/** Who did something, and today. */
export const transactionOf = ({ by }: WriteOptions, { today }: Environment): Transaction => ({
  ...(by !== undefined && by !== "" && { by }),
  date: today(),
});

/** Has changes of the glossary planned and carries them out. @throws InputError `glossary.no-home` where concepts were given */
export async function changeStore<Plan extends Changes>(
  plan: (glossary: KnownGlossary) => Plan | Promise<Plan>,
  { dryRun = false }: WriteOptions,
  { glossaryPaths, glossarySource, areConceptsGiven }: Environment,
): Promise<Plan & { readonly files: readonly string[] }> {
  if (areConceptsGiven) throw new InputError("glossary.no-home");
  const { storeToWrite } = await import("../../glossary/stores.js");
  return (await storeToWrite(glossaryPaths, glossarySource)).change(plan, { dryRun });
}

interface Planned extends Changes, Partial<Omit<GlossaryChange, "files">> {}

async function carryOut(
  plan: (glossary: KnownGlossary) => Planned | Promise<Planned>,
  options: WriteOptions,
  environment: Environment,
): Promise<GlossaryChange> {
  const { added = [], changed = [], removed = [], files } = await changeStore(plan, options, environment);
  return { added, changed, removed, files };
}

async function add(wanted: NewConcept, options: WriteOptions, environment: Environment): Promise<GlossaryChange> {
  const { checkedConcept, conceptIdFor, conceptOfPair } = await import("../../glossary/changes/index.js");
  const plan = ({ concepts, retired }: KnownGlossary): Planned => {
    const isUsed = (id: string): boolean => concepts.some((concept) => concept.id === id);
    if (wanted.id !== undefined && isUsed(wanted.id)) throw new InputError("glossary.duplicate-id", { id: wanted.id });
    const isTaken = (id: string): boolean => retired.has(id) || isUsed(id);
    const there = conceptOfPair(concepts, { zh: textsOf(wanted, "zh"), en: textsOf(wanted, "en") });
    if (there !== undefined)
      throw new InputError("glossary.pair-there", { id: there.concept.id, zh: there.zh, en: there.en });
    const id = wanted.id ?? conceptIdFor(textsOf(wanted, "en")[0], textsOf(wanted, "zh")[0] ?? "", isTaken);
    const created = transactionOf(options, environment);
    return { put: [checkedConcept({ ...wanted, id, created })], remove: [], added: [id] };
  };
  return carryOut(plan, options, environment);
}

const textsOf = ({ terms }: NewConcept, language: string): string[] => (terms[language] ?? []).map(({ text }) => text);

async function change(
  idOrTerm: string,
  edit: EditConcept,
  options: WriteOptions,
  environment: Environment,
): Promise<GlossaryChange> {
  const { findConcept } = await import("../../glossary/changes/index.js");
  const plan = async ({ concepts }: KnownGlossary): Promise<Planned> => {
    const edited = await edit(findConcept(concepts, idOrTerm));
    if (edited === undefined) return { put: [], remove: [] };
    const modified = transactionOf(options, environment);
    return { put: [{ ...edited, modified }], remove: [], changed: [edited.id] };
  };
  return carryOut(plan, options, environment);
}

async function rename(
  idOrTerm: string,
  newId: string,
  options: WriteOptions,
  environment: Environment,
): Promise<GlossaryChange> {
  const { checkedConcept, findConcept, renameConcept } = await import("../../glossary/changes/index.js");
  const plan = ({ concepts }: KnownGlossary): Planned => {
    const { put, remove: removed } = renameConcept(concepts, findConcept(concepts, idOrTerm), newId);
    const changed = put.map(({ id }) => id).filter((id) => id !== newId);
    return { put: put.map(checkedConcept), remove: removed, added: [newId], removed, changed };
  };
  return carryOut(plan, options, environment);
}

async function remove(
  idOrTerm: string,
  { replacedBy, ...options }: WriteOptions & { readonly replacedBy?: string },
  environment: Environment,
): Promise<GlossaryChange> {
  const { findConcept, removeConcept } = await import("../../glossary/changes/index.js");
  const plan = ({ concepts }: KnownGlossary): Planned => {
    const heir = replacedBy === undefined ? undefined : findConcept(concepts, replacedBy).id;
    const changes = removeConcept(concepts, findConcept(concepts, idOrTerm), heir);
    return { ...changes, removed: changes.remove, changed: changes.put.map(({ id }) => id) };
  };
  return carryOut(plan, options, environment);
}

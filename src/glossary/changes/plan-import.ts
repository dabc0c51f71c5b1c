import { isDeepStrictEqual } from "node:util";
import { type Concept, type Term, termsIn } from "../../model/concept.js";
import { groupBy } from "../../model/group-by.js";
import { ownOf } from "../../model/name-table.js";
import { foldText } from "../../text/fold.js";
import { conceptIdFor } from "../concept-id.js";
import type { FoundConcept } from "../exchange/exchange-format.js";
import type { Changes } from "../store/index.js";

/**
 * What becomes of an entry whose concept is there already and says something else. `refuse`: nothing is written, and the other entries are
 * looked at, so that all such are known; `stop`: they are not looked at.
 */
export type Decision = "keep" | "replace" | "refuse" | "stop";
/** Decides about one entry; it may ask a person. */
export type Decide = (there: Concept, found: Concept, row: number) => Decision | Promise<Decision>;

/** An entry by its row and the id of its concept. */
export interface PlannedEntry {
  readonly row: number;
  readonly id: string;
}

/** What an import puts into the glossary, and what becomes of each entry of the file. */
export interface ImportPlan extends Changes {
  readonly added: readonly PlannedEntry[];
  readonly changed: readonly PlannedEntry[];
  /** Kept as it was, or the same already. */
  readonly skipped: readonly PlannedEntry[];
  /** Entries that were refused; where there is one, nothing is to be written. */
  readonly refused: readonly PlannedEntry[];
}

/**
 * What an import does to a glossary. An entry is of a concept that is there where both have the id and a source term, in whatever width
 * and script; the concept keeps its id. An entry that has no id of its own is of the concept that has a source term of it. One that has
 * is another meaning of the term, unless a rendering is there too: two entries of a file with ids of their own stay two.
 *
 * @param retired - ids that must not be used again
 */
export async function planImport(
  concepts: readonly Concept[],
  found: readonly FoundConcept[],
  {
    srcLang,
    retired,
    decide,
  }: { readonly srcLang: string; readonly retired: ReadonlySet<string>; readonly decide: Decide },
): Promise<ImportPlan> {
  const known = new Known(concepts, srcLang);
  const put = new Map<string, Concept>();
  const added: PlannedEntry[] = [];
  const changed: PlannedEntry[] = [];
  const skipped: PlannedEntry[] = [];
  const refused: PlannedEntry[] = [];
  for (const { concept, row, isIdMade } of found) {
    const there = isIdMade ? known.ofTerms(concept) : known.ofId(concept);
    if (there === undefined) {
      const isTaken = (id: string): boolean => retired.has(id) || known.hasId(id);
      const english = Object.entries(concept.terms).find(([language]) => language !== srcLang)?.[1][0]?.text;
      const id = isTaken(concept.id)
        ? conceptIdFor(english, termsIn(concept, srcLang)[0]?.text ?? "", isTaken)
        : concept.id;
      put.set(id, { ...concept, id });
      known.add({ ...concept, id });
      added.push({ row, id });
      continue;
    }
    const next = { ...overlaid(there, concept), id: there.id };
    if (isDeepStrictEqual(plain(next), plain(there))) {
      skipped.push({ row, id: there.id });
      continue;
    }
    const decision = await decide(there, concept, row);
    if (decision === "stop" || decision === "refuse") refused.push({ row, id: there.id });
    if (decision === "stop") break;
    if (decision === "refuse") continue;
    if (decision === "keep") skipped.push({ row, id: there.id });
    else {
      put.set(there.id, next);
      known.add(next);
      changed.push({ row, id: there.id });
    }
  }
  return { put: refused.length > 0 ? [] : Array.from(put.values()), remove: [], added, changed, skipped, refused };
}

/** Concepts by id and by their source terms; those that the import itself has added are told from those that were there. */
class Known {
  readonly #byId = new Map<string, Concept>();
  readonly #byTerm = new Map<string, string>();
  readonly #there: ReadonlyMap<string, readonly { readonly concept: Concept }[]>;
  readonly #srcLang: string;

  constructor(concepts: readonly Concept[], srcLang: string) {
    this.#srcLang = srcLang;
    const named = concepts.flatMap((concept) => this.#termsOf(concept).map((term) => ({ term, concept })));
    this.#there = groupBy(named, ({ term }) => term);
    for (const concept of concepts) this.add(concept);
  }

  add(concept: Concept): void {
    this.#byId.set(concept.id, concept);
    for (const term of this.#termsOf(concept)) if (!this.#byTerm.has(term)) this.#byTerm.set(term, concept.id);
  }

  hasId(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The concept that has the entry's id and one of its source terms, else the first that has a source term. */
  ofTerms(entry: Concept): Concept | undefined {
    const ids = this.#termsOf(entry).flatMap((term) => this.#byTerm.get(term) ?? []);
    return this.#own(entry) ?? this.#byId.get(ids[0] ?? "");
  }

  /** The concept that has the entry's id and one of its source terms, else one that was there with a source term and a rendering of it. */
  ofId(entry: Concept): Concept | undefined {
    const sharing = this.#termsOf(entry).flatMap((term) => this.#there.get(term)?.map(({ concept }) => concept) ?? []);
    const renderings = new Set(this.#renderingsOf(entry));
    const own = this.#own(entry);
    if (own !== undefined || this.hasId(entry.id)) return own;
    return sharing.find((concept) => this.#renderingsOf(concept).some((rendering) => renderings.has(rendering)));
  }

  #own(entry: Concept): Concept | undefined {
    const concept = this.#byId.get(entry.id);
    const terms = this.#termsOf(entry);
    const isSame = terms.length === 0 || (concept && this.#termsOf(concept).some((term) => terms.includes(term)));
    return isSame ? concept : undefined;
  }

  readonly #termsOf = (concept: Concept): string[] => termsIn(concept, this.#srcLang).map(({ text }) => foldText(text));

  readonly #renderingsOf = ({ terms }: Concept): string[] =>
    Object.entries(terms).flatMap(([language, list]) =>
      language.startsWith(this.#srcLang) ? [] : list.map(({ text }) => `${language} ${foldText(text)}`),
    );
}

/** A concept with what an entry says laid over it: its fields, and for each of its languages its terms; a source term that is there stays. */
function overlaid(there: Concept, { id: _id, kind, terms, ...fields }: Concept): Concept {
  const given: Partial<Concept> = JSON.parse(JSON.stringify(fields)); // without what is absent
  const merged = Object.entries(terms).map(
    ([language, list]) => [language, mergedTerms(there, language, list)] as const,
  );
  return {
    ...there,
    ...given,
    ...(there.created && { created: there.created }),
    kind: kind === "general" ? there.kind : kind,
    terms: { ...there.terms, ...Object.fromEntries(merged) },
  };
}

/** The entry's terms, each with what the concept knows of it beside; Chinese names that the entry lacks are kept. */
function mergedTerms({ terms }: Concept, language: string, list: readonly Term[]): Term[] {
  const old = ownOf(terms, language) ?? [];
  const updated = list.map((term) => ({ ...old.find(({ text }) => text === term.text), ...term }));
  const left = language.startsWith("zh") ? old.filter(({ text }) => !list.some((term) => term.text === text)) : [];
  return [...updated, ...left];
}

const plain = (concept: Concept): unknown => JSON.parse(JSON.stringify(concept));

import type { Concept, ConceptKind, Source, Term, TermStatus, TermType } from "../../model/concept.js";
import { groupBy } from "../../model/group-by.js";
import { foldText } from "../../text/fold.js";
import type { Findings } from "./findings.js";
import { IdGiver } from "./id-giver.js";
import { isSame } from "./losses.js";

/** One row of a list of terms: a source term and what it is called in other languages. */
export interface ListEntry {
  readonly row: number;
  /** The id as the file writes it, in whatever form. */
  readonly id?: string | undefined;
  readonly kind?: ConceptKind | undefined;
  readonly subject?: string | undefined;
  readonly definition?: string | undefined;
  readonly note?: string | undefined;
  readonly references?: readonly Source[];
  readonly source: ListTerm;
  /** The terms of the target languages, in the order of the file. */
  readonly targets: readonly ListTerm[];
}

/** A term in a list of terms. */
export interface ListTerm {
  readonly language: string;
  readonly text: string;
  readonly status?: TermStatus | undefined;
  readonly type?: TermType | undefined;
  readonly style?: string | undefined;
}

/**
 * Puts the concepts of a list to the findings. Entries of one id, else of one source term (compared without regard to width, case and
 * script), are one concept. Where no status is said the first term of a language is preferred and the others are admitted. Remarks and
 * definitions of several entries follow each other; an entry that otherwise contradicts an earlier one is rejected.
 */
export function gatherConcepts(entries: Iterable<ListEntry>, found: Findings): void {
  const groups = new Groups();
  for (const entry of entries) {
    const group = groups.of(entry);
    const conflict = conflictOf(group, entry);
    if (conflict === undefined) merge(group, entry);
    else found.reject({ row: entry.row, reason: "conflict", values: conflict });
  }
  const ids = new IdGiver([...found.ids, ...groups.list().flatMap(({ id }) => id ?? [])]);
  for (const group of groups.list()) found.offer(conceptOf(group, ids), group.row, group.id === undefined);
}

/** What the entries of one concept say together. */
interface Group {
  readonly row: number;
  readonly srcLang: string;
  id?: string | undefined;
  kind?: ConceptKind | undefined;
  subject?: string | undefined;
  definitions?: Set<string> | undefined;
  notes?: Set<string> | undefined;
  references?: Source[];
  /** The terms by language and by the text that tells terms apart; terms of the source language are told apart by their folded text. */
  readonly terms: Map<string, ListTerm>;
}

class Groups {
  readonly #byId = new Map<string, Group>();
  readonly #bySource = new Map<string, Group>();
  readonly #all: Group[] = [];

  /** The group of an entry; opened where it is the first of its concept. */
  of({ row, id, source }: ListEntry): Group {
    const text = foldText(source.text);
    const group = this.#known(id, text) ?? this.#open(row, source.language);
    if (id !== undefined) this.#byId.set(id, group);
    if (!this.#bySource.has(text)) this.#bySource.set(text, group);
    group.id ??= id;
    return group;
  }

  list(): readonly Group[] {
    return this.#all;
  }

  /** Two ids are two concepts, though they share a source term. */
  #known(id: string | undefined, text: string): Group | undefined {
    const same = this.#bySource.get(text);
    if (id === undefined) return same;
    return this.#byId.get(id) ?? (same?.id === undefined ? same : undefined);
  }

  #open(row: number, srcLang: string): Group {
    const group: Group = { row, srcLang, terms: new Map() };
    this.#all.push(group);
    return group;
  }
}

/** No language has U+0000. */
const keyOf = ({ srcLang }: Group, { language, text }: ListTerm): string =>
  `${language}\0${language === srcLang ? foldText(text) : text}`;

/** The first field of which an entry says something else than its group. */
function conflictOf(group: Group, entry: ListEntry) {
  const conflict = contradiction(group, entry, ["kind", "subject"]);
  if (conflict !== undefined) return conflict;
  for (const term of [entry.source, ...entry.targets]) {
    const known = group.terms.size === 0 ? undefined : group.terms.get(keyOf(group, term));
    const differing = known && contradiction(known, term, ["status", "type", "style"]);
    if (differing !== undefined) return differing;
  }
  return undefined;
}

function contradiction<Field extends string>(
  one: { readonly [Name in Field]?: string | undefined },
  other: { readonly [Name in Field]?: string | undefined },
  fields: readonly Field[],
) {
  for (const field of fields) {
    const [first, second] = [one[field], other[field]];
    if (first !== undefined && second !== undefined && first !== second) return { field, first, second };
  }
  return undefined;
}

function merge(group: Group, { kind, subject, definition, note, references = [], source, targets }: ListEntry): void {
  group.kind ??= kind;
  group.subject ??= subject;
  group.definitions = withText(group.definitions, definition);
  group.notes = withText(group.notes, note);
  for (const reference of references) {
    group.references ??= [];
    if (!group.references.some((other) => isSame(other, reference))) group.references.push(reference);
  }
  mergeTerm(group, source);
  for (const term of targets) mergeTerm(group, term);
}

/** Most concepts have no such texts, and then no set. */
const withText = (texts: Set<string> | undefined, text: string | undefined): Set<string> | undefined =>
  text === undefined ? texts : (texts ?? new Set()).add(text);

function mergeTerm(group: Group, term: ListTerm): void {
  const key = keyOf(group, term);
  const known = group.terms.get(key);
  const { language, text } = known ?? term;
  const status = known?.status ?? term.status;
  group.terms.set(key, { language, text, status, type: known?.type ?? term.type, style: known?.style ?? term.style });
}

function conceptOf(group: Group, ids: IdGiver): Concept {
  const { kind = "general", subject, definitions = [], references } = group;
  const byLanguage = groupBy(group.terms.values(), ({ language }) => language);
  const terms = Object.fromEntries(Array.from(byLanguage, ([language, list]) => [language, withStatus(list)]));
  const { id, note } = group.id === undefined ? { id: ids.make(terms, group.srcLang) } : ids.adopt(group.id);
  const notes = [...(group.notes ?? []), ...(note === undefined ? [] : [note])];
  return { id, kind, subject, definition: joined(definitions), note: joined(notes), sources: references, terms };
}

const joined = (texts: Iterable<string>): string | undefined => Array.from(texts).join("\n") || undefined;

/** The terms of one language; the first without a status is preferred where no other is. */
function withStatus(terms: readonly ListTerm[]): Term[] {
  let hasPreferred = terms.some(({ status }) => status === "preferred");
  return terms.map(({ text, type, style, status = hasPreferred ? "admitted" : "preferred" }) => {
    hasPreferred ||= status === "preferred";
    return { text, status, type, style };
  });
}

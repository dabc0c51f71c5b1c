import type { Concept, ConceptKind, Source, Term, TermStatus, TermType } from "../../model/concept.js";
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
  readonly definitions: Set<string>;
  readonly notes: Set<string>;
  readonly references: Source[];
  /** The terms by language, then by the text that tells terms apart; terms of the source language are told apart by their folded text. */
  readonly terms: Map<string, Map<string, ListTerm>>;
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
    const sets = { definitions: new Set<string>(), notes: new Set<string>(), references: [], terms: new Map() };
    const group: Group = { row, srcLang, ...sets };
    this.#all.push(group);
    return group;
  }
}

const keyOf = ({ srcLang }: Group, { language, text }: ListTerm): string =>
  language === srcLang ? foldText(text) : text;

/** The first field of which an entry says something else than its group. */
function conflictOf(group: Group, { kind, subject, source, targets }: ListEntry) {
  const said = [
    { field: "kind", first: group.kind, second: kind },
    { field: "subject", first: group.subject, second: subject },
    ...[source, ...targets].flatMap((term) => {
      const known = group.terms.get(term.language)?.get(keyOf(group, term));
      const fields = ["status", "type", "style"] as const;
      return fields.map((field) => ({ field, first: known?.[field], second: term[field] }));
    }),
  ];
  for (const { field, first, second } of said) {
    if (first !== undefined && second !== undefined && first !== second) return { field, first, second };
  }
  return undefined;
}

function merge(group: Group, { kind, subject, definition, note, references = [], source, targets }: ListEntry): void {
  group.kind ??= kind;
  group.subject ??= subject;
  if (definition !== undefined) group.definitions.add(definition);
  if (note !== undefined) group.notes.add(note);
  for (const reference of references) {
    if (!group.references.some((other) => isSame(other, reference))) group.references.push(reference);
  }
  for (const term of [source, ...targets]) mergeTerm(group, term);
}

function mergeTerm(group: Group, { language, text, status, type, style }: ListTerm): void {
  const terms = group.terms.get(language) ?? new Map<string, ListTerm>();
  const key = keyOf(group, { language, text });
  const known = terms.get(key) ?? { language, text };
  const said = { status: known.status ?? status, type: known.type ?? type, style: known.style ?? style };
  group.terms.set(language, terms.set(key, { ...known, ...said }));
}

function conceptOf(group: Group, ids: IdGiver): Concept {
  const { kind = "general", subject, definitions, references } = group;
  const terms = Object.fromEntries(Array.from(group.terms, ([language, list]) => [language, withStatus(list)]));
  const { id, note } = group.id === undefined ? { id: ids.make(terms, group.srcLang) } : ids.adopt(group.id);
  const notes = note === undefined ? group.notes : [...group.notes, note];
  return {
    id,
    kind,
    subject,
    definition: joined(definitions),
    note: joined(notes),
    sources: references.length > 0 ? references : undefined,
    terms,
  };
}

const joined = (texts: Iterable<string>): string | undefined => Array.from(texts).join("\n") || undefined;

/** The terms of one language; the first without a status is preferred where no other is. */
function withStatus(list: ReadonlyMap<string, ListTerm>): Term[] {
  const terms = Array.from(list.values());
  let hasPreferred = terms.some(({ status }) => status === "preferred");
  return terms.map(({ text, type, style, status = hasPreferred ? "admitted" : "preferred" }) => {
    hasPreferred ||= status === "preferred";
    return { text, status, type, style };
  });
}

import { conceptSchema } from "../../../model/concept-schema.js";
import type { MessageValues } from "../../../model/issue.js";
import { languageTag } from "../../../model/language-tag.js";
import { schemaFault } from "../../../model/schema-fault.js";
import type { TableRow } from "../../../text/table/read-rows.js";
import type { Findings } from "../findings.js";
import { isSame } from "../losses.js";
import { conceptColumns, termColumns } from "./term-columns.js";

/** Whether a first row is that of the table with one row a term. */
export function isTermTable(cells: readonly string[]): boolean {
  const names = new Set(cells.map(plainName));
  return ["id", "language", "term"].every((name) => names.has(name));
}

const plainName = (cell: string): string => cell.trim().toLowerCase();

/**
 * Puts the concepts of a table with one row a term to the findings: rows of one id, wherever they stand, are one concept. Cells are
 * taken as they stand, white space and all; those of a column that we do not know go into the concept's note under its name. Of what
 * several rows say about their concept the first is taken, and a row that says otherwise is rejected.
 */
export function readTermTable(header: readonly string[], rows: readonly TableRow[], found: Findings): void {
  const columns = header.map(addCellOf);
  const groups = new Map<string, Group>();
  for (const { row, cells } of rows) {
    const parts = partsOf(columns, cells);
    const group = groups.get(parts.id) ?? { row, about: {}, terms: new Map(), remarks: new Set() };
    const fault = faultOf(parts);
    const conflict = conflictOf(group.about, parts.about);
    if (fault !== undefined) found.reject({ row, reason: "schema", values: fault });
    else if (conflict !== undefined) found.reject({ row, reason: "conflict", values: conflict });
    else groups.set(parts.id, merged(group, parts));
  }
  for (const [id, group] of groups) found.offer(conceptOf(id, group), group.row);
}

type Fields = Readonly<Record<string, unknown>>;

interface Parts {
  readonly id: string;
  readonly language: string;
  readonly about: Fields;
  readonly term: Fields;
  readonly remarks: readonly string[];
}

interface Group {
  readonly row: number;
  readonly about: Fields;
  readonly terms: ReadonlyMap<string, readonly Fields[]>;
  readonly remarks: ReadonlySet<string>;
}

/** What a filled cell adds to the parts of its row. */
type AddCell = (parts: Parts, cell: string) => Partial<Parts>;

function addCellOf(heading: string): AddCell {
  const name = plainName(heading);
  const ofConcept = conceptColumns.find((column) => column.name === name);
  const ofTerm = termColumns.find((column) => column.name === name);
  if (name === "id") return (_, cell) => ({ id: cell.trim() });
  if (name === "language") return (_, cell) => ({ language: languageTag(cell.trim()) ?? cell });
  if (ofConcept !== undefined) return ({ about }, cell) => ({ about: mergedFields(about, ofConcept.fromCell(cell)) });
  if (ofTerm !== undefined) return ({ term }, cell) => ({ term: mergedFields(term, ofTerm.fromCell(cell)) });
  return ({ remarks }, cell) => ({ remarks: [...remarks, `${heading.trim()}: ${cell}`] });
}

/** A cell beyond the header is a remark without a name. */
const addUnnamed: AddCell = ({ remarks }, cell) => ({ remarks: [...remarks, cell] });

function partsOf(columns: readonly AddCell[], cells: readonly string[]): Parts {
  let parts: Parts = { id: "", language: "", about: {}, term: {}, remarks: [] };
  cells.forEach((cell, index) => {
    if (cell !== "") parts = { ...parts, ...(columns[index] ?? addUnnamed)(parts, cell) };
  });
  return parts;
}

/** Two columns may speak of one field: `created` and `created-by`. */
function mergedFields(fields: Fields, more: Fields): Fields {
  const [[key, value] = ["", undefined]] = Object.entries(more);
  return { ...fields, [key]: isFields(fields[key]) && isFields(value) ? { ...fields[key], ...value } : value };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the schema finds wrong in a row taken for a concept of its own, by the name of the field. */
function faultOf({ id, language, about, term }: Parts): MessageValues | undefined {
  const hasTerm = Object.keys(term).length > 0;
  if (id === "") return { path: "id", fault: "missing", expected: "" };
  if (hasTerm && language === "") return { path: "language", fault: "missing", expected: "" };
  const terms = language === "" ? {} : { [language]: [term] };
  const concept = { id, kind: "general", ...about, terms };
  const parsed = conceptSchema.safeParse(concept);
  if (parsed.success) return undefined;
  const { values } = schemaFault(parsed.error, concept, conceptSchema);
  return { ...values, path: String(values.path).replace(/^terms\.[^.]*\.0\./u, "") };
}

function conflictOf(known: Fields, about: Fields): MessageValues | undefined {
  const field = Object.keys(about).find((key) => known[key] !== undefined && !isSame(known[key], about[key]));
  return field === undefined
    ? undefined
    : { field, first: JSON.stringify(known[field]), second: JSON.stringify(about[field]) };
}

function merged({ row, about, terms, remarks }: Group, parts: Parts): Group {
  const { language, term } = parts;
  const list = language === "" ? terms : new Map(terms).set(language, [...(terms.get(language) ?? []), term]);
  return { row, about: { ...about, ...parts.about }, terms: list, remarks: new Set([...remarks, ...parts.remarks]) };
}

function conceptOf(id: string, { about, terms, remarks }: Group): unknown {
  const note = [about.note, ...remarks].filter((part) => part !== undefined).join("\n");
  return { id, kind: "general", ...about, note: note || undefined, terms: Object.fromEntries(terms) };
}

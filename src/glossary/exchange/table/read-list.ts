import { conceptKinds, type Source, termStatuses, termTypes } from "../../../model/concept.js";
import { primaryOf } from "../../../text/language.js";
import type { TableRow } from "../../../text/table/read-rows.js";
import type { ExchangeReadOptions, RejectedEntry } from "../exchange-format.js";
import type { Findings } from "../findings.js";
import type { ListEntry, ListTerm } from "../term-list.js";
import { kindNamed, statusNamed, typeNamed } from "../words.js";
import type { Column } from "./columns.js";

/** The entries of a list of terms, row by row. White space around cells is dropped; rows at fault are put to the findings. */
export function* readList(
  rows: readonly TableRow[],
  columns: readonly Column[],
  options: ExchangeReadOptions,
  found: Findings,
): Generator<ListEntry> {
  const languages = languagesOf(columns, options);
  for (const { row, cells } of rows) {
    const entry = readRow({ row, cells: cells.map((cell) => cell.trim()) }, columns, languages);
    if ("reason" in entry) found.reject(entry);
    else yield entry;
  }
}

/** Primary subtags of the languages of a list. */
export interface ListLanguages {
  readonly source: string;
  readonly target: string;
}

/** Which language is which in columns; where none is of the source language, the first column of terms is. */
export function languagesOf(
  columns: readonly Column[],
  { srcLang, trgLang }: Pick<ExchangeReadOptions, "srcLang" | "trgLang">,
): ListLanguages {
  const tags = columns.flatMap((column) => (column.holds === "terms" ? [primaryOf(column.language)] : []));
  const [first = primaryOf(srcLang)] = tags;
  return { source: tags.includes(primaryOf(srcLang)) ? primaryOf(srcLang) : first, target: primaryOf(trgLang) };
}

function readRow(
  { row, cells }: TableRow,
  columns: readonly Column[],
  languages: ListLanguages,
): ListEntry | RejectedEntry {
  const width = cells.findLastIndex((cell) => cell !== "") + 1;
  if (width > columns.length) return { row, reason: "columns", values: { found: width, expected: columns.length } };
  const { terms, fields, remarks } = partsOf(cells, columns);
  const choice = wrongChoice(fields);
  if (choice !== undefined) return { row, reason: "schema", values: { ...choice, fault: "choice" } };
  const { source, targets, main } = rolesIn(terms, languages);
  if (source === undefined) return { row, reason: "no-source", values: {} };
  if (targets.length === 0) return { row, reason: "no-target", values: { source: source.text } };
  return {
    row,
    id: fields.get("id"),
    ...kindAndSubject(fields),
    definition: fields.get("definition"),
    note: [fields.get("note"), ...remarks].filter((text) => text !== undefined).join("\n") || undefined,
    references: referencesOf(fields.get("source"), fields.get("url")),
    source: { ...source, status: statusNamed(fields.get("source-status") ?? "") },
    targets: targets.map((term) => (term === main ? { ...term, ...attributesOf(fields) } : term)),
  };
}

/** What the terms of a row are to each other; `main` is the target that status, type and style are about. */
export function rolesIn<Worded extends { readonly language: string }>(
  terms: readonly Worded[],
  languages: ListLanguages,
) {
  const source = terms.find(({ language }) => primaryOf(language) === languages.source);
  const targets = terms.filter((term) => term !== source);
  const main = targets.find(({ language }) => primaryOf(language) === languages.target) ?? targets[0];
  return { source, targets, main };
}

type Fields = ReadonlyMap<string, string>;

/** The filled cells of a row by what they hold; several of one field follow each other. */
function partsOf(cells: readonly string[], columns: readonly Column[]) {
  const terms: ListTerm[] = [];
  const fields = new Map<string, string>();
  const remarks: string[] = [];
  columns.forEach((column, index) => {
    const text = cells[index] ?? "";
    if (text === "" || column.holds === "-") return;
    if (column.holds === "terms") terms.push({ language: column.language, text });
    else if (column.holds === "remarks") remarks.push(`${column.name}: ${text}`);
    else fields.set(column.holds, [fields.get(column.holds), text].filter((part) => part !== undefined).join("\n"));
  });
  return { terms, fields, remarks };
}

/** The first cell that should be one of a few words and is not. */
function wrongChoice(fields: Fields): { readonly path: string; readonly expected: string } | undefined {
  const choices = [
    { path: "kind", choices: conceptKinds, named: kindNamed },
    { path: "status", choices: termStatuses, named: statusNamed },
    { path: "source-status", choices: termStatuses, named: statusNamed },
    { path: "type", choices: termTypes, named: typeNamed },
  ];
  const wrong = choices.find(({ path, named }) => fields.has(path) && named(fields.get(path) ?? "") === undefined);
  return wrong && { path: wrong.path, expected: wrong.choices.join(", ") };
}

/** A category is a kind where it names one, else a subject. */
function kindAndSubject(fields: Fields): Pick<ListEntry, "kind" | "subject"> {
  const category = fields.get("category") ?? "";
  const kind = kindNamed(fields.get("kind") ?? category);
  const subjects = [fields.get("subject"), kindNamed(category) === undefined ? category : ""];
  return { kind, subject: subjects.filter(Boolean).join("\n") || undefined };
}

const attributesOf = (fields: Fields): Pick<ListTerm, "status" | "type" | "style"> => ({
  status: statusNamed(fields.get("status") ?? ""),
  type: typeNamed(fields.get("type") ?? ""),
  style: fields.get("style"),
});

/** A link alone is its own reference. */
function referencesOf(reference: string | undefined, url: string | undefined): Source[] {
  const text = reference ?? url;
  return text === undefined ? [] : [{ reference: text, url }];
}

import type { Concept, Term } from "../../../model/concept.js";
import type { Table } from "./table.js";
import { conceptColumns, termColumns } from "./term-columns.js";

/** The table with one row a term, which holds the whole model; a concept without terms has one row. */
export function termTable(concepts: readonly Concept[]): Table {
  const names = [...termColumns, ...conceptColumns].map(({ name }) => name);
  return { header: ["id", "language", ...names], rows: concepts.flatMap(conceptRows), losses: [] };
}

function conceptRows(concept: Concept): string[][] {
  const terms = Object.entries(concept.terms).flatMap(([language, list]) => list.map((term) => ({ language, term })));
  const about = conceptColumns.map(({ toCell }) => toCell(concept) ?? "");
  const [first, ...others] = terms;
  if (first === undefined) return [[concept.id, "", ...termColumns.map(() => ""), ...about]];
  const blank = about.map(() => "");
  return [
    [concept.id, first.language, ...termCells(first.term), ...about],
    ...others.map(({ language, term }) => [concept.id, language, ...termCells(term), ...blank]),
  ];
}

const termCells = (term: Term): string[] => termColumns.map(({ toCell }) => toCell(term) ?? "");

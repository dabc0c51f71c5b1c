import type { Concept, Term } from "../../../model/concept.js";
import { ownOf } from "../../../model/name-table.js";
import { primaryOf } from "../../../text/language.js";
import type { ExchangeReadOptions, Loss } from "../exchange-format.js";
import { Findings } from "../findings.js";
import { isApproved, LossCount } from "../losses.js";
import { gatherConcepts } from "../term-list.js";
import type { Column } from "./columns.js";
import { type ListLanguages, languagesOf, readList, rolesIn } from "./read-list.js";
import type { Table } from "./table.js";

type Languages = Pick<ExchangeReadOptions, "srcLang" | "trgLang">;

/**
 * A list of terms in the columns of a scheme: as many rows a concept as it has terms in one language, each with all that the columns
 * say of the concept. Terms that are neither preferred nor admitted stand only where a column gives their status. A concept without a
 * target has a row in which one can be filled in; one without a source term has none.
 */
export function listTable(
  concepts: readonly Concept[],
  header: readonly string[],
  columns: readonly Column[],
  options: Languages,
): Table {
  const languages = languagesOf(columns, options);
  const blocks = concepts.map((concept) => listRows(concept, columns, languages));
  return { header, rows: blocks.flat(), losses: lossesOf(concepts, blocks, columns, options) };
}

/** What the list loses, found by reading it. */
function lossesOf(
  concepts: readonly Concept[],
  blocks: readonly (readonly string[][])[],
  columns: readonly Column[],
  options: Languages,
): Loss[] {
  const found = new Findings();
  const rows = blocks.flat().map((cells, row) => ({ row, cells }));
  gatherConcepts(readList(rows, columns, { name: "", ...options }, found), found);
  const read = new Map(found.list().concepts.map(({ row, concept }) => [row, concept]));
  const losses = new LossCount();
  let start = 0;
  concepts.forEach((concept, index) => {
    const size = blocks[index]?.length ?? 0;
    losses.addDifferences(concept, size === 0 ? undefined : read.get(start));
    start += size;
  });
  return losses.list();
}

function listRows(concept: Concept, columns: readonly Column[], languages: ListLanguages): string[][] {
  const rows = termRows(concept, columns, languages);
  const hasSource = rows[0]?.some((term) => term !== undefined && primaryOf(term.language) === languages.source);
  if (hasSource !== true) return [];
  return rows.map((terms, index) => {
    const { source, main } = rolesIn(
      terms.filter((term) => term !== undefined),
      languages,
    );
    const row: Row = { concept, source: source?.term, target: main?.term, index };
    return columns.map(
      (column, at) => (column.holds === "terms" ? terms[at]?.term.text : cells[column.holds]?.(row)) ?? "",
    );
  });
}

interface WordedTerm {
  readonly language: string;
  readonly term: Term;
}

/** The terms of each row, by column: a language has its terms one after the other, and its first again where it has no more. */
function termRows(
  concept: Concept,
  columns: readonly Column[],
  languages: ListLanguages,
): (WordedTerm | undefined)[][] {
  const shown = columns.map((column, at) => {
    if (column.holds !== "terms") return { list: [], offset: 0, width: 1 };
    const { language } = column;
    const isSame = (other: Column): boolean => other.holds === "terms" && other.language === language;
    const statusColumn = primaryOf(language) === languages.source ? "source-status" : "status";
    const hasStatus = columns.some(({ holds }) => holds === statusColumn);
    const terms = (ownOf(concept.terms, language) ?? []).filter(
      (term) => term.text.trim() !== "" && (hasStatus || isApproved(term)),
    );
    const list = terms.map((term) => ({ language, term }));
    return { list, offset: columns.slice(0, at).filter(isSame).length, width: columns.filter(isSame).length };
  });
  const height = Math.max(1, ...shown.map(({ list, width }) => Math.ceil(list.length / width)));
  return Array.from({ length: height }, (_, row) =>
    shown.map(({ list, offset, width }) => list[row * width + offset] ?? (offset === 0 ? list[0] : undefined)),
  );
}

interface Row {
  readonly concept: Concept;
  readonly source: Term | undefined;
  readonly target: Term | undefined;
  /** Among the rows of its concept, from 0. */
  readonly index: number;
}

const cells: Readonly<Partial<Record<Column["holds"], (row: Row) => string | undefined>>> = {
  id: ({ concept }) => concept.id,
  kind: ({ concept }) => concept.kind,
  subject: ({ concept }) => concept.subject,
  definition: ({ concept }) => concept.definition,
  note: ({ concept }) => concept.note,
  status: ({ target }) => target?.status,
  "source-status": ({ source }) => source?.status,
  type: ({ target }) => target?.type,
  style: ({ target }) => target?.style,
  source: (row) => sourceOf(row)?.reference,
  url: (row) => sourceOf(row)?.url,
};

/** The sources of the concept follow each other row by row; where it has none, the first of the term stands. */
const sourceOf = ({ concept, target, index }: Row) =>
  concept.sources === undefined ? target?.sources?.[0] : concept.sources[index];

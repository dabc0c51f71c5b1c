import { languageTag } from "../../../model/language-tag.js";
import { primaryOf } from "../../../text/language.js";
import type { Column } from "./columns.js";
import { columnWords, commonLanguages } from "./header-words.js";

interface Languages {
  readonly srcLang: string;
  readonly trgLang: string;
}

/**
 * The columns that a first row names, in English or Chinese, without regard to case. Nothing where it names none: two cells, and half
 * of those that are not empty, have to be names that lists use, or one has and the others are language tags. `WHO,世界卫生组织` is
 * a term and its translation.
 */
export function columnsOfHeader(cells: readonly string[], languages: Languages): Column[] | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const sure = filled.filter((cell) => columnWords.has(headerWord(cell)) || isCommonTag(cell));
  const tags = filled.filter((cell) => !sure.includes(cell) && languageTag(cell) !== undefined);
  const isHeader =
    (sure.length >= 2 && sure.length * 2 >= filled.length) ||
    (sure.length === 1 && tags.length > 0 && tags.length + 1 === filled.length);
  const columns = columnsNamed(cells, languages);
  return isHeader && columns.some(({ holds }) => holds === "terms") ? columns : undefined;
}

/** The columns of a row that is known to be a header: where it names no source or no target, the first names unknown to us are those. */
export function columnsOfSureHeader(cells: readonly string[], languages: Languages): Column[] {
  const columns = columnsNamed(cells, languages);
  for (const language of [languages.srcLang, languages.trgLang]) {
    const unknown = columns.findIndex(({ holds }) => holds === "remarks");
    if (!hasLanguage(columns, language) && unknown >= 0) columns[unknown] = { holds: "terms", language };
  }
  return columns;
}

/** `source` is the source term, but a reference where another column holds the source terms. */
function columnsNamed(cells: readonly string[], languages: Languages): Column[] {
  const isSource = (cell: string): boolean => headerWord(cell) === "source";
  const columns = cells.map((cell) => columnNamed(cell, languages));
  const others = columns.filter((_, index) => !isSource(cells[index] ?? ""));
  if (!hasLanguage(others, languages.srcLang)) return columns;
  return columns.map((column, index) => (isSource(cells[index] ?? "") ? { holds: "source" } : column));
}

const hasLanguage = (columns: readonly Column[], language: string): boolean =>
  columns.some((column) => column.holds === "terms" && primaryOf(column.language) === primaryOf(language));

function columnNamed(cell: string, { srcLang, trgLang }: Languages): Column {
  const name = cell.trim();
  const word = columnWords.get(headerWord(name));
  const language = languageTag(name);
  if (word === "source-term") return { holds: "terms", language: srcLang };
  if (word === "target-term") return { holds: "terms", language: trgLang };
  if (typeof word === "object") return { holds: "terms", language: word.language };
  if (word !== undefined) return { holds: word };
  if (language !== undefined) return { holds: "terms", language };
  return name === "" || name === "-" ? { holds: "-" } : { holds: "remarks", name };
}

const LONGEST_NAME = 100; // UTF-16 code units; what is longer names no column

/** `Source term`, `source_term` and `Source Term (zh)` are one name. */
const headerWord = (cell: string): string =>
  cell
    .slice(0, LONGEST_NAME)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\([^)]*\)/gu, "")
    .replace(/[\s_.:-]+/gu, "");

const isCommonTag = (cell: string): boolean => {
  const language = languageTag(cell);
  return language !== undefined && commonLanguages.has(primaryOf(language));
};

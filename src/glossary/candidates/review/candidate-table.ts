import type { CandidateContext, CandidateRow, FilePlace, ListedCandidate } from "../../../model/candidate.js";
import { conceptKinds, termStatuses } from "../../../model/concept.js";
import { nameTable } from "../../../model/name-table.js";
import { addressOf } from "../../../model/place.js";
import type { TableRow } from "../../../text/table/read-rows.js";

/** The columns of the table, in order. The first eight are for a person to fill in or to change; the others tell what is known. */
export const candidateColumns = [
  ...(["decision", "zh", "en", "unverified", "kind", "status", "definition", "note"] as const),
  ...(["score", "count", "reasons", "related", "near-miss", "rejected", "first", "contexts"] as const),
] as const;
type CandidateColumn = (typeof candidateColumns)[number];

/** What the cells of a column may say, where it is one of a few words. */
export const choicesOfColumn = (name: string): readonly string[] | undefined => choices[name];

const choices = nameTable<readonly string[]>({
  decision: ["approve", "reject"],
  kind: conceptKinds,
  status: termStatuses,
});

/** Rows of text, the header first. */
export const candidateTable = (candidates: readonly ListedCandidate[]): string[][] => [
  Array.from(candidateColumns),
  ...candidates.map((candidate) => candidateColumns.map((column) => cellOf(candidate, column))),
];

function cellOf(candidate: ListedCandidate, column: CandidateColumn): string {
  switch (column) {
    case "zh":
      return candidate.text;
    case "unverified":
      return candidate.suggestion?.text ?? "";
    case "kind":
      return candidate.kind;
    case "score":
      return String(candidate.score);
    case "count":
      return String(candidate.count);
    case "reasons":
      return candidate.reasons.join(" ");
    case "related":
      return candidate.related.map(({ id, term }) => `${term} (${id})`).join("\n");
    case "near-miss":
      return candidate.nearMiss === undefined ? "" : `${candidate.nearMiss.term} (${candidate.nearMiss.id})`;
    case "rejected":
      return candidate.rejected === true ? "yes" : "";
    case "first":
      return placeText(candidate.first);
    case "contexts":
      return candidate.contexts.map((context) => `${placeText(context)} ${context.text}`).join("\n");
    default:
      return "";
  }
}

const placeText = ({ file, ...place }: FilePlace): string => `${file}:${addressOf(place)}`;

/** The rows of a table that came back, by the names of its columns in whatever order and case; other columns are passed over. */
export function rowsOfTable(table: readonly TableRow[]): CandidateRow[] {
  const [header, ...rows] = table.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const indexes = new Map(header?.cells.map((name, index) => [name.trim().toLowerCase(), index]));
  return rows.map(({ row, cells }) => {
    const cell = (name: CandidateColumn): string => cells[indexes.get(name) ?? -1]?.trim() ?? "";
    const fields = filled.flatMap((name) => (cell(name) === "" ? [] : [[name, cell(name)] as const]));
    return { row, ...Object.fromEntries(fields), contexts: contextsOf(cell("contexts")) };
  });
}

const filled = ["decision", "zh", "en", "unverified", "kind", "status", "definition", "note"] as const;

/** Whether a table has the columns without which no row can be understood. */
export const isCandidateTable = ([header]: readonly TableRow[]): boolean => {
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  return names.includes("decision") && names.includes("zh");
};

const contextsOf = (cell: string): CandidateContext[] =>
  cell.split(/\r\n|\r|\n/u).flatMap((line) => {
    const [, file = "", row = "", column = "", text = ""] = CONTEXT.exec(line.trim()) ?? [];
    return text === "" ? [] : [{ file, line: Number(row), column: Number(column), text }];
  });

const CONTEXT = /^(.+?):(\d+):(\d+) (.+)$/u; // "story.txt:12:5 来到玉麦镇。"

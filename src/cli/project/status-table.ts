import { type DocumentCounts, type DocumentStatus, displayWidth, type RunOutcome, sumOfCounts } from "../../index.js";
import { sayCounts, sayPassedOver, saySince, type Translator } from "../../ui/index.js";

/** A line for each document, its columns below one another, and their sums. */
export function statusTable({ documents, passedOver }: RunOutcome, { t }: Pick<Translator, "t">): string {
  const all = documents.map(({ status }) => status);
  const heads = [
    "document",
    "to",
    "stage",
    "sentences",
    "translated",
    "reviewed",
    "issues",
    "to-do",
    ...moreHeads(all),
  ] as const;
  const rows = [
    heads.map((head) => t(`project.columns.${head}`)),
    ...all.map((status) => [
      status.source,
      status.to,
      t(`project.standings.${status.standing}`),
      ...countCells(status),
      ...moreHeads(all).map((head) => moreCell(head, status, t)),
    ]),
    ...(all.length > 1 ? [[t("cli.status.sum"), "", "", ...countCells(sumOfCounts(all))]] : []),
  ];
  const widths = heads.map((_head, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0, column))
      .join("  ")
      .trimEnd(),
  );
  const unread = sayPassedOver(passedOver, t);
  if (unread !== undefined) lines.push(unread);
  return `${lines.join("\n")}\n`;

  function countCells({ sentences, translated, reviewed, issues, charactersToDo }: DocumentCounts): string[] {
    const share = sentences === 0 ? "" : ` (${Math.floor((100 * translated) / sentences)}%)`;
    return [
      String(sentences),
      `${translated}${share}`,
      String(reviewed),
      sayCounts(issues, t) || "–",
      String(charactersToDo),
    ];
  }
}

type More = "held-by" | "since" | "glossary";

/** Columns in which no document has anything are left out. */
const moreHeads = (all: readonly DocumentStatus[]): More[] => [
  ...(all.some(({ heldBy }) => heldBy !== undefined) ? (["held-by"] as const) : []),
  ...(all.some(({ since }) => since !== undefined) ? (["since"] as const) : []),
  ...(all.some(({ touched = [] }) => touched.length > 0) ? (["glossary"] as const) : []),
];

function moreCell(head: More, { heldBy = "", since, touched = [] }: DocumentStatus, t: Translator["t"]): string {
  if (head === "held-by") return heldBy;
  if (head === "since") return since === undefined ? "" : saySince(since, t);
  return touched.length === 0 ? "" : t("counts.segments", { count: touched.length });
}

/** Numbers stand on the right of their column. */
function padded(cell: string, width: number, column: number): string {
  const blanks = " ".repeat(Math.max(0, width - displayWidth(cell)));
  return NUMBERS.has(column) ? blanks + cell : cell + blanks;
}

const NUMBERS: ReadonlySet<number> = new Set([3, 4, 5, 7]);

import { type DocumentCounts, type DocumentStatus, displayWidth, type RunOutcome, severities } from "../../index.js";
import { sayCounts, type Translator } from "../../ui/index.js";
import { kindsOf } from "./say-run.js";

/** A line for each document, its columns below one another, and their sums. */
export function statusTable({ documents, passedOver }: RunOutcome, { t }: Pick<Translator, "t">): string {
  const all = documents.map(({ status }) => status);
  const heads = ["document", "to", "stage", "sentences", "translated", "reviewed", "issues", "to-do"] as const;
  const rows = [
    heads.map((head) => t(`project.columns.${head}`)),
    ...all.map((status) => [
      status.source,
      status.to,
      t(`project.standings.${status.standing}`),
      ...countCells(status),
    ]),
    ...(all.length > 1 ? [[t("cli.status.sum"), "", "", ...countCells(sumOf(all))]] : []),
  ];
  const widths = heads.map((_head, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0, column))
      .join("  ")
      .trimEnd(),
  );
  if (passedOver.size > 0) lines.push(t("summary.passed-over", { kinds: kindsOf(passedOver, t("summary.separator")) }));
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

/** Numbers stand on the right of their column. */
function padded(cell: string, width: number, column: number): string {
  const blanks = " ".repeat(Math.max(0, width - displayWidth(cell)));
  return NUMBERS.has(column) ? blanks + cell : cell + blanks;
}

const NUMBERS: ReadonlySet<number> = new Set([3, 4, 5, 7]);

function sumOf(all: readonly DocumentStatus[]): DocumentCounts {
  const sum = (numberOf: (counts: DocumentCounts) => number): number =>
    all.reduce((total, counts) => total + numberOf(counts), 0);
  const [error, warning, info] = severities.map((severity) => sum(({ issues }) => issues[severity]));
  return {
    sentences: sum(({ sentences }) => sentences),
    translated: sum(({ translated }) => translated),
    reviewed: sum(({ reviewed }) => reviewed),
    charactersToDo: sum(({ charactersToDo }) => charactersToDo),
    issues: { error: error ?? 0, warning: warning ?? 0, info: info ?? 0 },
  };
}

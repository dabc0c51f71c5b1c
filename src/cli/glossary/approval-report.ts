import { type Approval, conceptKinds, type FaultyRow, jsonText, termStatuses } from "../../index.js";
import type { WriteValues } from "../commands/glossary/shared.js";
import type { CliContext } from "../context.js";

/** What became of each row that a person decided on. */
export function reportApproval(
  { added, skipped, rejected, faulty }: Approval,
  files: readonly string[],
  { format, dryRun = false }: Pick<WriteValues, "format" | "dryRun">,
  { io, ui: { t } }: CliContext,
): void {
  if (format === "json") {
    const report = {
      schema: "duiyi.approval/1",
      dryRun,
      added: added.map(({ row, concept }) => ({ row, zh: nameOf(concept), id: concept.id })),
      skipped,
      rejected: rejected.map(({ row, zh }) => ({ row, zh })),
      faulty: faulty.map(({ row, zh, reason, ...fault }) => ({
        row,
        zh,
        reason,
        message: sentence({ row, zh, reason, ...fault }, t),
      })),
      files,
    };
    io.out(`${jsonText(report, 2)}\n`);
    return;
  }
  const lines = [
    ...added.map(({ row, concept }) => t("cli.glossary.approve.added", { row, zh: nameOf(concept), id: concept.id })),
    ...skipped.map(({ row, zh, id }) => t("cli.glossary.approve.skipped", { row, zh, id })),
    ...rejected.map(({ row, zh }) => t("cli.glossary.approve.rejected", { row, zh })),
    ...faulty.map((fault) =>
      t("cli.glossary.approve.faulty", { row: fault.row, zh: fault.zh || "–", fault: sentence(fault, t) }),
    ),
    ...files.map((file) => t(dryRun ? "cli.glossary.would-write" : "cli.written", { file })),
    t("cli.glossary.approve.sums", {
      added: added.length,
      skipped: skipped.length,
      rejected: rejected.length,
      faulty: faulty.length,
    }),
  ];
  io.out(`${lines.join("\n")}\n`);
}

const nameOf = ({ terms }: Approval["added"][number]["concept"]): string => terms.zh?.[0]?.text ?? "";

function sentence({ reason, values }: FaultyRow, t: CliContext["ui"]["t"]): string {
  switch (reason) {
    case "decision":
      return t("cli.glossary.approve.fault-decision", values);
    case "no-zh":
      return t("cli.glossary.approve.fault-no-zh");
    case "no-en":
      return t("cli.glossary.approve.fault-no-en");
    case "kind":
      return t("cli.glossary.approve.fault-kind", { ...values, kinds: conceptKinds.join(", ") });
    case "status":
      return t("cli.glossary.approve.fault-status", { ...values, statuses: termStatuses.join(", ") });
    case "schema":
      return t("cli.glossary.approve.fault-schema", values);
  }
}

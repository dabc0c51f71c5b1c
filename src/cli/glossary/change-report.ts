import type { GlossaryChange, GlossaryImport } from "../../index.js";
import { jsonText } from "../../index.js";
import type { WriteValues } from "../commands/glossary/shared.js";
import type { CliContext } from "../context.js";

/** What a command did to a glossary, or would do. */
export function reportChanges(
  { added, changed, removed, files }: GlossaryChange,
  { format, dryRun = false }: Pick<WriteValues, "format" | "dryRun">,
  { io, ui: { t } }: CliContext,
): void {
  if (format === "json") {
    const report = { schema: "duiyi.glossary-changes/1", dryRun, added, changed, removed, files };
    io.out(`${jsonText(report, 2)}\n`);
    return;
  }
  const lines = [
    ...added.map((id) => t("cli.glossary.added", { id })),
    ...changed.map((id) => t("cli.glossary.changed", { id })),
    ...removed.map((id) => t("cli.glossary.removed", { id })),
    ...(files.length === 0 ? [t("cli.glossary.unchanged")] : []),
    ...files.map((file) => t(dryRun ? "cli.glossary.would-write" : "cli.written", { file })),
  ];
  io.out(`${lines.join("\n")}\n`);
}

/** What an import did, or would do: each entry by its row. */
export function reportImport(
  { added, changed, skipped, rejected, stopped, files }: GlossaryImport,
  name: string,
  { format, dryRun = false }: Pick<WriteValues, "format" | "dryRun">,
  { io, ui: { t } }: CliContext,
): void {
  const refused = rejected.map((entry) => ({
    ...entry,
    message: t(`glossary.rejected.${entry.reason}`, entry.values),
  }));
  if (format === "json") {
    const report = {
      schema: "duiyi.glossary-import/1",
      dryRun,
      added,
      changed,
      skipped,
      rejected: refused,
      stopped,
      files,
    };
    io.out(`${jsonText(report, 2)}\n`);
    return;
  }
  const lines = [
    ...changed.map(({ row, id }) => t("cli.glossary.changed-row", { row, id })),
    ...refused.map(({ row, message }) => t("cli.glossary.rejected-row", { file: name, row, why: message })),
    ...(stopped ? [t("cli.glossary.stopped", { ...stopped })] : []),
    t("cli.glossary.imported", {
      added: stopped ? 0 : added.length,
      changed: stopped ? 0 : changed.length,
      skipped: skipped.length,
      rejected: rejected.length,
    }),
    ...files.map((file) => t(dryRun ? "cli.glossary.would-write" : "cli.written", { file })),
  ];
  io.out(`${lines.join("\n")}\n`);
}

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
  { added, changed, skipped, rejected, refused, files }: GlossaryImport,
  name: string,
  { format, dryRun = false }: Pick<WriteValues, "format" | "dryRun">,
  { io, ui: { t } }: CliContext,
): void {
  const unread = rejected.map((entry) => ({
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
      rejected: unread,
      refused,
      files,
    };
    io.out(`${jsonText(report, 2)}\n`);
    return;
  }
  const isRefused = refused.length > 0;
  const lines = [
    ...(isRefused ? [] : changed).map(({ row, id }) => t("cli.glossary.changed-row", { row, id })),
    ...unread.map(({ row, message }) => t("cli.glossary.rejected-row", { file: name, row, why: message })),
    ...refused.map(({ row, id }) => t("cli.glossary.refused-row", { row, id })),
    ...(isRefused ? [t("cli.glossary.refused")] : []),
    t("cli.glossary.imported", {
      added: isRefused ? 0 : added.length,
      changed: isRefused ? 0 : changed.length,
      skipped: skipped.length,
      rejected: rejected.length,
    }),
    ...files.map((file) => t(dryRun ? "cli.glossary.would-write" : "cli.written", { file })),
  ];
  io.out(`${lines.join("\n")}\n`);
}

import type { WriteValues } from "../commands/glossary/shared.js";
import type { CliContext } from "../context.js";

/** What a command did to a glossary, or would do. */
export interface ChangesDone {
  readonly added?: readonly string[];
  readonly changed?: readonly string[];
  readonly removed?: readonly string[];
  readonly files: readonly string[];
}

export function reportChanges(
  { added = [], changed = [], removed = [], files }: ChangesDone,
  { format, dryRun = false }: Pick<WriteValues, "format" | "dryRun">,
  { io, ui: { t } }: CliContext,
): void {
  if (format === "json") {
    const report = { schema: "duiyi.glossary-changes/1", dryRun, added, changed, removed, files };
    io.out(`${JSON.stringify(report, null, 2)}\n`);
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

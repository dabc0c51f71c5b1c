import type { Prepared } from "../index.js";
import { whereOf } from "../index.js";
import type { CliContext } from "./context.js";
import type { WrittenFile } from "./summary-lines.js";

/** Names on standard error the earlier translations that were not carried over, ten at most, and the files that hold them all. */
export function sayDropped(
  { changes = [] }: Pick<Prepared, "changes">,
  earlier: string,
  files: readonly WrittenFile[],
  { io, ui: { t } }: CliContext,
): void {
  const dropped = changes.flatMap(({ kind, before }) =>
    (kind === "changed" || kind === "removed") && before?.target !== undefined
      ? [{ kind, before, target: before.target }]
      : [],
  );
  for (const { kind, before, target } of dropped.slice(0, SHOWN)) {
    const values = { change: t(`changes.kinds.${kind}`), source: before.source.text, target: target.text };
    io.say(
      `${whereOf({ file: earlier, ...(before.place && { place: before.place }) })}: ${t("cli.prepare.dropped", values)}`,
    );
  }
  if (dropped.length === 0) return;
  if (dropped.length > SHOWN) io.say(t("cli.prepare.dropped-more", { count: dropped.length - SHOWN }));
  const pathOf = (wanted: WrittenFile["kind"]): string => files.find(({ kind }) => kind === wanted)?.path ?? "";
  io.say(t("cli.prepare.dropped-where", { count: dropped.length, memory: pathOf("memory"), sheet: pathOf("changes") }));
}

const SHOWN = 10; // earlier translations that are named one by one

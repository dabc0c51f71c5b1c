import { type Merged, type ReturnedFile, type Segment, whereOf } from "../index.js";
import type { CliContext } from "./context.js";

/** Says on standard error what of a document stands in the source language, what it has lost, what else was changed, and which sentences break it. */
export function sayMerged(
  { left, lost, changes, broken, leftOver }: Pick<Merged, "left" | "lost" | "changes" | "broken" | "leftOver">,
  { source }: ReturnedFile,
  { io, ui }: Pick<CliContext, "io" | "ui">,
): void {
  const where = ({ place }: Pick<Segment, "place">): string =>
    whereOf({ file: source?.name ?? "", ...(place && { place }) });
  for (const segment of left.slice(0, SHOWN)) io.say(`${where(segment)}: ${segment.source.text}`);
  if (left.length > 0) io.say(ui.t("cli.merge.left", { count: left.length }));
  for (const issue of lost.slice(0, SHOWN)) io.say(`${where(issue)}: ${ui.message(issue)}`);
  if (lost.length > 0) io.say(ui.t("cli.merge.lost", { count: lost.length }));
  for (const change of changes) io.say(`${where(change)}: ${ui.t(`cli.merge.changed.${change.what}`, change.values)}`);
  for (const issue of leftOver) io.say(`${where(issue)}: ${ui.message(issue)}`);
  if (leftOver.some(({ rule }) => rule === "layout/left-over")) io.say(ui.t("cli.merge.adapt"));
  for (const { segment, reason } of broken)
    io.say(ui.t(`cli.merge.broken.${reason}`, { where: where(segment), text: segment.source.text }));
}

const SHOWN = 10; // sentences left untranslated, and inline codes lost, that are named one by one

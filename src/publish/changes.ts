import { lineOf } from "../model/place.js";
import type { SegmentChange } from "../model/segment-change.js";
import type { Translate } from "../model/translate.js";
import { CSV } from "../text/table/dialects.js";
import { writeRows } from "../text/table/write-rows.js";

/**
 * What became of the segments of an earlier version, but for those that were kept: CSV as spreadsheets open it, a
 * change a row.
 */
export function writeChangeSheet(changes: readonly SegmentChange[], t: Translate): string {
  const columns = ["change", "line", "text", "earlier-text", "earlier-translation", "earlier-state"] as const;
  const rows = changes
    .filter(({ kind }) => kind !== "kept")
    .map(({ kind, now, before }) => [
      t(`changes.kinds.${kind}`),
      String(lineOf(now?.place) ?? ""),
      now?.source.text ?? "",
      before?.source.text ?? "",
      before?.target?.text ?? "",
      before === undefined ? "" : t(`state.${before.state}`),
    ]);
  const heading = columns.map((column) => t(`changes.${column}`));
  return writeRows([heading, ...rows], CSV);
}

import { stringify } from "csv-stringify/sync";
import { lineOf } from "../model/place.js";
import type { SegmentChange } from "../model/segment-change.js";
import type { Translate } from "../model/translate.js";

/**
 * What became of the segments of an earlier version, but for those that were kept: CSV as spreadsheets open it (UTF-8 with a byte order
 * mark, CR LF), a change a row. A cell that would start a formula is disarmed.
 *
 * @see RFC 4180
 */
export function writeChangeSheet(changes: readonly SegmentChange[], t: Translate): string {
  const columns = ["change", "line", "text", "earlier-text", "earlier-translation", "earlier-state"] as const;
  const rows = changes
    .filter(({ kind }) => kind !== "kept")
    .map(({ kind, now, before }) => [
      t(`changes.kinds.${kind}`),
      lineOf(now?.place) ?? "",
      now?.source.text ?? "",
      before?.source.text ?? "",
      before?.target?.text ?? "",
      before === undefined ? "" : t(`state.${before.state}`),
    ]);
  const heading = columns.map((column) => t(`changes.${column}`));
  return stringify([heading, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });
}

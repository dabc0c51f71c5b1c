import type { Translate } from "../../../model/translate.js";
import type { CellStyle, WriteSheet } from "../../../office/index.js";
import { guideLines } from "../review-table.js";

/** The sheet that tells a reviser what to do. */
export function guideSheet(t: Translate): WriteSheet {
  return {
    name: t("review.guide-sheet"),
    columns: [{ width: 100, style }],
    rows: guideLines(t).map((line) => [line]),
    view: { showGridLines: false },
    protection: { sheet: true, formatRows: true },
  };
}

const style: CellStyle = { font: { size: 12 }, alignment: { vertical: "top", wrapText: true } };

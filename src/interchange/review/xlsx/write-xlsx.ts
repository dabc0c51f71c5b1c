import { InputError } from "../../../model/input-error.js";
import type { Output } from "../../../model/output.js";
import { EPOCH, LONGEST_CELL } from "../../../office/index.js";
import { writeXlsx } from "../../../office/write-workbook.js";
import { textOfPieces } from "../../edited-target/shown-content.js";
import { cellFontOf } from "../fonts.js";
import { type ReviewTable, reviewTable } from "../review-table.js";
import { guideSheet } from "./guide-sheet.js";
import { reviewSheet } from "./review-sheet.js";

/**
 * A review table as a workbook: a locked sheet with translation, state and comment open, states to choose from, the head always in sight;
 * a second sheet says how to use it. Every text is a text, so that nothing is run as a formula.
 *
 * @see ECMA-376, part 1, 18
 */
export const xlsx: Output = {
  audience: "review",
  isReadBack: true,
  async write(publication) {
    const table = reviewTable(publication);
    refuseWhatHasNoPlace(table);
    const { t } = publication.wording;
    const { title, properties, audience, trgLang } = table;
    const isReview = audience === "review";
    return writeXlsx({
      properties: {
        title,
        creator: "duiyi",
        created: EPOCH,
        modified: EPOCH,
        ...(isReview && { custom: { ...properties } }),
      },
      defaultFont: { name: cellFontOf(trgLang), size: 11 },
      sheets: [reviewSheet(table, t), ...(isReview ? [guideSheet(t)] : [])],
    });
  },
};

const MOST_ROWS = 1_048_575; // beside the head (Excel specifications and limits)

/** @throws InputError `output.cell`, `output.rows` */
function refuseWhatHasNoPlace({ rows, properties: { "duiyi.xliff": file } }: ReviewTable): void {
  if (rows.length > MOST_ROWS) throw new InputError("output.rows", { rows: rows.length, limit: MOST_ROWS }, { file });
  for (const { id, source, target } of rows) {
    const length = Math.max(textOfPieces(source).length, textOfPieces(target).length);
    if (length > LONGEST_CELL) throw new InputError("output.cell", { id, length, limit: LONGEST_CELL }, { file });
  }
}

import { addressOf } from "../../model/place.js";
import { EPOCH, LONGEST_CELL } from "../../office/index.js";
import { writeXlsx } from "../../office/write-workbook.js";
import type { AlignedSide, Alignment } from "./aligned.js";
import { isTwoSided, pairsOf } from "./aligned.js";
import type { WriteAlignmentOptions } from "./write-options.js";

/** A workbook of the places that a person should look at: pairs that are doubtful, and sentences that nothing answers. */
export async function writeSheet(
  alignment: Alignment,
  { minConfidence, wording: { t } }: WriteAlignmentOptions,
): Promise<Uint8Array> {
  const heads = [
    t("align.file"),
    t("align.place"),
    t("align.source"),
    t("align.target"),
    t("align.confidence"),
    t("align.remark"),
  ];
  const doubtful = Array.from(pairsOf(alignment)).filter(
    ({ bead }) => !isTwoSided(bead) || bead.confidence < minConfidence,
  );
  const rows = doubtful.map(({ bead, document, sourceText, targetText }) => [
    document.document ?? document.source.name,
    [placeOf(document.source, bead.source), placeOf(document.target, bead.target)].filter(Boolean).join(" · "),
    sourceText.slice(0, LONGEST_CELL),
    targetText.slice(0, LONGEST_CELL),
    Math.round(bead.confidence * 100) / 100,
    isTwoSided(bead) ? "" : t("align.alone"),
  ]);
  const wrap = { alignment: { vertical: "top", wrapText: true } } as const;
  return writeXlsx({
    properties: { created: EPOCH, modified: EPOCH },
    sheets: [
      {
        name: t("align.sheet"),
        columns: [22, 16, 50, 60, 10, 24].map((width) => ({ width, style: wrap })),
        rows: [heads, ...rows],
        freezePane: { rows: 1, columns: 0 },
      },
    ],
  });
}

function placeOf({ places }: AlignedSide, [first]: readonly number[]): string {
  const place = first === undefined ? undefined : places[first];
  return place === undefined ? "" : addressOf(place);
}

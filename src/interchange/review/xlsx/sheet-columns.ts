import type { Audience } from "../../../model/page-choice.js";
import type { Translate } from "../../../model/translate.js";
import { type CellStyle, type CellValue, LONGEST_CELL } from "../../../office/index.js";
import { textOfPieces } from "../../edited-target/shown-content.js";
import { cellFontOf } from "../fonts.js";
import { palette } from "../palette.js";
import type { ReviewRow } from "../review-row.js";
import { hiddenHeads, type ReviewTable, stateName } from "../review-table.js";

/** A column of the sheet. */
export interface SheetColumn {
  readonly id: "number" | "source" | "target" | "state" | "comment" | "issues" | "terms" | "notes" | "id" | "stamp";
  readonly head: string;
  /** The width of the column in characters of the usual font. */
  readonly width: number;
  readonly style: CellStyle;
  readonly hidden?: true;
  readonly show: (row: ReviewRow) => CellValue;
}

/** Those for readers are the first three; a reviser's work stands beside the texts, what helps with it after that. */
export function sheetColumns({ srcLang, trgLang, audience }: ReviewTable, t: Translate): SheetColumn[] {
  const columns: SheetColumn[] = [
    { ...visible("number", 6), style: numberStyle, show: ({ number }) => number },
    { ...visible("source", 42), style: locked(srcLang), show: ({ source }) => textOfPieces(source) },
    { ...visible("target", 54), style: open(trgLang), show: ({ target }) => textOfPieces(target) },
    { ...visible("state", 12), style: stateStyle, show: ({ state }) => stateName(t, state) },
    { ...visible("comment", 28), style: open(trgLang), show: () => "" },
    {
      ...visible("issues", 34),
      style: locked(trgLang),
      show: ({ issues }) => lines(issues.map(({ message }) => message)),
    },
    { ...visible("terms", 28), style: locked(srcLang), show: ({ terms }) => lines(terms) },
    { ...visible("notes", 24), style: locked(srcLang), show: ({ notes }) => lines(notes) },
    { ...hidden("id"), show: ({ id }) => id },
    { ...hidden("stamp"), show: ({ stamp }) => stamp },
  ];
  return columns.filter(({ id }) => isShownTo(audience, id));

  function visible<Id extends Exclude<SheetColumn["id"], "id" | "stamp">>(id: Id, width: number) {
    return { id, head: t(`review.columns.${id}`), width };
  }
}

const FOR_READERS: readonly SheetColumn["id"][] = ["number", "source", "target"];
const isShownTo = (audience: Audience, id: SheetColumn["id"]): boolean =>
  audience === "review" || FOR_READERS.includes(id);

const hidden = (id: "id" | "stamp") => ({ id, head: hiddenHeads[id], width: 20, style: base, hidden: true }) as const;

const lines = (texts: readonly string[]): string => texts.join("\n").slice(0, LONGEST_CELL);

const LATIN = cellFontOf("en");
const side = { style: "thin", color: { rgb: palette.line } } as const;
const base: CellStyle = {
  numFmt: "@",
  alignment: { vertical: "top", wrapText: true },
  border: { top: side, right: side, bottom: side, left: side },
};
const fill = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;

const locked = (language: string): CellStyle => ({
  ...base,
  fill: fill(palette.locked),
  font: { name: cellFontOf(language), size: 11 },
});
const open = (language: string): CellStyle => ({
  ...base,
  font: { name: cellFontOf(language), size: 11 },
  protection: { locked: false },
});
const numberStyle: CellStyle = {
  ...base,
  numFmt: "0",
  fill: fill(palette.locked),
  font: { name: LATIN, size: 10, color: { rgb: palette.faint } },
  alignment: { vertical: "top", horizontal: "right" },
};
const stateStyle: CellStyle = {
  ...base,
  font: { name: LATIN, size: 11 },
  protection: { locked: false },
  alignment: { vertical: "top", horizontal: "center" },
};
/** The look of the head of the sheet. */
export const headStyle: CellStyle = {
  ...base,
  fill: fill(palette.head),
  font: { name: LATIN, size: 11, bold: true, color: { rgb: palette.headText } },
  alignment: { vertical: "center", wrapText: true },
};

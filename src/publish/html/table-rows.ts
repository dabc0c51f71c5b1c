import type { Unit } from "../../model/document.js";
import { type Place, type TablePlace, tableOf } from "../../model/place.js";
import type { View } from "./view.js";

/** A unit of a page, or the cells of a row of a table in their order, each with the units in it; of a cell without text there are none. */
export type PagePart = Unit | { readonly cells: readonly (readonly Unit[])[] };

/** The units of a view, those of one row of a table together where their places say that they are; each row of a table has as many cells. */
export function* partsOf({ units, placeOf }: Pick<View, "units" | "placeOf">): Generator<PagePart> {
  const placed = units.map((unit) => cellOf(unit, placeOf));
  const columns = new Map<string, number>();
  for (const cell of placed)
    if (cell !== undefined) columns.set(cell.table, Math.max(columns.get(cell.table) ?? 0, cell.number));
  let row: { readonly name: string; readonly cells: Unit[][] } | undefined;
  for (const [index, unit] of units.entries()) {
    const cell = placed[index];
    if (row !== undefined && row.name !== cell?.row) {
      yield { cells: row.cells };
      row = undefined;
    }
    if (cell === undefined) yield unit;
    else {
      row ??= { name: cell.row, cells: Array.from({ length: columns.get(cell.table) ?? 1 }, () => []) };
      row.cells[cell.number - 1]?.push(unit);
    }
  }
  if (row !== undefined) yield { cells: row.cells };
}

/** What names a table and a row of it on a page, and the number of a cell in the row; nothing of a unit that stands in none. */
function cellOf({ segments: [first] }: Unit, placeOf: View["placeOf"]) {
  const place: Place | undefined = first && placeOf(first);
  const found: TablePlace | undefined = tableOf(place);
  if (found === undefined) return undefined;
  const table = `${place?.in === "part" ? place.part : ""} ${found.table}`;
  return { table, row: `${table} ${found.row}`, number: Math.min(found.cell, MOST) };
}

const MOST = 200; // cells of a row that are shown apart

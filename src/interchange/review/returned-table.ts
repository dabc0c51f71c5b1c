import { z } from "zod";
import { type SegmentState, segmentStates } from "../../model/document.js";
import { type ImportedColumn, importedColumns, type ReviewProperties } from "./review-table.js";

/** A review table that came back, whatever program saved it. */
export interface ReturnedTable {
  /** Name of the XLIFF that it was made of. */
  readonly xliff: string;
  /** Which document of several in it, as `nameOfDocument` has it. */
  readonly document?: string;
  /** State by what the table calls it. */
  readonly states: ReadonlyMap<string, SegmentState>;
  readonly rows: readonly ReturnedRow[];
}

/** Texts of the cells that are imported, and what else was remarked on the row. */
export interface ReturnedRow extends Readonly<Record<ImportedColumn, string>> {
  /** Comments of the office program itself. */
  readonly remarks: readonly string[];
  /** What the row holds that is no text. */
  readonly odd: readonly CellOddity[];
  /** The number of the row in the table; the head is row 1. */
  readonly line: number;
}

/**
 * What a cell can hold that no translation can: a footnote, text with a line through it, a symbol that only its font knows, a picture, the
 * error of a formula.
 */
export type CellOddity = "footnote" | "struck-out" | "symbol" | "picture" | "error";

/** Rows of cells as an office document holds them. */
export interface OfficeTable {
  readonly properties: Readonly<Record<string, string>>;
  readonly rows: readonly OfficeRow[];
}

/** A row of such a table: the text of its cells, and comments of the office program on it. */
export interface OfficeRow {
  readonly cells: readonly string[];
  readonly odd: readonly CellOddity[];
  readonly remarks: readonly string[];
}

/** The table in an office document, by what the document says of itself and the heads of its columns; nothing where it is none of ours. */
export function returnedTable({ properties, rows }: OfficeTable): ReturnedTable | undefined {
  const known = propertiesSchema.safeParse(properties);
  if (!known.success) return undefined;
  const {
    "duiyi.xliff": xliff,
    "duiyi.document": document,
    "duiyi.columns": heads,
    "duiyi.states": states,
  } = known.data;
  const head = rows.findIndex(({ cells }) => heads.every((name) => cells.some((cell) => cell.trim() === name)));
  if (head < 0) return undefined;
  const at = heads.map((name) => rows[head]?.cells.findIndex((cell) => cell.trim() === name) ?? -1);
  const below = rows.slice(head + 1).flatMap(({ cells, odd, remarks }, index): ReturnedRow[] => {
    if (cells.every((cell) => cell.trim() === "")) return [];
    const [id = "", stamp = "", source = "", target = "", state = "", comment = ""] = at.map((place) => cells[place]);
    return [
      { id: id.trim(), stamp, source, target, state: state.trim(), comment, remarks, odd, line: head + index + 2 },
    ];
  });
  return {
    xliff,
    ...(document !== undefined && { document }),
    states: new Map(segmentStates.map((state, index) => [states[index] ?? state, state])),
    rows: below,
  };
}

const listOf = (length: number) =>
  z
    .string()
    .transform((text) => safely(() => JSON.parse(text)))
    .pipe(z.array(z.string()).length(length));

const propertiesSchema = z.object({
  "duiyi.schema": z.literal("duiyi.review/1"),
  "duiyi.xliff": z.string(),
  "duiyi.document": z.string().optional(),
  "duiyi.columns": listOf(importedColumns.length),
  "duiyi.states": listOf(segmentStates.length),
} satisfies Record<keyof ReviewProperties, z.ZodType>);

function safely(parse: () => unknown): unknown {
  try {
    return parse();
  } catch {
    return undefined;
  }
}

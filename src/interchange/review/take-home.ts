import { anchorsOf } from "../../model/anchors.js";
import { type Segment, segmentsOf } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import type { Issue, MessageValues, RuleId } from "../../model/issue.js";
import type { BilingualFile, BilingualSegment, BilingualUnit } from "../bilingual-file.js";
import { documentFromFile, segmentsInOrder } from "../document-from-file.js";
import { judgeRow, type RowChange } from "./judge-row.js";
import type { ReturnedRow, ReturnedTable } from "./returned-table.js";

/** What a returned table changes in the XLIFF that it was made of. */
export interface TakenHome {
  readonly changes: ReadonlyMap<BilingualSegment, RowChange>;
  /** New notes of each unit. */
  readonly notes: ReadonlyMap<BilingualUnit, readonly string[]>;
  /** What could not be taken, each by its row. */
  readonly issues: readonly Issue[];
}

export interface TakeHomeOptions {
  /** Name of the table, for messages. */
  readonly name: string;
  /** Take edits in rows whose source is not that of the XLIFF. */
  readonly acceptSource?: boolean;
}

/**
 * The edits, states and comments of a table, laid on the XLIFF as it is now. What stands against an edit is named, and its segment left as
 * it is; comments come home whatever becomes of the edit, each once.
 *
 * @throws InputError `review.other-document` where no row is of a segment of the file
 */
export function takeHome(file: BilingualFile, table: ReturnedTable, options: TakeHomeOptions): TakenHome {
  const rows = rowsById(table);
  const places = placesIn(file);
  if (!places.some(({ id }) => rows.has(id)))
    throw new InputError("review.other-document", { xliff: file.name }, { file: options.name });
  const changes = new Map<BilingualSegment, RowChange>();
  const notes = new Map<BilingualUnit, readonly string[]>();
  const issues: Issue[] = [];
  for (const place of places) {
    const own = rows.get(place.id) ?? [];
    rows.delete(place.id);
    const { change, found } = judgeRows(own, place, table, options);
    issues.push(...found);
    if (change !== undefined) changes.set(place.segment, change);
    const fresh = freshNotes(own, place.unit, notes.get(place.unit));
    if (fresh.length > 0) notes.set(place.unit, fresh);
  }
  const strangers = Array.from(rows, ([id, [row]]) => issueOf("review/row-unknown", { id }, options, row));
  return { changes, notes, issues: [...issues, ...strangers] };
}

/** A segment of the XLIFF as the table has it, and as the file has it. */
interface SegmentPlace {
  readonly id: string;
  readonly current: Segment;
  readonly unit: BilingualUnit;
  readonly segment: BilingualSegment;
}

function placesIn(file: BilingualFile): SegmentPlace[] {
  const document = documentFromFile(file);
  const anchors = anchorsOf(document);
  const written = segmentsInOrder(file);
  return Array.from(segmentsOf(document), ({ segment: current }, index) => {
    const found = written[index];
    if (found === undefined) throw new Error("a document from a file has the file's segments");
    return { id: anchors.get(current) ?? current.id, current, ...found };
  });
}

function rowsById({ rows }: ReturnedTable): Map<string, readonly ReturnedRow[]> {
  const byId = new Map<string, ReturnedRow[]>();
  for (const row of rows) {
    const others = byId.get(row.id);
    if (others === undefined) byId.set(row.id, [row]);
    else others.push(row);
  }
  return byId;
}

/** Several rows of one segment are one where they ask for the same. */
function judgeRows(
  rows: readonly ReturnedRow[],
  { id, current }: SegmentPlace,
  { states }: ReturnedTable,
  options: TakeHomeOptions,
): { change?: RowChange | undefined; found: readonly Issue[] } {
  const [row] = rows;
  if (row === undefined) return { found: [issueOf("review/row-missing", { id }, options)] };
  const verdicts = rows.map((each) => judgeRow(each, current, states, options.acceptSource === true));
  const wishes = new Set(verdicts.map(({ change }) => JSON.stringify(change ?? null)));
  if (wishes.size > 1) {
    const lines = rows.map(({ line }) => line).join(", ");
    return { found: [issueOf("review/row-twice", { id, rows: lines }, options, row)] };
  }
  const [verdict] = verdicts;
  const found = (verdict?.faults ?? []).map(({ rule, values }) => issueOf(rule, { id, ...values }, options, row));
  return { change: verdict?.change, found };
}

/** Comments of rows that are no notes of the unit yet, after those found before; in a unit of several segments they say of which they are. */
function freshNotes(
  rows: readonly ReturnedRow[],
  unit: BilingualUnit,
  before: readonly string[] = [],
): readonly string[] {
  const known = new Set(unit.notes.map((note) => note.trim()));
  const comments = rows
    .flatMap(({ id, comment, remarks }) => [comment, ...remarks].map((text) => ({ id, text: text.trim() })))
    .filter(({ text }) => text !== "")
    .map(({ id, text }) => (unit.segments.length > 1 ? `${id}: ${text}` : text));
  return Array.from(new Set([...before, ...comments.filter((text) => !known.has(text))]));
}

const issueOf = (rule: RuleId, values: MessageValues, { name }: TakeHomeOptions, row?: ReturnedRow): Issue => ({
  rule,
  type: "inconsistency",
  severity: rule === "review/row-missing" ? "warning" : "error",
  values,
  file: name,
  ...(row && { place: { line: row.line, column: 1 } }),
});

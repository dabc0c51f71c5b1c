import { anchorsOf } from "../../model/anchors.js";
import { type Segment, type SegmentState, segmentsOf } from "../../model/document.js";
import { groupBy } from "../../model/group-by.js";
import { InputError } from "../../model/input-error.js";
import type { Issue, MessageValues } from "../../model/issue.js";
import type { BilingualFile, BilingualSegment, BilingualUnit } from "../bilingual-file.js";
import { documentFromFile, segmentsInOrder } from "../document-from-file.js";
import type { TargetEdit } from "../target-edits/target-edit.js";
import { type Accepting, judgeRow } from "./judge-row.js";
import type { ReturnedRow, ReturnedTable } from "./returned-table.js";
import { type ReviewRule, reviewRules } from "./rules.js";
import { holdSharedStates } from "./shared-states.js";
import { nameOfDocument } from "./stamp.js";

/** What a returned table changes in the XLIFF that it was made of. */
export interface ImportedReview {
  readonly changes: ReadonlyMap<BilingualSegment, TargetEdit>;
  /** New notes of each unit. */
  readonly notes: ReadonlyMap<BilingualUnit, readonly string[]>;
  /** What could not be taken, each by its row. */
  readonly issues: readonly Issue[];
}

/** How a returned table is imported. */
export interface ImportReviewOptions extends Accepting {
  /** Name of the table, for messages. */
  readonly name: string;
}

/**
 * The edits, states and comments of a table, laid on the XLIFF as it is now. What stands against an edit is named, and its segment left as
 * it is; comments are imported whatever becomes of the edit, each once.
 *
 * @throws InputError `review.other-document` where no row is of a segment of the file
 */
export function importReview(whole: BilingualFile, table: ReturnedTable, options: ImportReviewOptions): ImportedReview {
  const file = table.document === undefined ? whole : documentIn(whole, table.document);
  const rows = groupBy(table.rows, ({ id }) => id);
  const places = placesIn(file, rows);
  if (places.every((place) => place.rows.length === 0))
    throw new InputError("review.other-document", { xliff: file.name }, { file: options.name });
  const judged = places.map((place) => ({ ...place, ...judgeRows(place, table, options) }));
  const wanted = new Map(
    judged.flatMap(({ segment, change }) => (change === undefined ? [] : [[segment, change] as const])),
  );
  const { changes, held } = holdSharedStates(file.units, wanted);
  const known = new Set(places.map(({ id }) => id));
  const strangers = Array.from(rows).filter(([id]) => !known.has(id));
  const issues = [
    ...judged.flatMap(({ found }) => found),
    ...places.flatMap((place) => sharedState(place, held.get(place.segment), options)),
    ...strangers.map(([id, [row]]) => issueOf("review/row-unknown", { id }, options, row)),
  ];
  return { changes, notes: freshNotes(places), issues };
}

/** The units of one document of several in a file. */
function documentIn({ originals, units, ...file }: BilingualFile, document: string): BilingualFile {
  const own = new Set(originals.flatMap((original, index) => (nameOfDocument(original) === document ? [index] : [])));
  return { ...file, originals, units: units.filter((unit) => own.has(unit.file)) };
}

/** A segment of the XLIFF as the table has it, and as the file has it. */
interface SegmentPlace {
  readonly id: string;
  readonly rows: readonly ReturnedRow[];
  readonly current: Segment;
  readonly unit: BilingualUnit;
  readonly segment: BilingualSegment;
}

function placesIn(file: BilingualFile, rows: ReadonlyMap<string, readonly ReturnedRow[]>): SegmentPlace[] {
  const document = documentFromFile(file, { trgLang: UNDETERMINED }); // an import looks at texts and ids alone
  const anchorOf = anchorsOf(document);
  const written = segmentsInOrder(file);
  return Array.from(segmentsOf(document), ({ segment: current }, index) => {
    const found = written[index];
    if (found === undefined) throw new Error("a document from a file has the file's segments");
    const id = anchorOf(current);
    return { id, rows: rows.get(id) ?? [], current, ...found };
  });
}

const UNDETERMINED = "und"; // BCP 47, where the language does not matter

/** Several rows of one segment are one where they ask for the same. */
function judgeRows(
  { id, rows, current }: SegmentPlace,
  { states }: ReturnedTable,
  options: ImportReviewOptions,
): { change?: TargetEdit | undefined; found: readonly Issue[] } {
  const [row] = rows;
  if (row === undefined) return { found: [issueOf("review/row-missing", { id }, options)] };
  const verdicts = rows.map((each) => judgeRow(each, current, states, options));
  const wishes = new Set(verdicts.map(({ change }) => JSON.stringify(change ?? null)));
  if (wishes.size > 1) {
    const lines = rows.map(({ line }) => line).join(", ");
    return { found: [issueOf("review/row-twice", { id, rows: lines }, options, row)] };
  }
  const [verdict] = verdicts;
  const found = (verdict?.faults ?? []).map(({ rule, values }) => issueOf(rule, { id, ...values }, options, row));
  return { change: verdict?.change, found };
}

function sharedState(
  { id, rows: [row] }: SegmentPlace,
  state: SegmentState | undefined,
  options: ImportReviewOptions,
): Issue[] {
  return state === undefined ? [] : [issueOf("review/state-shared", { id, state }, options, row)];
}

/** Comments of rows that are no notes of their unit yet; in a unit of several segments they say of which they are. */
function freshNotes(places: readonly SegmentPlace[]): Map<BilingualUnit, readonly string[]> {
  const notes = new Map<BilingualUnit, Set<string>>();
  for (const { id, rows, unit } of places) {
    const comments = rows.flatMap(({ comment, remarks }) => [comment, ...remarks]).map((text) => text.trim());
    for (const comment of comments.filter((text) => text !== "")) {
      const note = unit.segments.length > 1 ? `${id}: ${comment}` : comment;
      if (unit.notes.some((known) => known.trim() === note)) continue;
      notes.set(unit, (notes.get(unit) ?? new Set()).add(note));
    }
  }
  return new Map(Array.from(notes, ([unit, list]) => [unit, Array.from(list)]));
}

const issueOf = (rule: ReviewRule, values: MessageValues, { name }: ImportReviewOptions, row?: ReturnedRow): Issue => ({
  rule,
  ...reviewRules[rule],
  values,
  file: name,
  ...(row && { place: { line: row.line, column: 1 } }),
});

import { plain, type Segment, type SegmentState } from "../../model/document.js";
import type { MessageValues } from "../../model/issue.js";
import { type EditedTarget, editedTarget } from "../edited-target/edited-target.js";
import { marksOf, shownText } from "../edited-target/shown-content.js";
import type { TargetEdit } from "../target-edits/target-edit.js";
import type { ReturnedRow, ReturnedTable } from "./returned-table.js";
import type { ReviewRule } from "./rules.js";
import { hashOfShown, readStamp, type Stamp } from "./stamp.js";

/** What a row asks for, and what stands against it; nothing of a row is taken that has a fault. */
export interface Verdict {
  readonly change?: TargetEdit;
  readonly faults: readonly Fault[];
}

/** What keeps a row from being imported, as a rule and its values. */
export interface Fault {
  readonly rule: ReviewRule;
  readonly values: MessageValues;
}

/** What edits are taken in spite of. */
export interface Accepting {
  /** The source of the row is not that of the XLIFF. */
  readonly acceptSource?: boolean;
  /** The XLIFF has another translation or state than the reviser saw. */
  readonly acceptTarget?: boolean;
}

/** What becomes of a row. */
export function judgeRow(
  row: ReturnedRow,
  segment: Segment,
  states: ReturnedTable["states"],
  { acceptSource = false, acceptTarget = false }: Accepting,
): Verdict {
  const stamp = readStamp(row.stamp);
  const now = shownNow(segment);
  const asked = states.get(row.state);
  const edit = editedTarget(row.target, segment.source, segment.target);
  if (stamp === undefined) {
    const isAsItWas = edit.kind === "same" && asked === segment.state;
    return { faults: isAsItWas ? [] : [{ rule: "review/stamp-lost", values: {} }] };
  }
  const compared = { row, segment, stamp, now, asked, edit, isEdited: isEdited(row, edit, stamp), acceptSource };
  const odd = Array.from(new Set(row.odd), (context): Fault => ({ rule: "review/not-text", values: { context } }));
  if (!compared.isEdited && !isStateEdited(compared))
    return { faults: [...odd, ...(acceptSource ? [] : sourceEdit(row, stamp))] };
  if (segment.isLocked === true) return { faults: [...odd, { rule: "review/locked", values: {} }] };
  const since = acceptTarget ? [] : changedSince(compared);
  const faults = [...odd, ...sourceFaults(compared), ...since, ...targetFaults(compared)];
  return faults.length > 0 ? { faults } : { faults, change: changeIn(compared) };
}

/** A row, the segment as it was when the table was made, and as it is now. */
interface Compared {
  readonly row: ReturnedRow;
  readonly segment: Segment;
  readonly stamp: Stamp;
  readonly now: { readonly source: string; readonly target: string };
  /** The state that the row says; nothing where it is no state. */
  readonly asked: SegmentState | undefined;
  readonly edit: EditedTarget;
  readonly isEdited: boolean;
  readonly acceptSource: boolean;
}

function shownNow({ source, target = plain("") }: Segment): Compared["now"] {
  const marks = marksOf(source, target);
  return { source: shownText(source, marks), target: shownText(target, marks) };
}

const isEdited = ({ target }: ReturnedRow, edit: EditedTarget, stamp: Stamp): boolean =>
  edit.kind !== "same" && hashOfShown(target) !== stamp.target;

const isStateEdited = ({ asked, stamp, segment }: Compared): boolean =>
  asked !== stamp.state && asked !== segment.state;

function sourceFaults({ row, segment, stamp, now, acceptSource }: Compared): Fault[] {
  if (acceptSource) return [];
  const edited = sourceEdit(row, stamp);
  if (edited.length > 0) return edited;
  if (hashOfShown(now.source) === stamp.source) return [];
  return [{ rule: "review/source-changed", values: { was: row.source, now: segment.source.text } }];
}

/** A reviser who edits a source has found something, whether or not they changed the translation too. */
const sourceEdit = ({ source }: ReturnedRow, stamp: Stamp): Fault[] =>
  hashOfShown(source) === stamp.source ? [] : [{ rule: "review/source-edited", values: { now: source } }];

/** The XLIFF has another translation, or another state where one is asked for, than the reviser saw. */
function changedSince(compared: Compared): Fault[] {
  const { row, segment, stamp, now } = compared;
  if (hashOfShown(now.target) !== stamp.target)
    return [{ rule: "review/target-changed", values: { table: row.target, xliff: now.target } }];
  if (isStateEdited(compared) && segment.state !== stamp.state)
    return [{ rule: "review/state-changed", values: { table: row.state, xliff: segment.state } }];
  return [];
}

function targetFaults({ row, now, asked, edit, isEdited }: Compared): Fault[] {
  const faults: Fault[] = [];
  if (asked === undefined) faults.push({ rule: "review/state-unknown", values: { state: row.state } });
  if (isEdited && row.target.trim() === "" && asked !== "initial")
    faults.push({ rule: "review/target-emptied", values: { was: now.target } });
  else if (isEdited && edit.kind === "damaged")
    faults.push({ rule: "review/code-damaged", values: { codes: edit.marks.join(" ") } });
  return faults;
}

/** A translation where there was none is translated, unless the row says how far it has come. */
function changeIn({ row, segment, stamp, asked, edit, isEdited }: Compared): TargetEdit {
  const content = edit.kind === "edited" ? edit.content : undefined;
  const first = isEdited && segment.state === "initial" && row.target.trim() !== "" ? "translated" : undefined;
  const state = asked === stamp.state ? first : asked;
  return { ...(isEdited && content && { content }), ...(state !== undefined && { state }) };
}

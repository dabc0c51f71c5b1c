import { noteSplices } from "../xliff/note-splices.js";
import { type TargetChange, targetSplices } from "../xliff/splice.js";
import { absolute, type EditableSegment, type EditableXliff } from "./pack-xliff.js";
import { type TargetEdit, targetChange } from "./target-edit.js";
import { withUndo } from "./undo-edits.js";

/** A target edit with what a reviser remarks on it, which becomes a note of the unit. */
export interface CommentedEdit extends TargetEdit {
  readonly comment?: string;
}

/**
 * The text of a packed file with the edits in it, every other character as it was, and at its end how to take them back.
 *
 * @param original - the file's text, unpacked
 * @param edits - by anchor
 */
export function editText(
  { version, units: packed }: EditableXliff,
  original: string,
  edits: ReadonlyMap<string, CommentedEdit>,
): string {
  const units = absolute(packed);
  const changes = new Map<EditableSegment, TargetChange>();
  const notes = units.flatMap((unit) => {
    const added = unit.segments.flatMap((segment) => {
      const edit = edits.get(segment.anchor ?? "");
      if (edit === undefined) return [];
      if (edit.content !== undefined || edit.state !== undefined) changes.set(segment, targetChange(edit));
      return edit.comment === undefined ? [] : [edit.comment];
    });
    return noteSplices(original, unit, version, added);
  });
  return withUndo(original, [...targetSplices(original, units, version, changes), ...notes]);
}

import type { OutsideText } from "../../model/outside-text.js";
import type { Place } from "../../model/place.js";
import type { UnitKind } from "../../model/unit-kind.js";
import type { Writable } from "../../model/writable.js";
import type { BilingualSegment, BilingualUnit, NotePlace } from "../bilingual-file.js";

/** What is known of a unit of any version of XLIFF while it is read. */
export interface UnitFacts {
  readonly id: string;
  readonly place: Place;
  /** Id of the group around it. */
  readonly group: string | undefined;
  readonly kind: UnitKind | undefined;
  name?: string | undefined;
  readonly maxLength: number | undefined;
  readonly notes: string[];
  readonly ownNotes: string[];
}

/** What a unit holds, once its end tag has been read. */
interface UnitParts {
  readonly segments: readonly BilingualSegment[];
  readonly notePlace: NotePlace | undefined;
  /** Text that stands beside its segments. */
  readonly outside: readonly OutsideText[];
}

/** A unit that has been read, of the `file` with this number. */
export function unitOf(
  { id, place, group, kind, name, maxLength, notes, ownNotes }: UnitFacts,
  file: number,
  { segments, notePlace, outside }: UnitParts,
): BilingualUnit {
  const unit: Writable<BilingualUnit> = { id, file, notes, place, segments };
  if (group !== undefined) unit.group = group;
  if (kind) unit.kind = kind;
  if (name !== undefined && name !== "") unit.name = name;
  if (maxLength !== undefined) unit.maxLength = maxLength;
  if (notePlace) unit.notePlace = notePlace;
  if (ownNotes.length > 0) unit.ownNotes = ownNotes;
  if (outside.length > 0) unit.outside = outside;
  return unit;
}

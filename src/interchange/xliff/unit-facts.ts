import type { UnitKind } from "../../model/document.js";
import type { Place } from "../../model/span.js";
import type { BilingualSegment, BilingualUnit, NotePlace } from "../bilingual-file.js";

/** What is known of a unit of any version of XLIFF while it is read. */
export interface UnitFacts {
  readonly id: string;
  readonly place: Place;
  /** Id of the group around it. */
  readonly group: string | undefined;
  readonly kind: UnitKind | undefined;
  readonly maxLength: number | undefined;
  readonly notes: string[];
  readonly ownNotes: string[];
}

/** The unit of a file, once its end tag has been read. */
export const unitOf = (
  { id, place, group, kind, maxLength, notes, ownNotes }: UnitFacts,
  file: number,
  segments: readonly BilingualSegment[],
  notePlace: NotePlace | undefined,
): BilingualUnit => ({
  id,
  file,
  notes,
  place,
  segments,
  ...(group !== undefined && { group }),
  ...(kind && { kind }),
  ...(maxLength !== undefined && { maxLength }),
  ...(notePlace && { notePlace }),
  ...(ownNotes.length > 0 && { ownNotes }),
});

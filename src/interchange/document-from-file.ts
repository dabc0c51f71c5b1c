import type { Document, Segment, Unit } from "../model/document.js";
import { groupBy } from "../model/group-by.js";
import { identityMap } from "../model/source-map.js";
import type { BilingualFile, BilingualSegment, BilingualUnit } from "./bilingual-file.js";
import { targetLanguageOf } from "./languages.js";

/**
 * A document from a file that holds both languages alone, where the source is not at hand; places are those of the file. `trgLang` is its
 * target language where the file names none.
 *
 * @throws InputError `xliff.no-target-language` where neither says it
 */
export function documentFromFile(file: BilingualFile, trgLang?: string): Document {
  const order = new Map(file.units.flatMap((unit) => unit.segments).map((segment, index) => [segment, index]));
  const units = membersOfUnits(file).map((members) => unitOf(members, order));
  return {
    path: file.name,
    hash: "",
    srcLang: file.srcLang,
    trgLang: targetLanguageOf(file, trgLang),
    units,
    queries: [],
    ...(file.unread && { unread: file.unread }),
  };
}

/** The file's segments, and their units, in the order in which `documentFromFile` has them. */
export const segmentsInOrder = (file: BilingualFile): { unit: BilingualUnit; segment: BilingualSegment }[] =>
  membersOfUnits(file).flatMap((members) =>
    members.flatMap((unit) => unit.segments.map((segment) => ({ unit, segment }))),
  );

/** Units of the file by the unit of the document that they are of: those of one group together. */
function membersOfUnits({ units }: BilingualFile): BilingualUnit[][] {
  const keys = new Map(
    units.map((unit, index) => [unit, unit.group === undefined ? `${index} ${unit.id}` : `${unit.file} ${unit.group}`]),
  );
  return Array.from(groupBy(units, (unit) => keys.get(unit)).values());
}

function unitOf(members: readonly BilingualUnit[], order: ReadonlyMap<BilingualSegment, number>): Unit {
  const segments: Segment[] = [];
  let text = "";
  for (const unit of members) {
    for (const segment of unit.segments) {
      segments.push({ ...segmentOf(segment, text.length, unit), returned: order.get(segment) ?? 0 });
      text += segment.source.text;
    }
  }
  const [first] = members;
  const outside = members.flatMap((unit) => unit.outside ?? []);
  return {
    id: first?.group ?? first?.id ?? "",
    kind: first?.kind ?? "paragraph",
    text,
    map: identityMap(text),
    ...(first?.name !== undefined && { context: { name: first.name } }),
    segments,
    ...(outside.length > 0 && { outside }),
  };
}

function segmentOf(
  { id, source, target, state, place, needsReview, isLocked, targetRank }: BilingualSegment,
  start: number,
  { notes, ownNotes, maxLength }: BilingualUnit,
): Segment {
  const span = { start, end: start + source.text.length };
  const about = { notes, ...(ownNotes && { ownNotes }), ...(maxLength !== undefined && { maxLength }) };
  const made: Segment = {
    id,
    span,
    source,
    state,
    terms: [],
    place,
    ...about,
    ...(isLocked && { isLocked }),
    ...(targetRank !== undefined && { targetRank }),
  };
  return target === undefined || state === "initial"
    ? { ...made, state: "initial" }
    : { ...made, target, ...(needsReview && { needsReview }) };
}

import type { Document, Segment, Unit } from "../model/document.js";
import { identityMap } from "../model/source-map.js";
import type { Writable } from "../model/writable.js";
import type { BilingualFile, BilingualSegment, BilingualUnit } from "./bilingual-file.js";
import { targetLanguageOf } from "./languages.js";

/** How a document is made from a file. */
interface FromFileOptions {
  /** Its target language where the file names none. */
  readonly trgLang?: string;
  /** How many segments stand before those of the file, of which it is a part. */
  readonly first?: number;
}

/**
 * A document from a file that holds both languages alone, where the source is not at hand; places are those of the file.
 *
 * @throws InputError `xliff.no-target-language` where neither says it
 */
export function documentFromFile(file: BilingualFile, { trgLang, first = 0 }: FromFileOptions = {}): Document {
  return {
    path: file.name,
    hash: "",
    srcLang: file.srcLang,
    trgLang: targetLanguageOf(file, trgLang),
    units: membersOfUnits(file, first).map(unitOf),
    queries: [],
    ...(file.unread && { unread: file.unread }),
  };
}

/** The file's segments, and their units, in the order in which `documentFromFile` has them. */
export const segmentsInOrder = (file: BilingualFile): { unit: BilingualUnit; segment: BilingualSegment }[] =>
  membersOfUnits(file).flatMap((members) =>
    members.flatMap(({ unit }) => unit.segments.map((segment) => ({ unit, segment }))),
  );

/** A unit of the file, and how many segments stand in the file before its own. */
interface Member {
  readonly unit: BilingualUnit;
  readonly first: number;
}

/** Units of the file by the unit of the document that they are of: those of one group together. */
function membersOfUnits({ units }: BilingualFile, before = 0): Member[][] {
  const all: Member[][] = [];
  const groups = new Map<string, Member[]>();
  let first = before;
  for (const unit of units) {
    const member = { unit, first };
    first += unit.segments.length;
    const key = unit.group === undefined ? undefined : `${unit.file} ${unit.group}`;
    const group = key === undefined ? undefined : groups.get(key);
    if (group !== undefined) {
      group.push(member);
      continue;
    }
    const members = [member];
    all.push(members);
    if (key !== undefined) groups.set(key, members);
  }
  return all;
}

function unitOf(members: readonly Member[]): Unit {
  const segments: Segment[] = [];
  let text = "";
  for (const { unit, first } of members) {
    for (const [index, segment] of unit.segments.entries()) {
      segments.push(segmentOf(segment, text.length, unit, first + index));
      text += segment.source.text;
    }
  }
  const first = members[0]?.unit;
  const outside = members.flatMap(({ unit }) => unit.outside ?? []);
  const made: Writable<Unit> = {
    id: first?.group ?? first?.id ?? "",
    kind: first?.kind ?? "paragraph",
    text,
    map: identityMap(text),
    segments,
  };
  if (first?.name !== undefined) made.context = { name: first.name };
  if (outside.length > 0) made.outside = outside;
  return made;
}

function segmentOf(
  { id, source, target, state, place, needsReview, isLocked, targetRank }: BilingualSegment,
  start: number,
  { notes, ownNotes, maxLength }: BilingualUnit,
  returned: number,
): Segment {
  const span = { start, end: start + source.text.length };
  const made: Writable<Segment> = { id, span, source, state, terms: [], place, notes };
  if (ownNotes) made.ownNotes = ownNotes;
  if (maxLength !== undefined) made.maxLength = maxLength;
  if (isLocked) made.isLocked = isLocked;
  if (targetRank !== undefined) made.targetRank = targetRank;
  if (target === undefined || state === "initial") made.state = "initial";
  else {
    made.target = target;
    if (needsReview) made.needsReview = needsReview;
  }
  made.returned = returned;
  return made;
}

import type { Document, Segment, Unit } from "../model/document.js";
import { identityMap } from "../model/source-map.js";
import type { BilingualFile, BilingualSegment, BilingualUnit } from "./bilingual-file.js";

/** A document from a file that holds both languages alone, where the source is not at hand; places are those of the file. */
export function documentFromFile(file: BilingualFile): Document {
  const groups = new Map<string, BilingualUnit[]>();
  for (const [index, unit] of file.units.entries()) {
    const key = unit.group === undefined ? `${index} ${unit.id}` : `${unit.file} ${unit.group}`;
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [unit]);
    else members.push(unit);
  }
  const units = Array.from(groups.values(), (members) => unitOf(members));
  return { path: file.name, hash: "", srcLang: file.srcLang, trgLang: file.trgLang, units, queries: [] };
}

function unitOf(members: readonly BilingualUnit[]): Unit {
  const segments: Segment[] = [];
  let text = "";
  for (const unit of members) {
    for (const segment of unit.segments) {
      segments.push(segmentOf(segment, text.length, unit));
      text += segment.source.text;
    }
  }
  const [first] = members;
  return { id: first?.group ?? first?.id ?? "", kind: "paragraph", text, map: identityMap(text), segments };
}

function segmentOf(
  { id, source, target, state, place }: BilingualSegment,
  start: number,
  { notes, maxLength }: BilingualUnit,
): Segment {
  const span = { start, end: start + source.text.length };
  const limit = maxLength === undefined ? {} : { maxLength };
  const made: Segment = { id, span, source, state, terms: [], notes, place, ...limit };
  return target === undefined || state === "initial" ? { ...made, state: "initial" } : { ...made, target };
}

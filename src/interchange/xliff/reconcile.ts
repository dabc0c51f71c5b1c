import { type Document, type Segment, segmentsOf, type Unit } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import type { Issue, MessageValues, RuleId, Severity } from "../../model/issue.js";
import { identityMap } from "../../model/source-map.js";
import type { XliffFile, XliffUnit } from "./xliff-file.js";

/** A document with the translations that came home, and what was odd on the way. */
export interface Reconciled {
  readonly document: Document;
  readonly issues: readonly Issue[];
}

/**
 * Lays a returned XLIFF on the source document read again: by id, then by source text. A copy in a repeated block that came home empty
 * takes the translation of the first.
 *
 * @throws InputError `xliff.other-document` where not one unit is of this document
 */
export function reconcile(document: Document, file: XliffFile): Reconciled {
  const issues: Issue[] = [];
  const homes = new Map(Array.from(segmentsOf(document), ({ segment }) => [segment.id, segment]));
  const byText = new Map(Array.from(homes.values(), (segment) => [segment.source.text, segment.id]));
  const found = new Map<string, XliffUnit>();
  for (const unit of file.units) {
    const id = homes.has(unit.id) ? unit.id : byText.get(unit.source.text);
    if (id === undefined)
      issues.push(report("xliff/unknown-unit", "warning", file, unit, { id: unit.id, text: unit.source.text }));
    else if (!found.has(id)) found.set(id, unit);
    else if (found.get(id)?.target?.text !== unit.target?.text)
      issues.push(report("xliff/duplicate-id", "error", file, unit, { id }));
  }
  if (found.size === 0) {
    throw new InputError(
      "xliff.other-document",
      { units: file.units.length, source: document.path },
      { file: file.name },
    );
  }
  const units = document.units.map((unit) => ({ ...unit, segments: unit.segments.map((segment) => fill(segment)) }));
  return { document: { ...document, units }, issues };

  function fill(segment: Segment): Segment {
    const unit = found.get(segment.id);
    if (unit === undefined) {
      issues.push(missing(segment, document));
      return segment;
    }
    if (unit.source.text !== segment.source.text) issues.push(changed(segment, unit, document));
    const first = segment.repeatOf === undefined ? undefined : found.get(segment.repeatOf);
    const taken = unit.state === "initial" && first?.source.text === segment.source.text ? first : unit;
    return withTarget(
      { ...segment, source: unit.source.text === segment.source.text ? unit.source : segment.source },
      taken,
    );
  }
}

/** A document from the XLIFF alone, where the source is not at hand; places are those of the XLIFF. */
export function documentFromXliff(file: XliffFile): Document {
  const groups = new Map<string, XliffUnit[]>();
  for (const unit of file.units) {
    const key = unit.group ?? unit.id;
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  const units = Array.from(groups, ([id, members]) => unitOf(id, members));
  return { path: file.name, hash: "", srcLang: file.srcLang, trgLang: file.trgLang, units, queries: [] };
}

function unitOf(id: string, members: readonly XliffUnit[]): Unit {
  const text = members.map(({ source }) => source.text).join("");
  let start = 0;
  const segments = members.map((member): Segment => {
    const span = { start, end: start + member.source.text.length };
    start = span.end;
    const segment: Segment = {
      id: member.id,
      span,
      source: member.source,
      state: "initial",
      terms: [],
      notes: [],
      place: member.place,
    };
    return withTarget(segment, member);
  });
  return { id, kind: "paragraph", text, map: identityMap(text), segments };
}

function withTarget(segment: Segment, { target, state, notes }: XliffUnit): Segment {
  if (target === undefined || state === "initial") return { ...segment, state: "initial", notes };
  return { ...segment, target, state, notes };
}

function report(rule: RuleId, severity: Severity, file: XliffFile, { place }: XliffUnit, values: MessageValues): Issue {
  return { rule, type: "inconsistency", severity, values, file: file.name, place };
}

const missing = (segment: Segment, { path }: Document): Issue => ({
  rule: "xliff/missing-unit",
  type: "omission",
  severity: "error",
  values: { text: segment.source.text },
  file: path,
  segment: segment.id,
  ...(segment.place && { place: segment.place }),
});

const changed = (segment: Segment, unit: XliffUnit, { path }: Document): Issue => ({
  rule: "segment/source-changed",
  type: "inconsistency",
  severity: "error",
  values: { was: segment.source.text, now: unit.source.text },
  file: path,
  segment: segment.id,
  ...(segment.place && { place: segment.place }),
});

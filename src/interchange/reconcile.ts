import {
  type Content,
  type Document,
  type InlineCode,
  plain,
  type Segment,
  segmentStates,
  type Unit,
} from "../model/document.js";
import { groupBy } from "../model/group-by.js";
import { InputError } from "../model/input-error.js";
import type { Issue, MessageValues } from "../model/issue.js";
import type { Span } from "../model/span.js";
import type { BilingualFile, BilingualSegment, BilingualUnit } from "./bilingual-file.js";
import { joinedContent } from "./join-content.js";
import { type ReconcileRule, reconcileRules } from "./reconcile-rules.js";
import { unitsNamed } from "./units-named.js";

/** A document with the translations that were read back, and what was odd on the way. */
export interface Reconciled {
  readonly document: Document;
  readonly issues: readonly Issue[];
  /** Ids of segments whose translation must not be taken without a look: two different ones were read back. */
  readonly contested: ReadonlySet<string>;
}

/** A segment that was read back, and the unit it came in. */
interface Returned {
  readonly unit: BilingualUnit;
  readonly segment: BilingualSegment;
}

/**
 * Lays a returned file on the source document read again: by id where the source text agrees, by source text, by joining segments that
 * were merged or split within their unit, and last by id alone, where the source was changed. A copy in a repeated block that came
 * empty takes the translation of the first.
 *
 * @throws InputError `xliff.other-document` where not one segment is of this document
 */
export function reconcile(document: Document, file: BilingualFile): Reconciled {
  const reading = new Reconciliation(document, file);
  const units = document.units.map((unit) => reading.fillUnit(unit));
  return { document: { ...document, units }, issues: reading.issues, contested: reading.contested };
}

class Reconciliation {
  readonly issues: Issue[] = [];
  readonly contested = new Set<string>();
  readonly #document: Document;
  readonly #file: BilingualFile;
  /** The number of each segment in the order of the file. */
  readonly #order: ReadonlyMap<BilingualSegment, number>;
  /** What was read back for a segment, by its id. */
  readonly #claims = new Map<string, Returned>();
  /** For the id of a unit, the blocks of its segments that a tool has joined, and the segment that was read back for each block. */
  readonly #joins = new Map<string, readonly Join[]>();

  constructor(document: Document, file: BilingualFile) {
    this.#document = document;
    this.#file = file;
    const segments = document.units.flatMap((unit) => unit.segments);
    const byId = new Map([...segmentsByName(document), ...segments.map((segment) => [segment.id, segment] as const)]);
    const returned = returnedOf(document, file);
    this.#order = new Map(file.units.flatMap((unit) => unit.segments).map((segment, index) => [segment, index]));
    let left = returned;
    left = left.filter((back) => !this.#claim(byId.get(back.segment.id), back));
    left = this.#claimByText(segments, left);
    left = this.#joinUnits(left);
    left = left.filter((back) => !this.#claimChanged(byId.get(back.segment.id), back));
    if (returned.length > 0 && this.#claims.size === 0 && this.#joins.size === 0) {
      const values = { units: file.units.length, source: document.path };
      throw new InputError("xliff.other-document", values, { file: file.name });
    }
    for (const { segment } of left) {
      const values = { id: segment.id, text: segment.source.text };
      this.issues.push(this.#report("xliff/unknown-unit", segment, values));
    }
  }

  fillUnit(unit: Unit): Unit {
    const joins = this.#joins.get(unit.id);
    if (joins === undefined) return { ...unit, segments: unit.segments.map((segment) => this.#fill(segment, unit)) };
    return { ...unit, segments: joins.map((join) => this.#fillJoin(unit, join)) };
  }

  /**
   * Gives a segment of the document the one that was read back for it, if their source texts agree. Of two that were read back for one
   * segment, the translated one is kept.
   */
  #claim(segment: Segment | undefined, back: Returned): boolean {
    if (segment === undefined || segment.source.text !== back.segment.source.text) return false;
    const first = this.#claims.get(segment.id);
    if (first === undefined || first.segment.state === "initial") this.#claims.set(segment.id, back);
    else if (back.segment.state !== "initial" && back.segment.target?.text !== first.segment.target?.text) {
      this.contested.add(segment.id);
      const issue = this.#report("xliff/duplicate-id", back.segment, { id: segment.id });
      this.issues.push({ ...issue, segment: segment.id });
    }
    return true;
  }

  #claimByText(segments: readonly Segment[], left: readonly Returned[]): Returned[] {
    const unclaimed = segments.filter(({ id }) => !this.#claims.has(id));
    const free = groupBy(unclaimed, ({ source }) => source.text);
    return left.filter((back) => {
      const segment = free.get(back.segment.source.text)?.shift();
      if (segment !== undefined) this.#claims.set(segment.id, back);
      return segment === undefined;
    });
  }

  /** Units whose segments were merged or split: together they hold the same characters. */
  #joinUnits(left: readonly Returned[]): Returned[] {
    const taken = new Set<Returned>();
    const byUnit = groupByUnit(left, this.#document);
    for (const unit of this.#document.units) {
      const ours = byUnit.get(unit.id);
      if (ours === undefined || unit.segments.every(({ id }) => this.#claims.has(id))) continue;
      const claimed = unit.segments.flatMap(({ id }) => this.#claims.get(id) ?? []);
      const placeOf = ({ segment }: Returned): number => this.#order.get(segment) ?? 0;
      const members = [...ours, ...claimed].sort((a, b) => placeOf(a) - placeOf(b));
      const joins = alignUnit(unit, members);
      if (joins === undefined) continue;
      this.#joins.set(unit.id, joins);
      for (const back of ours) taken.add(back);
    }
    return left.filter((back) => !taken.has(back));
  }

  #claimChanged(segment: Segment | undefined, back: Returned): boolean {
    if (segment === undefined || this.#claims.has(segment.id)) return false;
    this.#claims.set(segment.id, back);
    const values = { was: segment.source.text, now: back.segment.source.text };
    this.issues.push(inDocument("segment/source-changed", segment, this.#document, values));
    return true;
  }

  #fill(segment: Segment, unit: Unit): Segment {
    const back = this.#claims.get(segment.id);
    if (back === undefined) {
      const values = { text: segment.source.text };
      this.issues.push(inDocument("xliff/missing-unit", segment, this.#document, values));
      return segment;
    }
    const first = segment.repeatOf === undefined ? undefined : this.#claims.get(segment.repeatOf);
    const isCopy = back.segment.state === "initial" && first?.segment.source.text === segment.source.text;
    const taken = isCopy && first !== undefined ? first : back;
    const agrees = back.segment.source.text === segment.source.text;
    const order = this.#order.get(back.segment);
    const placed = { ...segment, ...(order !== undefined && { returned: order }) };
    const source = agrees && unit.codes === undefined ? back.segment.source : segment.source;
    return withTarget({ ...placed, source }, taken);
  }

  #fillJoin(unit: Unit, { segments, back }: Join): Segment {
    const [first, last] = [segments[0], segments.at(-1)];
    const [only] = back;
    if (first === undefined || last === undefined || only === undefined) throw new Error("a join is of something");
    if (segments.length === 1 && back.length === 1 && this.#claims.has(first.id)) return this.#fill(first, unit);
    const span = { start: first.span.start, end: last.span.end };
    const targets = back.map(({ segment }) => segment.target ?? plain(""));
    const state =
      segmentStates[Math.min(...back.map(({ segment }) => segmentStates.indexOf(segment.state)))] ?? "initial";
    const joined: BilingualSegment = {
      ...only.segment,
      source: { text: unit.text.slice(span.start, span.end), codes: codesOf(segments, span) },
      target: trimmed(joinedContent(targets, this.#document.trgLang)),
      state,
    };
    return withTarget({ ...first, span, source: joined.source }, { unit: only.unit, segment: joined });
  }

  #report(rule: ReconcileRule, { place }: BilingualSegment, values: MessageValues): Issue {
    return { rule, ...reconcileRules[rule], values, file: this.#file.name, place };
  }
}

/** Segments of one unit, and what was read back that together holds the same characters. */
interface Join {
  readonly segments: readonly Segment[];
  readonly back: readonly Returned[];
}

/** Segments that are a whole unit, by the name that the unit has in its file: tools of resource files know units by nothing else. */
const segmentsByName = ({ units }: Document): (readonly [string, Segment])[] =>
  units.flatMap(({ context, segments: [only, ...others] }) =>
    context?.name === undefined || only === undefined || others.length > 0 ? [] : [[context.name, only] as const],
  );

/** A content without white space at its ends: that is the unit's, outside its segments. */
function trimmed({ text, codes }: Content): Content {
  const start = text.length - text.trimStart().length;
  const kept = text.trim();
  return { text: kept, codes: codes.map((code) => ({ ...code, offset: inside(code.offset - start, kept.length) })) };
}

const inside = (offset: number, length: number): number => Math.min(Math.max(0, offset), length);

/** The codes of segments that are joined, counted from the start of the whole. */
const codesOf = (segments: readonly Segment[], { start }: Span): InlineCode[] =>
  segments.flatMap(({ span, source }) =>
    source.codes.map((code) => ({ ...code, offset: code.offset + span.start - start })),
  );

/** The segments of the files that are of this document. */
const returnedOf = ({ path }: Document, file: BilingualFile): Returned[] =>
  unitsNamed(path, file).flatMap((unit) => unit.segments.map((segment) => ({ unit, segment })));

/** What was read back, by the unit of the document that it says it is of: its group, its unit, or the unit of its segment. */
function groupByUnit(returned: readonly Returned[], { units }: Document): Map<string, Returned[]> {
  const homes = new Map<string, string>();
  for (const { id, segments, context } of units)
    for (const name of [context?.name ?? id, id, ...segments.map((segment) => segment.id)]) homes.set(name, id);
  return groupBy(returned, ({ unit, segment }) => {
    const names = [unit.group ?? "", unit.id, segment.id, segment.id.replace(/#.*$/u, "")];
    return names.map((name) => homes.get(name)).find((id) => id !== undefined);
  });
}

/** Blocks at whose borders both sides have a border, or nothing where they do not hold the same characters. */
function alignUnit(unit: Unit, back: readonly Returned[]): Join[] | undefined {
  const ends = (texts: readonly string[]): number[] => {
    let end = 0;
    return texts.map((text) => {
      end += bare(text).length;
      return end;
    });
  };
  const [mine, theirs] = [
    unit.segments.map(({ source }) => source.text),
    back.map(({ segment }) => segment.source.text),
  ];
  if (bare(mine.join("")) !== bare(theirs.join(""))) return undefined;
  const [myEnds, theirEnds] = [ends(mine), ends(theirs)];
  const joins: Join[] = [];
  let [from, fromBack] = [0, 0];
  for (const [index, end] of myEnds.entries()) {
    const at = theirEnds.indexOf(end, fromBack);
    if (at < 0) continue;
    joins.push({ segments: unit.segments.slice(from, index + 1), back: back.slice(fromBack, at + 1) });
    [from, fromBack] = [index + 1, at + 1];
  }
  return from === unit.segments.length ? joins : undefined;
}

const bare = (text: string): string => text.replace(/\s+/gu, "");

function withTarget(segment: Segment, { unit, segment: { target, state, isLocked, targetRank } }: Returned): Segment {
  const { notes, ownNotes, maxLength } = unit;
  const about = {
    notes,
    ...(ownNotes && { ownNotes }),
    ...(maxLength !== undefined && { maxLength }),
    ...(isLocked && { isLocked }),
    ...(targetRank !== undefined && { targetRank }),
  };
  const kept: Content | undefined = state === "initial" ? undefined : target;
  const { target: _old, ...rest } = segment;
  return kept === undefined ? { ...rest, state: "initial", ...about } : { ...rest, target: kept, state, ...about };
}

const inDocument = (rule: ReconcileRule, segment: Segment, { path }: Document, values: MessageValues): Issue => ({
  rule,
  ...reconcileRules[rule],
  values,
  file: path,
  segment: segment.id,
  ...(segment.place && { place: segment.place }),
});

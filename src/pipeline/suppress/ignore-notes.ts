import { type Document, segmentsOf } from "../../model/document.js";
import type { Place } from "../../model/place.js";
import { isIsoDate } from "../../text/iso-date.js";

/** A note that asks for issues of its segment to be left alone: `duiyi-ignore term/missing until 2027-01-31: reason`. */
export interface IgnoreNote {
  /** The line of the note, as it stands. */
  readonly text: string;
  /** Families or rules; none where the line does not have the form. */
  readonly rules: readonly string[];
  readonly reason: string;
  readonly until?: string;
  readonly segments: ReadonlySet<string>;
  readonly place?: Place;
}

/** The notes of a document that ask so. A note that stands on a unit of several segments is one note. */
export function ignoreNotesIn(document: Pick<Document, "units">): IgnoreNote[] {
  const notes = new Map<string, IgnoreNote & { readonly segments: Set<string> }>();
  for (const { unit, segment } of segmentsOf(document)) {
    const asking = segment.notes.filter((note) => note.includes("duiyi-ignore"));
    for (const [line] of asking.flatMap((note) => Array.from(note.matchAll(LINE)))) {
      const known = notes.get(`${unit.id}\n${line}`);
      if (known !== undefined) known.segments.add(segment.id);
      else notes.set(`${unit.id}\n${line}`, { ...parse(line), segments: new Set([segment.id]), ...placeOf(segment) });
    }
  }
  return Array.from(notes.values());
}

/** The day on which the next of these notes ends; nothing where none does from `today` on. Days are YYYY-MM-DD. */
export const nextEnd = (document: Pick<Document, "units">, today: string): string | undefined =>
  ignoreNotesIn(document)
    .flatMap(({ until }) => (until !== undefined && until >= today ? until : []))
    .sort()[0];

function parse(text: string): Pick<IgnoreNote, "text" | "rules" | "reason" | "until"> {
  const { rules, until, reason } = FORM.exec(text.trim())?.groups ?? {};
  const isReadable = rules !== undefined && reason !== undefined && (until === undefined || isIsoDate(until));
  if (!isReadable) return { text, rules: [], reason: "" };
  return { text, rules: rules.split(/\s*,\s*/u), reason, ...(until !== undefined && { until }) };
}

const placeOf = ({ place }: { readonly place?: Place }) => place && { place };

const LINE = /^[ \t]*duiyi-ignore\b.*$/gmu;
const FORM =
  /^duiyi-ignore\s+(?<rules>[\w/-]+(?:\s*,\s*[\w/-]+)*)(?:\s+until\s+(?<until>\d{4}-\d{2}-\d{2}))?\s*[:：]\s*(?<reason>\S.*)$/u;

import { type Concept, termsIn } from "../../model/concept.js";
import { type Document, type Segment, segmentsOf } from "../../model/document.js";
import type { SegmentChange } from "../../model/segment-change.js";
import type { Translate } from "../../model/translate.js";

/**
 * What a translator needs beside the sentence: where it stands, whose copy it is, what it was in an earlier version, and its names with
 * what is decided of them.
 */
export function noteWriter(
  document: Document,
  changes: readonly SegmentChange[],
  t: Translate,
): (unit: unknown, segment: Segment) => string {
  const places = new Map(Array.from(segmentsOf(document), ({ segment }) => [segment.id, segment.place]));
  const changed = new Map(changes.map((change) => [change.now?.id, change]));
  return (_unit, { id, place, repeatOf, terms }) => {
    const lines: string[] = [];
    if (place) lines.push(t("note.place", { file: document.path, ...place }));
    if (repeatOf !== undefined) lines.push(t("note.repeat", { line: 0, column: 0, ...places.get(repeatOf) }));
    lines.push(...changeLines(changed.get(id), t));
    for (const concept of new Set(terms.map((match) => match.concept))) lines.push(termLine(concept, document, t));
    return lines.join("\n");
  };
}

function changeLines(change: SegmentChange | undefined, t: Translate): string[] {
  if (change?.before?.target === undefined) return [];
  if (change.kind === "moved") return [t("note.moved")];
  const { source, target } = change.before;
  return change.kind === "changed" ? [t("note.changed", { source: source.text, target: target.text })] : [];
}

function termLine(concept: Concept, { srcLang, trgLang }: Document, t: Translate): string {
  const source = termsIn(concept, srcLang)[0]?.text ?? concept.id;
  const targets = termsIn(concept, trgLang).map(({ text, status, style }) => {
    const house = style === undefined ? "" : `, ${style}`;
    return `${text} (${t(`status.${status}`)}${house})`;
  });
  const about = concept.definition === undefined ? "" : ` · ${concept.definition}`;
  return t("note.term", { source, targets: targets.join("; ") }) + about;
}

/** A document without the notes that we ourselves wrote for translators: what they say, a page shows in its own way. */
export function withoutOwnNotes(document: Document): Document {
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map(({ ownNotes = [], ...segment }) => ({
      ...segment,
      notes: ownNotes.length === 0 ? segment.notes : segment.notes.filter((note) => !ownNotes.includes(note)),
    })),
  }));
  return { ...document, units };
}

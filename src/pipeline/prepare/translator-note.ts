import { offeredTerms } from "../../languages/offered-terms.js";
import { isApproved } from "../../model/approved.js";
import { type Concept, type Term, termsIn } from "../../model/concept.js";
import { type Document, type Segment, segmentsOf, type Unit, type UnitContext } from "../../model/document.js";
import { once } from "../../model/once.js";
import { termLine } from "../../model/own-note.js";
import type { Place } from "../../model/place.js";
import { placeWords } from "../../model/place-words.js";
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
): (unit: Pick<Unit, "context">, segment: Segment) => string {
  const places = once(() => new Map(Array.from(segmentsOf(document), ({ segment }) => [segment.id, segment.place])));
  const wordsOf = (place: Place | undefined): string => (place === undefined ? "" : placeWords(place, t));
  const changed = new Map(changes.map((change) => [change.now?.id, change]));
  return ({ context }, { id, place, repeatOf, source, terms }) => {
    const lines: string[] = [];
    if (place) lines.push(t("note.place", { file: document.path, place: placeWords(place, t) }));
    if (context?.number !== undefined) lines.push(t("note.number", { number: context.number }));
    if (context?.again !== undefined) lines.push(againLine(context.again, t));
    if (context?.sentence !== undefined) lines.push(t("note.sentence", { sentence: context.sentence }));
    if (repeatOf !== undefined) lines.push(t("note.repeat", { place: wordsOf(places().get(repeatOf)) }));
    lines.push(...changeLines(changed.get(id), t));
    const named = terms.map(({ span, concept, term }) =>
      termLine(source.text.slice(span.start, span.end), decidedOn(concept, term, document, t)),
    );
    lines.push(...new Set(named));
    return lines.join("\n");
  };
}

function againLine({ places, count }: NonNullable<UnitContext["again"]>, t: Translate): string {
  const named = places.map((place) => placeWords(place, t)).join(", ");
  const more = count - places.length;
  return more > 0 ? t("note.again-more", { places: named, count: more }) : t("note.again", { places: named });
}

function changeLines(change: SegmentChange | undefined, t: Translate): string[] {
  if (change?.before?.target === undefined) return [];
  if (change.kind === "moved") return [t("note.moved")];
  const { source, target } = change.before;
  return change.kind === "changed" ? [t("note.changed", { source: source.text, target: target.text })] : [];
}

/** The terms that render a term of the source, the best first, then those that are not to be used or not yet decided. */
function decidedOn(concept: Concept, term: Term, { trgLang }: Document, t: Translate): string {
  const others = termsIn(concept, trgLang).filter((each) => !isApproved(each));
  const targets = [...offeredTerms(concept, term, trgLang), ...others].map(({ text, status, style }) => {
    const house = style === undefined ? "" : `, ${style}`;
    return `${text} (${t(`status.${status}`)}${house})`;
  });
  const about = concept.definition === undefined ? "" : ` · ${concept.definition}`;
  return targets.join("; ") + about;
}

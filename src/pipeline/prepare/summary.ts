import type { Concept } from "../../model/concept.js";
import { segmentsOf } from "../../model/document.js";
import { type LeftOut, type LeftOutReason, leftOutReasons } from "../../model/left-out.js";
import { linePlaceOf } from "../../model/place.js";
import { isSameLanguage } from "../../text/language.js";
import { languagesWithoutTerms } from "../check/glossary-languages.js";
import type { ReadDocument } from "../read/read-document.js";
import type { LeftOutLines, Summary, TermCount } from "./prepared.js";

/** Counts what was read of a source document, for the lines that `prepare` ends with. */
export function summarise({ document, source }: ReadDocument, concepts: readonly Concept[]): Summary {
  const { edits, leftOut = [], characters, repeatedCharacters } = source;
  return {
    joinedLines: edits.filter((edit) => edit.repair === "wraps").length,
    characters,
    repeatedCharacters,
    lacksChinese: lacksChinese(document),
    units: document.units.length,
    sentences: document.units.reduce((sum, unit) => sum + unit.segments.length, 0),
    leftOut: leftOutReasons.flatMap((reason) => linesOf(reason, leftOut)),
    terms: countTerms(document),
    languagesWithoutTerms: languagesWithoutTerms(document, concepts),
    queries: document.queries.length,
  };
}

function lacksChinese(document: ReadDocument["document"]): boolean {
  if (!isSameLanguage(document.srcLang, "zh") || document.units.length === 0) return false;
  for (const { segment } of segmentsOf(document)) if (/\p{Script=Han}/u.test(segment.source.text)) return false;
  return true;
}

function linesOf(reason: LeftOutReason, leftOut: readonly LeftOut[]): LeftOutLines[] {
  const own = leftOut.filter((text) => text.reason === reason);
  const lines = own.flatMap(({ place }) => linePlaceOf(place)?.line ?? []);
  return own.length === 0
    ? []
    : [{ reason, count: own.length, lines, isDropped: own.some(({ isDropped }) => isDropped) }];
}

function countTerms(document: ReadDocument["document"]): TermCount[] {
  const counts = new Map<string, number>();
  for (const { segment } of segmentsOf(document)) {
    for (const { term } of segment.terms) counts.set(term.text, (counts.get(term.text) ?? 0) + 1);
  }
  return Array.from(counts, ([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}

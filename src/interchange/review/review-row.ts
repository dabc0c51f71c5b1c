import { offeredTerms } from "../../languages/offered-terms.js";
import type { Concept, Term } from "../../model/concept.js";
import { type Document, plain, type Segment, type SegmentState } from "../../model/document.js";
import type { Issue, Severity } from "../../model/issue.js";
import { withoutTermLines } from "../../model/own-note.js";
import type { Wording } from "../../model/wording.js";
import { fitForOffice, marksOf, type Piece, piecesOf, shownText } from "../edited-target/shown-content.js";
import { hashOfShown, writeStamp } from "./stamp.js";

/** A segment in a review table. */
export interface ReviewRow {
  /** Unique in the table. */
  readonly id: string;
  /** The number of the row, from 1. */
  readonly number: number;
  readonly stamp: string;
  readonly source: readonly Piece[];
  readonly target: readonly Piece[];
  readonly state: SegmentState;
  readonly issues: readonly { readonly severity: Severity; readonly message: string }[];
  /** What the glossary says of the names in the source: `西宁市 → Xining`. */
  readonly terms: readonly string[];
  readonly notes: readonly string[];
}

/** A segment's row, but for what places it in its table. */
export function reviewRow(
  segment: Segment,
  issues: readonly Issue[],
  { srcLang, trgLang }: Pick<Document, "srcLang" | "trgLang">,
  message: Wording["message"],
): Omit<ReviewRow, "id" | "number"> {
  const { source, target = plain(""), state, terms } = segment;
  const marks = marksOf(source, target);
  const [from, to] = [piecesOf(source, marks), piecesOf(target, marks)];
  const hashes = { source: hashOfShown(shownText(source, marks)), target: hashOfShown(shownText(target, marks)) };
  return {
    stamp: writeStamp({ ...hashes, state }),
    source: from,
    target: to,
    state,
    issues: Array.from(new Map(issues.map((issue) => [fitForOffice(message(issue)), issue.severity])), saidOnce),
    terms: Array.from(new Set(terms.flatMap(({ term, concept }) => termLine(term, concept, trgLang)))),
    notes: withoutTermLines(segment, srcLang).map(fitForOffice),
  };
}

const saidOnce = ([message, severity]: [string, Severity]) => ({ severity, message });

function termLine(term: Term, concept: Concept, trgLang: string): string[] {
  const usable = offeredTerms(concept, term, trgLang);
  const line = `${term.text} → ${usable.map(({ text }) => text).join("; ")}`;
  return usable.length === 0 ? [] : [fitForOffice(line)];
}

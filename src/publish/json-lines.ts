import { anchorsOf } from "../model/anchors.js";
import { type Content, type InlineCode, isAnnotation, type Segment, segmentsOf, type Unit } from "../model/document.js";
import { issuesBySegment } from "../model/issue.js";
import type { Output, Publication } from "../model/output.js";
import { addressOf, linePlaceOf, type Place } from "../model/place.js";
import type { CodeInLine, SegmentLine, TermInLine } from "../model/segment-line.js";
import type { TermMatch } from "../model/term-match.js";
import { jsonText } from "../text/printable.js";

/** A segment a line, for programs. @see `duiyi.segment.schema.json`, which ships with the package */
export const jsonLines: Output = {
  audience: "review",
  targetTerms: "everywhere",
  write: (publication) => Array.from(linesOf(publication)).join(""),
  pieces: linesOf,
};

function* linesOf(publication: Publication): Generator<string> {
  const { document, audience, wording } = publication;
  const anchorOf = anchorsOf(document);
  const found = issuesBySegment(audience === "review" ? publication.findIssues() : []);
  for (const { unit, segment } of segmentsOf(document)) {
    const line = jsonText({
      ...lineOf(unit, segment, anchorOf(segment), publication),
      ...(audience === "review" && {
        notes: segment.notes,
        issues: (found.get(segment.id) ?? []).map((issue) => ({
          rule: issue.rule,
          severity: issue.severity,
          message: wording.message(issue),
        })),
      }),
    } satisfies SegmentLine);
    yield `${line}\n`;
  }
}

function lineOf(unit: Unit, segment: Segment, id: string, { document }: Publication): SegmentLine {
  const { path, srcLang, trgLang } = document;
  const { source, target, state, place, repeatOf, terms, targetTerms = [] } = segment;
  return {
    schema: "duiyi.segment/1",
    file: path,
    srcLang,
    trgLang,
    id,
    unit: unit.id,
    kind: unit.kind,
    source: source.text,
    target: target?.text ?? null,
    state,
    ...placeInLine(place),
    ...(repeatOf !== undefined && { repeatOf }),
    codes: { source: codesOf(source), target: target === undefined ? [] : codesOf(target) },
    terms: { source: terms.map(termInLine), target: targetTerms.map(termInLine) },
  };
}

/** Line and column, or the address where the file has no lines. */
function placeInLine(place: Place | undefined): Pick<SegmentLine, "place" | "address"> {
  const lines = linePlaceOf(place);
  if (lines !== undefined) return { place: lines };
  return place === undefined ? {} : { address: addressOf(place) };
}

const codesOf = ({ codes }: Content): CodeInLine[] => codes.filter((code) => !isAnnotation(code)).map(codeInLine);

const codeInLine = ({ id, kind, offset, native, display }: InlineCode): CodeInLine => ({
  id,
  kind,
  offset,
  ...(native !== undefined && { native }),
  ...(display !== undefined && { display }),
});

const termInLine = ({ span: { start, end }, concept, term }: TermMatch): TermInLine => ({
  start,
  end,
  concept: concept.id,
  term: term.text,
});

import { type InlineCode, isAnnotation, type Segment } from "../../model/document.js";
import type { MessageValues } from "../../model/issue.js";
import type { Span } from "../../model/span.js";
import type { TermMatch } from "../../model/term-match.js";
import type { Finding } from "../check.js";
import { CODE_CHARACTER, characterCodes } from "./code-character.js";
import { type ContentView, viewOf } from "./content-view.js";

/** A segment as checks look at it, and how what they find in it leads back to the segment as it is. */
export interface SegmentView {
  readonly segment: Segment;
  /** A finding with the offsets of the segment's own texts, and without a fix that would touch a code or what adjoins one. */
  own<Found extends Finding>(finding: Found): Found;
}

/** The view of a segment in which codes that stand for text are characters. */
export function viewOfSegment(segment: Segment): SegmentView {
  const source = viewOf(segment.source);
  const target = segment.target && viewOf(segment.target);
  const viewed = source === undefined && target === undefined ? segment : seen(segment, source, target);
  return { segment: viewed, own: (finding) => withoutRisk(owned(finding, source, target), segment) };
}

function seen(segment: Segment, source: ContentView | undefined, target: ContentView | undefined): Segment {
  return {
    ...segment,
    ...(source && { source: source.content, terms: moved(segment.terms, source) }),
    ...(target && { target: target.content }),
    ...(target && segment.targetTerms && { targetTerms: moved(segment.targetTerms, target) }),
  };
}

const moved = (terms: readonly TermMatch[], view: ContentView): TermMatch[] =>
  terms.flatMap((match) => {
    const span = view.toView(match.span);
    return span === undefined ? [] : [{ ...match, span }];
  });

function owned<Found extends Finding>(
  finding: Found,
  source: ContentView | undefined,
  target: ContentView | undefined,
): Found {
  if (source === undefined && target === undefined) return finding;
  const { sourceSpan, targetSpan, fix, values } = finding;
  return {
    ...finding,
    ...(values && { values: readableValues(values) }),
    ...(source && sourceSpan && { sourceSpan: source.toOwn(sourceSpan) }),
    ...(target && targetSpan && { targetSpan: target.toOwn(targetSpan) }),
    ...(target && fix && { fix: { ...fix, span: target.toOwn(fix.span) } }),
  };
}

/** What a check quotes of a text, with a sign that people can read for each code. */
const readableValues = (values: MessageValues): MessageValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replaceAll(CODE_CHARACTER, "{…}") : value,
    ]),
  );

/**
 * A finding whose fix can do no harm. What adjoins a code that stands for text is the translator's to mend, and so is a stretch that a pair
 * begins or ends in.
 */
function withoutRisk<Found extends Finding>(finding: Found, { target }: Segment): Found {
  const { fix, ...told } = finding;
  if (fix === undefined || target === undefined || target.codes.length === 0) return finding;
  const characters = characterCodes(target.codes);
  const touches = (code: InlineCode): boolean => !isAnnotation(code) && isAt(code, fix.span, characters.has(code));
  return target.codes.some(touches) ? (told as Found) : finding; // all of it but the fix, which is optional
}

const isAt = ({ offset }: InlineCode, { start, end }: Span, isCharacter: boolean): boolean =>
  isCharacter ? start <= offset && offset <= end : start < offset && offset < end;

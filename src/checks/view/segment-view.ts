import { isAnnotation, type Segment } from "../../model/document.js";
import { firstIndex } from "../../model/first-index.js";
import type { Fix, MessageValues } from "../../model/issue.js";
import { once } from "../../model/once.js";
import type { TermMatch } from "../../model/term-match.js";
import type { Finding } from "../check.js";
import { CODE_CHARACTER } from "./code-character.js";
import { type ContentView, viewOf } from "./content-view.js";
import { branchesOf, type Fold, foldsOf } from "./folds.js";

/** A segment as checks look at it, and how what they find in it leads back to the segment as it is. */
export interface SegmentView {
  readonly segment: Segment;
  /** A finding with the offsets of the segment's own texts, and without a fix that would touch a code or what adjoins one. */
  own<Found extends Finding>(finding: Found): Found;
}

/** Both views of a segment; they are one and the same where its texts hold no notation. */
export interface SegmentViews {
  /** Codes that stand for text are characters, all else is as the file has it. */
  readonly withNotation: SegmentView;
  /** Placeholders and tags in the text are folded too, and messages are the branch that most readers see. */
  readonly prose: SegmentView;
  /** As `prose`, for every other branch of a message, beside the branch of the source that has its key. */
  readonly branches: readonly BranchView[];
}

/** A segment as those see it whom a message shows another branch than `other`. */
export interface BranchView extends SegmentView {
  /** Whether the branch is that of one number, which its words may say: `=1 {One file}`, `one {a file}`. */
  readonly isOfNumber: boolean;
}

/** The views of a segment. */
export function viewsOf(segment: Segment): SegmentViews {
  const withNotation = viewWith(segment, NOTHING, NOTHING);
  const source = foldsOf(segment.source.text);
  const target = segment.target === undefined ? NOTHING : foldsOf(segment.target.text);
  const isProse = source.length === 0 && target.length === 0;
  if (isProse) return { withNotation, prose: withNotation, branches: [] };
  return { withNotation, prose: viewWith(segment, source, target), branches: branchViews(segment) };
}

function branchViews(segment: Segment): BranchView[] {
  const { source, target } = segment;
  if (target === undefined) return [];
  return branchesOf(target.text).map((keys) => ({
    ...viewWith(segment, foldsOf(source.text, keys), foldsOf(target.text, keys)),
    isOfNumber: keys.some((key) => OF_NUMBER.test(key)),
  }));
}

const OF_NUMBER = /^(?:=\d+|zero|one|two)$/u;

const NOTHING: readonly Fold[] = [];

function viewWith(segment: Segment, sourceFolds: readonly Fold[], targetFolds: readonly Fold[]): SegmentView {
  const source = viewOf(segment.source, sourceFolds);
  const target = segment.target && viewOf(segment.target, targetFolds);
  const viewed = source === undefined && target === undefined ? segment : seen(segment, source, target);
  const codeOffsets = once(() => offsetsOfCodes(viewed));
  return { segment: viewed, own: (finding) => ownFinding(finding, { viewed, codeOffsets, source, target }) };
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

/** Where the codes of the translation stand that are no annotations, in ascending order. */
const offsetsOfCodes = ({ target }: Segment): readonly number[] =>
  (target?.codes ?? []).flatMap((code) => (isAnnotation(code) ? [] : code.offset)).sort((a, b) => a - b);

/** A segment as it is seen, and how its texts lead back. */
interface Seen {
  readonly viewed: Segment;
  readonly codeOffsets: () => readonly number[];
  readonly source: ContentView | undefined;
  readonly target: ContentView | undefined;
}

function ownFinding<Found extends Finding>(finding: Found, seen: Seen): Found {
  const { source, target } = seen;
  const { sourceSpan, targetSpan, fix, values } = finding;
  if (source === undefined && target === undefined && fix === undefined) return finding;
  const told = {
    ...finding,
    ...(values && { values: readable(values) }),
    ...(source && sourceSpan && { sourceSpan: source.toOwn(sourceSpan) }),
    ...(target && targetSpan && { targetSpan: target.toOwn(targetSpan) }),
  };
  if (fix === undefined) return told;
  const { fix: _risky, ...withoutFix } = told;
  if (isRisky(fix, seen)) return withoutFix as Found; // all of it but what is optional
  return target === undefined ? told : { ...told, fix: { ...fix, span: target.toOwn(fix.span) } };
}

/** What a check quotes of a text, with a sign that people can read for each code. */
const readable = (values: MessageValues): MessageValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replaceAll(CODE_CHARACTER, "{…}") : value,
    ]),
  );

/** Whether a fix adjoins a code that stands for text, or holds a tag or an end of a pair. */
function isRisky({ span }: Fix, { viewed: { target }, target: view, codeOffsets }: Seen): boolean {
  if (target === undefined) return false;
  const around = target.text.slice(Math.max(0, span.start - 1), span.end + 1);
  if (view !== undefined && around.includes(CODE_CHARACTER)) return true;
  const own = view?.toOwn(span) ?? span;
  if (own.end - own.start !== span.end - span.start) return true;
  const offsets = codeOffsets();
  const next = firstIndex(offsets.length, (at) => (offsets[at] ?? 0) > span.start);
  return (offsets[next] ?? span.end) < span.end;
}

import type { OutsideText } from "../../model/outside-text.js";
import type { Span } from "../../model/span.js";
import type { TextAt } from "../../xml/index.js";
import type { BilingualSegment, BilingualUnit, NotePlace, TargetPlace } from "../bilingual-file.js";
import type { ElementSpans } from "./element-spans.js";
import type { OpenUnit12 } from "./open-unit12.js";
import { type ScannedContent, scanContent } from "./scan-content.js";
import { type SegmentMark, segmentMarks } from "./segment-marks.js";
import { segmentOf12 } from "./segment12.js";
import { type SubFlow, subFlows } from "./sub-flows.js";
import { unitOf } from "./unit-facts.js";

/**
 * A `trans-unit` of XLIFF 1.2 whose end tag has been read.
 *
 * @param file - which `file` of the XLIFF it stands in, from 0
 * @param text - the text of the file, in which the unit's spans count
 */
export function unitOf12(unit: OpenUnit12, file: number, text: TextAt): BilingualUnit {
  return unitOf(unit, file, {
    segments: [...segmentsOf(unit, text), ...subSegments(unit, text)],
    notePlace: notePlaceOf(unit),
    outside: outsideOf(unit, text),
  });
}

/** A note goes after the last note, else after the texts of both languages. */
function notePlaceOf({ noteEnd, source, segSource, target }: OpenUnit12): NotePlace | undefined {
  const at = noteEnd ?? (target ?? segSource ?? source)?.outer.end;
  return at === undefined || source === undefined ? undefined : { at, like: source.outer.start };
}

/** One segment a mark of `seg-source`. A target that has text but no marks is the translation of the whole unit. */
function segmentsOf(unit: OpenUnit12, text: TextAt): BilingualSegment[] {
  const { id, segSource, target } = unit;
  if (segSource === undefined) return [wholeSegment(unit, id, text)];
  const marks = marksIn(segSource, text);
  const targets = target === undefined ? [] : marksIn(target, text);
  const isWhole = target !== undefined && targets.length === 0 && scan(target, text).content.text !== "";
  if (marks.length > 0 && !isWhole) {
    const pairs = pairedMarks(marks, targets);
    return pairs.map(({ mark, at }) => markedSegment(unit, segSource, mark, { targets, at }, text));
  }
  return [wholeSegment(unit, marks.length === 1 ? `${id}#${marks[0]?.mid}` : id, text)];
}

function wholeSegment(unit: OpenUnit12, id: string, text: TextAt): BilingualSegment {
  const { source, segSource, target, toolStates } = unit;
  const toolState = unit.toolState ?? (toolStates.size === 1 ? [...toolStates.values()][0] : undefined);
  return segmentOf12({
    id,
    unit,
    toolState,
    source: source && scan(source, text),
    target: target && { element: target, scanned: scan(target, text) },
    place: source && { at: (segSource ?? source).outer.end, sourceTag: source.startTag },
  });
}

/** A mark of the source, and which of the target's marks is its translation; none where it has no translation yet. */
interface MarkPair {
  readonly mark: SegmentMark;
  readonly at: number | undefined;
}

/** Marks of one `mid` are one segment. Where a file has a `mid` twice, the second is the translation of the second, so that none is lost. */
function pairedMarks(marks: readonly SegmentMark[], targets: readonly SegmentMark[]): MarkPair[] {
  const free = new Map<string, number[]>();
  for (const [at, { mid }] of targets.entries()) {
    const others = free.get(mid);
    if (others === undefined) free.set(mid, [at]);
    else others.push(at);
  }
  return marks.map((mark) => ({ mark, at: free.get(mark.mid)?.shift() }));
}

/** The segment of a mark of `seg-source`. Its target keeps the place that the marks of the target give it. */
function markedSegment(
  unit: OpenUnit12,
  segSource: ElementSpans,
  mark: SegmentMark,
  { targets, at }: { readonly targets: readonly SegmentMark[]; readonly at: number | undefined },
  text: TextAt,
): BilingualSegment {
  const { mid } = mark;
  const target = at === undefined ? undefined : targets[at];
  const segment = segmentOf12({
    id: `${unit.id}#${mid}`,
    unit,
    toolState: unit.toolState ?? unit.toolStates.get(mid),
    source: scan(mark, text),
    target: target && { element: target, scanned: scan(target, text) },
    place: markPlace(mid, unit, segSource),
  });
  return at === undefined ? segment : { ...segment, targetRank: at };
}

/** Texts within native codes are segments of their own; the one that opens third in the target translates the third of the source. */
function subSegments(unit: OpenUnit12, text: TextAt): BilingualSegment[] {
  const { id, source, target, toolState } = unit;
  if (source === undefined) return [];
  const targets = target === undefined ? [] : subsIn(target, text);
  return subsIn(source, text).map((flow, index) => {
    const translated = targets[index];
    return segmentOf12({
      id: `${id}#sub-${index + 1}`,
      unit,
      toolState,
      source: scan(flow, text),
      target: translated && { element: translated, scanned: scan(translated, text) },
      place: undefined,
    });
  });
}

/** Text of both sides that stands beside the segment marks, or in a mark of the target that is the translation of none in the source. */
function outsideOf({ segSource, target }: OpenUnit12, text: TextAt): OutsideText[] {
  if (segSource === undefined || marksIn(segSource, text).length === 0) return [];
  const marks = marksIn(segSource, text);
  const targets = target === undefined ? [] : marksIn(target, text);
  const paired = new Set(pairedMarks(marks, targets).map(({ at }) => at));
  const known = targets.filter((_, at) => paired.has(at));
  return [
    ...besideMarks(segSource, marks, text).map(({ beside, after }) => ({
      source: beside,
      target: "",
      after,
    })),
    ...(target === undefined || targets.length === 0 ? [] : besideMarks(target, known, text)).map(
      ({ beside, after }) => ({ target: beside, after }),
    ),
  ];
}

/** Each stretch of a content outside its marks that is not blank, and how many marks stand before it. */
function besideMarks({ inner }: ElementSpans, marks: readonly SegmentMark[], text: TextAt) {
  const outermost: SegmentMark[] = [];
  for (const mark of marks) if (mark.outer.start >= (outermost.at(-1)?.outer.end ?? 0)) outermost.push(mark);
  const starts = [inner.start, ...outermost.map(({ outer }) => outer.end)];
  return starts.flatMap((start, after) => {
    const end = outermost[after]?.outer.start ?? inner.end;
    const beside = scan({ inner: { start, end } }, text).content.text;
    return beside.trim() === "" ? [] : [{ beside, after }];
  });
}

/** A new mark goes to the end of the unit's target; where there is none, a target with the mark goes after `seg-source`. */
function markPlace(mid: string, { source, target }: OpenUnit12, segSource: ElementSpans): TargetPlace {
  const sourceTag = (source ?? segSource).startTag;
  if (target === undefined) return { at: segSource.outer.end, sourceTag, mid };
  const isEmptyTag = target.inner.start === target.outer.end;
  return { at: target.inner.end, sourceTag, mid, within: isEmptyTag ? "empty target" : "target" };
}

const scan = ({ inner }: { readonly inner: Span }, text: TextAt): ScannedContent =>
  scanContent(text.slice(inner.start, inner.end), inner.start);

const subsIn = ({ inner }: ElementSpans, text: TextAt): SubFlow[] =>
  subFlows(text.slice(inner.start, inner.end), inner.start);

const marksIn = ({ inner }: ElementSpans, text: TextAt): SegmentMark[] =>
  segmentMarks(text.slice(inner.start, inner.end), inner.start);

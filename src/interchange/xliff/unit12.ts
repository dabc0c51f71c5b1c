import type { BilingualSegment, BilingualUnit, NotePlace, TargetPlace } from "../bilingual-file.js";
import type { ElementSpans } from "./element-spans.js";
import type { OpenUnit12 } from "./open-unit12.js";
import { type ScannedContent, scanContent } from "./scan-content.js";
import { type SegmentMark, segmentMarks } from "./segment-marks.js";
import { segmentOf12 } from "./segment12.js";
import { unitOf } from "./unit-facts.js";

/**
 * A `trans-unit` of XLIFF 1.2 whose end tag has been read.
 *
 * @param file - which `file` of the XLIFF it stands in, from 0
 * @param text - the whole file, in which the unit's spans count
 */
export function unitOf12(unit: OpenUnit12, file: number, text: string): BilingualUnit {
  return unitOf(unit, file, segmentsOf(unit, text), notePlaceOf(unit));
}

/** A note goes after the last note, else after the texts of both languages. */
function notePlaceOf({ noteEnd, source, segSource, target }: OpenUnit12): NotePlace | undefined {
  const at = noteEnd ?? (target ?? segSource ?? source)?.outer.end;
  return at === undefined || source === undefined ? undefined : { at, like: source.outer.start };
}

/** One segment a mark of `seg-source`. A target that has text but no marks is the translation of the whole unit. */
function segmentsOf(unit: OpenUnit12, text: string): BilingualSegment[] {
  const { id, segSource, target } = unit;
  if (segSource === undefined) return [wholeSegment(unit, id, text)];
  const marks = marksIn(segSource, text);
  const targets = target === undefined ? [] : marksIn(target, text);
  const isWhole = target !== undefined && targets.length === 0 && scan(target, text).content.text !== "";
  if (marks.length > 0 && !isWhole) return marks.map((mark) => markedSegment(unit, segSource, mark, targets, text));
  return [wholeSegment(unit, marks.length === 1 ? `${id}#${marks[0]?.mid}` : id, text)];
}

function wholeSegment(unit: OpenUnit12, id: string, text: string): BilingualSegment {
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

/** The segment of a mark of `seg-source`; its target is the mark of the same `mid`. */
function markedSegment(
  unit: OpenUnit12,
  segSource: ElementSpans,
  mark: SegmentMark,
  targets: readonly SegmentMark[],
  text: string,
): BilingualSegment {
  const { mid } = mark;
  const target = targets.find((candidate) => candidate.mid === mid);
  return segmentOf12({
    id: `${unit.id}#${mid}`,
    unit,
    toolState: unit.toolState ?? unit.toolStates.get(mid),
    source: scan(mark, text),
    target: target && { element: target, scanned: scan(target, text) },
    place: markPlace(mid, unit, segSource),
  });
}

/** A new mark goes to the end of the unit's target; where there is none, a target with the mark goes after `seg-source`. */
function markPlace(mid: string, { source, target }: OpenUnit12, segSource: ElementSpans): TargetPlace {
  const sourceTag = (source ?? segSource).startTag;
  if (target === undefined) return { at: segSource.outer.end, sourceTag, mid };
  const isEmptyTag = target.inner.start === target.outer.end;
  return { at: target.inner.end, sourceTag, mid, within: isEmptyTag ? "empty target" : "target" };
}

const scan = ({ inner }: Pick<ElementSpans, "inner">, text: string): ScannedContent =>
  scanContent(text.slice(inner.start, inner.end), inner.start);

const marksIn = ({ inner }: ElementSpans, text: string): SegmentMark[] =>
  segmentMarks(text.slice(inner.start, inner.end), inner.start);

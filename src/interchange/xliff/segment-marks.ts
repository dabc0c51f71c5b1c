import type { Span } from "../../model/span.js";

/** A `mrk mtype="seg"` of XLIFF 1.2; offsets of the file. */
export interface SegmentMark {
  readonly mid: string;
  readonly outer: Span;
  readonly inner: Span;
  readonly startTag: Span;
}

/**
 * The segment marks of a `seg-source` or `target`, in order, wherever they stand among other marks and codes.
 *
 * @param base - offset of the markup in the file
 * @see XLIFF 1.2, 2.3 "Segmentation"
 */
export function segmentMarks(markup: string, base: number): SegmentMark[] {
  const marks: SegmentMark[] = [];
  const open: { readonly mid: string | undefined; readonly tag: Span }[] = [];
  for (const { index, 0: tag, groups = {} } of markup.matchAll(TAG)) {
    const { end, name = "", empty } = groups;
    if (name === "") continue;
    const span = { start: base + index, end: base + index + tag.length };
    if (end !== "/") {
      const mid = IS_SEGMENT.test(tag) && localName(name) === "mrk" ? (MID.exec(tag)?.[2] ?? "") : undefined;
      if (empty !== "/") open.push({ mid, tag: span });
      else if (mid !== undefined)
        marks.push({ mid, outer: span, inner: { start: span.end, end: span.end }, startTag: span });
      continue;
    }
    const opened = open.pop();
    if (opened?.mid === undefined) continue;
    const { mid, tag: startTag } = opened;
    const outer = { start: startTag.start, end: span.end };
    marks.push({ mid, outer, inner: { start: startTag.end, end: span.start }, startTag });
  }
  return marks.sort((a, b) => a.outer.start - b.outer.start);
}

const TAG =
  /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<(?<end>\/?)(?<name>[^\s/>]+)(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(?<empty>\/?)>/gsu;
const IS_SEGMENT = /\smtype\s*=\s*(["'])seg\1/u;
const MID = /\smid\s*=\s*(["'])(.*?)\1/u;
const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

import type { SegmentState } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import { escapeXml } from "../../text/xml.js";
import type { ContentRun } from "./scan-content.js";
import { TO_12 } from "./states.js";
import type { TargetPlace, WrittenSegment, XliffSegment, XliffUnit, XliffVersion } from "./xliff-file.js";

/** A piece of a file's text and what stands there instead. */
export interface Splice {
  readonly span: Span;
  readonly replacement: string;
}

/** A file's text with pieces replaced; every other character stays. @throws Error where two pieces overlap */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const parts: string[] = [];
  let from = 0;
  for (const { span, replacement } of sorted) {
    if (span.start < from) throw new Error(`splices overlap at ${span.start}`);
    parts.push(text.slice(from, span.start), replacement);
    from = span.end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

/** What a segment is to have instead: its target, as markup, and its state. */
export interface TargetChange {
  readonly markup?: string;
  readonly state?: SegmentState;
}

/**
 * What to replace so that segments have other targets and states. A target that is not there yet is put in after the source, under the
 * same prefix and indentation; where the source is cut by marks, within a mark of the same `mid`.
 *
 * @param text - the file's text
 */
export function targetSplices(
  text: string,
  units: readonly XliffUnit[],
  version: XliffVersion,
  changes: ReadonlyMap<XliffSegment, TargetChange>,
): Splice[] {
  return units.flatMap(({ segments }) => {
    const changed = segments.flatMap((segment) => {
      const change = changes.get(segment);
      return change === undefined || segment.written === undefined ? [] : [{ written: segment.written, change }];
    });
    const inserted = changed.filter(
      ({ written, change }) => written.target === undefined && change.markup !== undefined,
    );
    return [
      ...changed.flatMap(({ written, change: { markup } }) =>
        written.target === undefined || markup === undefined ? [] : [innerSplice(text, written.target, markup)],
      ),
      ...insertions(text, inserted, version),
      ...stateSplices(text, changed, version),
    ];
  });
}

interface Changed {
  readonly written: WrittenSegment;
  readonly change: TargetChange;
}

const stateIn = (version: XliffVersion, state: SegmentState): string => (version === "1.2" ? TO_12[state] : state);

/** Each start tag that carries a state once: segment marks of 1.2 share that of their target. */
function stateSplices(text: string, changed: readonly Changed[], version: XliffVersion): Splice[] {
  const tags = new Map<number, { readonly tag: Span; readonly state: SegmentState }>();
  for (const { written, change } of changed) {
    if (written.stateTag !== undefined && change.state !== undefined)
      tags.set(written.stateTag.start, { tag: written.stateTag, state: change.state });
  }
  return Array.from(tags.values()).flatMap(({ tag, state }) => stateSplice(text, tag, stateIn(version, state)));
}

/** New targets: a target each, or marks within the unit's target, which is made where there is none. */
function insertions(text: string, inserted: readonly Changed[], version: XliffVersion): Splice[] {
  const [first] = inserted;
  if (first === undefined) return [];
  const { place, stateTag } = first.written;
  const prefix = nameOf(text, place.sourceTag.start).replace(/[^:]*$/u, "");
  if (place.mid === undefined)
    return inserted.map(({ written, change }) =>
      newTarget(text, written.place, prefix, change, version, written.stateTag),
    );
  const marks = inserted
    .map(
      ({ written, change }) =>
        `<${prefix}mrk mtype="seg" mid="${escapeXml(written.place.mid ?? "")}">${change.markup}</${prefix}mrk>`,
    )
    .join("");
  if (place.within === "target") return [{ span: { start: place.at, end: place.at }, replacement: marks }];
  if (place.within === undefined)
    return [newTarget(text, place, prefix, { ...first.change, markup: marks }, version, stateTag)];
  const slash = text.lastIndexOf("/", place.at);
  return [{ span: { start: slash, end: place.at }, replacement: `>${marks}</${prefix}target>` }];
}

/** `<target/>` has no inside: it is written out. */
function innerSplice(text: string, { outer, inner }: NonNullable<WrittenSegment["target"]>, markup: string): Splice {
  const isEmptyTag = inner.start === outer.end;
  if (!isEmptyTag) return { span: inner, replacement: markup };
  const name = nameOf(text, outer.start);
  const slash = text.lastIndexOf("/", outer.end);
  return { span: { start: slash, end: outer.end }, replacement: `>${markup}</${name}>` };
}

function newTarget(
  text: string,
  { at, sourceTag }: TargetPlace,
  prefix: string,
  { markup = "", state }: TargetChange,
  version: XliffVersion,
  stateTag: Span | undefined,
): Splice {
  const before =
    /(?:\r\n|\r|\n)[ \t]*$/u.exec(text.slice(Math.max(0, sourceTag.start - 200), sourceTag.start))?.[0] ?? "";
  const attribute = stateTag === undefined && state !== undefined ? ` state="${stateIn(version, state)}"` : "";
  const replacement = `${before}<${prefix}target${attribute}>${markup}</${prefix}target>`;
  return { span: { start: at, end: at }, replacement };
}

const nameOf = (text: string, tagStart: number): string =>
  /^<([^\s/>]+)/u.exec(text.slice(tagStart, tagStart + 200))?.[1] ?? "";

function stateSplice(text: string, { start, end }: Span, value: string): Splice[] {
  const tag = text.slice(start, end);
  const found = /(\sstate\s*=\s*)(["'])(.*?)\2/su.exec(tag);
  if (found === null) {
    const at = start + tag.search(/\s*\/?>$/u);
    return [{ span: { start: at, end: at }, replacement: ` state="${value}"` }];
  }
  if (found[3] === value) return [];
  const from = start + found.index + (found[1]?.length ?? 0) + 1;
  return [{ span: { start: from, end: from + (found[3]?.length ?? 0) }, replacement: value }];
}

/**
 * What to replace so that a stretch of a target's text reads otherwise; codes that stand within the stretch stay, after what is put in.
 *
 * @param text - the file's text
 * @param span - offsets of the target's text
 */
export function textSplices(text: string, { written }: XliffSegment, span: Span, replacement: string): Splice[] {
  const target = written?.target;
  if (target === undefined) return [];
  const pieces = piecesOf(text, target.runs, span);
  const [first, ...rest] = pieces;
  if (first === undefined) {
    const at = placeBefore(text, target, span.start);
    return [{ span: { start: at, end: at }, replacement: escapeXml(replacement) }];
  }
  return [
    { span: first, replacement: escapeXml(replacement) },
    ...rest.map((piece) => ({ span: piece, replacement: "" })),
  ];
}

/** The pieces of the file in which the characters of a stretch stand. */
function piecesOf(text: string, runs: readonly ContentRun[], { start, end }: Span): Span[] {
  return runs.flatMap((run, index) => {
    const next = runs[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const [from, to] = [Math.max(start, run.start), Math.min(end, next)];
    if (from >= to) return [];
    if (run.size !== undefined) return [{ start: run.origin, end: run.origin + run.size }];
    const origin = run.origin + (from - run.start);
    return [{ start: origin, end: Math.min(origin + (to - from), text.length) }];
  });
}

function placeBefore(text: string, { inner, runs }: NonNullable<WrittenSegment["target"]>, offset: number): number {
  const run = runs.findLast((candidate) => candidate.start <= offset);
  if (run === undefined) return inner.start;
  const at =
    run.size === undefined ? run.origin + (offset - run.start) : run.origin + (offset > run.start ? run.size : 0);
  return Math.min(at, inner.end, text.length);
}

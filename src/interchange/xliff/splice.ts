import type { SegmentState } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import type { Splice } from "../../text/splice.js";
import { escapeXml } from "../../xml/index.js";
import type { TargetPlace, WrittenSegment } from "../bilingual-file.js";
import type { XliffVersion } from "../xliff-versions.js";
import { FINAL_QUALIFIER, stateFor12 } from "./states.js";
import { toolWordOf } from "./tool-states.js";

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
export function targetSplices<Written extends { readonly written?: WrittenSegment }>(
  text: string,
  units: readonly { readonly segments: readonly Written[] }[],
  version: XliffVersion,
  changes: ReadonlyMap<Written, TargetChange>,
): Splice[] {
  return units.flatMap(({ segments }) => {
    const changed = segments.flatMap((segment) => {
      const change = changes.get(segment);
      return change === undefined || segment.written === undefined ? [] : [{ written: segment.written, change }];
    });
    const inserted = changed.flatMap(({ written: { target, place, stateTag, toolState }, change }) =>
      target === undefined && place !== undefined && change.markup !== undefined
        ? [{ place, stateTag: stateTag ?? toolState?.tag, change }]
        : [],
    );
    return [
      ...changed.flatMap(({ written, change: { markup } }) =>
        written.target === undefined || markup === undefined ? [] : [innerSplice(text, written.target, markup)],
      ),
      ...insertions(text, inserted, version),
      ...stateSplices(text, changed, version),
      ...approvalSplices(text, changed),
    ];
  });
}

interface Changed {
  readonly written: WrittenSegment;
  readonly change: TargetChange;
}

interface Insertion {
  readonly place: TargetPlace;
  readonly stateTag: Span | undefined;
  readonly change: TargetChange;
}

const stateIn = (version: XliffVersion, state: SegmentState, hasText: boolean): string =>
  version === "1.2" ? stateFor12(state, hasText) : state;

/** An attribute of a start tag, and what it is to say. */
interface Attribute {
  readonly tag: Span;
  readonly name: string;
  readonly value: string;
}

/** Changes each start tag that carries a state once, for the segment marks of a target in 1.2 share the state of that target. */
function stateSplices(text: string, changed: readonly Changed[], version: XliffVersion): Splice[] {
  const attributes = changed.flatMap(({ written, change }) => stateAttribute(written, change, version) ?? []);
  const tags = new Map(attributes.map((attribute) => [attribute.tag.start, attribute]));
  return Array.from(tags.values()).flatMap((attribute) => [
    ...attributeSplice(text, attribute),
    ...(version === "1.2" ? withoutQualifier(text, attribute) : []),
  ]);
}

/** A state that is written anew says itself whether it is final. */
function withoutQualifier(text: string, { tag: { start, end } }: Attribute): Splice[] {
  const found = QUALIFIER.exec(text.slice(start, end));
  if (found === null) return [];
  const from = start + found.index;
  return [{ span: { start: from, end: from + found[0].length }, replacement: "" }];
}

const QUALIFIER = new RegExp(`\\sstate-qualifier\\s*=\\s*["']${FINAL_QUALIFIER}["']`, "u");

/** A tool that keeps states in an attribute of its own reads no other. */
function stateAttribute(
  { stateTag, target, toolState }: WrittenSegment,
  { markup, state }: TargetChange,
  version: XliffVersion,
): Attribute | undefined {
  if (state === undefined) return undefined;
  if (toolState !== undefined)
    return { tag: toolState.tag, name: toolState.written, value: toolWordOf(toolState.name, state) };
  const hasText = markup === undefined ? target !== undefined && target.inner.end > target.inner.start : markup !== "";
  return stateTag && { tag: stateTag, name: "state", value: stateIn(version, state, hasText) };
}

/**
 * A unit of 1.2 that is neither reviewed nor final is no longer approved, and one that becomes so is: some tools show no other state. Segment
 * marks of a unit have their state in common.
 */
function approvalSplices(text: string, changed: readonly Changed[]): Splice[] {
  const lowered = changed.find(({ change: { state } }) => state !== undefined && !isApproved(state));
  const raised = changed.find(({ change: { state } }) => state !== undefined && isApproved(state));
  const { approved: span } = lowered?.written ?? {};
  if (lowered !== undefined) return span === undefined ? [] : [{ span, replacement: "no" }];
  const { approved, unitTag } = raised?.written ?? {};
  if (approved !== undefined || unitTag === undefined) return [];
  return attributeSplice(text, { tag: unitTag, name: "approved", value: "yes" });
}

const isApproved = (state: SegmentState): boolean => state === "final" || state === "reviewed";

/** New targets: a target each, or marks within the unit's target, which is made where there is none. */
function insertions(text: string, inserted: readonly Insertion[], version: XliffVersion): Splice[] {
  const [first] = inserted;
  if (first === undefined) return [];
  const { place, stateTag } = first;
  const prefix = nameOf(text, place.sourceTag.start).replace(/[^:]*$/u, "");
  if (place.mid === undefined)
    return inserted.map((each) => newTarget(text, each.place, prefix, each.change, version, each.stateTag));
  const marks = inserted
    .map(
      (each) =>
        `<${prefix}mrk mtype="seg" mid="${escapeXml(each.place.mid ?? "")}">${each.change.markup}</${prefix}mrk>`,
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
  const before = indentationBefore(text, sourceTag.start);
  const attribute =
    stateTag === undefined && state !== undefined ? ` state="${stateIn(version, state, markup !== "")}"` : "";
  const replacement = `${before}<${prefix}target${attribute}>${markup}</${prefix}target>`;
  return { span: { start: at, end: at }, replacement };
}

/** The line end and white space before a tag that begins its line. */
export const indentationBefore = (text: string, tagStart: number): string =>
  /(?:\r\n|\r|\n)[ \t]*$/u.exec(text.slice(Math.max(0, tagStart - 200), tagStart))?.[0] ?? "";

/** Name of the element that a tag begins, with its prefix. */
export const nameOf = (text: string, tagStart: number): string =>
  /^<([^\s/>]+)/u.exec(text.slice(tagStart, tagStart + 200))?.[1] ?? "";

/** @param name - with its prefix; it holds no sign of regular expressions */
function attributeSplice(text: string, { tag: { start, end }, name, value }: Attribute): Splice[] {
  const tag = text.slice(start, end);
  const found = new RegExp(`(\\s${name}\\s*=\\s*)(["'])(.*?)\\2`, "su").exec(tag);
  if (found === null) {
    const at = start + tag.search(/\s*\/?>$/u);
    return [{ span: { start: at, end: at }, replacement: ` ${name}="${value}"` }];
  }
  if (found[3] === value) return [];
  const from = start + found.index + (found[1]?.length ?? 0) + 1;
  return [{ span: { start: from, end: from + (found[3]?.length ?? 0) }, replacement: value }];
}

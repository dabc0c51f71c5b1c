import { type InlineCode, isAnnotation } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import { escapeXml, escapeXmlText } from "../../xml/index.js";
import type { BilingualFile, NotePlace, WrittenSegment } from "../bilingual-file.js";
import type { XliffVersion } from "../xliff-versions.js";
import { sumOf } from "./text-sum.js";

/**
 * An XLIFF packed for a page that shows its texts: all that is needed to give it back with other targets, every other byte as it was.
 * Texts that the page shows are cut out of it and come back from there.
 */
export interface EditableXliff {
  readonly version: XliffVersion;
  /** The file's text with `CUT` for each text cut out. */
  readonly text: string;
  /** `sumOf` the file's text. */
  readonly sum: number;
  /** The units, with offsets in the form that `relative` gives them. */
  readonly units: readonly EditableUnit[];
}

/** A unit of such a file: where its notes go, and its segments. */
export interface EditableUnit {
  readonly notePlace?: NotePlace;
  readonly segments: readonly EditableSegment[];
}

/** A segment of such a file, with its places in the file's text. */
export interface EditableSegment {
  /** The id of the unit in the file. */
  readonly id: string;
  readonly anchor?: string;
  readonly written?: WrittenSegment;
  /** All codes of its target where annotations are among them, which the page does not show. */
  readonly codes?: readonly InlineCode[];
  /** Which of its texts are cut out of the file, and how they are escaped there. */
  readonly cut?: { readonly source?: Escaping; readonly target?: Escaping };
}

const escapings = { text: escapeXmlText, quotes: escapeXml } as const;
type Escaping = keyof typeof escapings;

/** The texts of a segment as the page that a file is packed for shows them. */
export interface ShownTexts {
  readonly anchor: string;
  readonly source?: string;
  readonly target?: string;
}

/** Gives a text that the page shows. */
export type TextAt = (anchor: string, side: "source" | "target") => string;

const CUT = "\u0001"; // no XML holds it

/**
 * Packs a file for its page.
 *
 * @param shown - what the page shows of each segment, in the file's order; nothing for one it does not show
 */
export function packXliff(
  text: string,
  { version = "1.2", units }: BilingualFile,
  shown: readonly (ShownTexts | undefined)[],
): EditableXliff {
  const kept: string[] = [];
  let from = 0;
  let index = 0;
  const cutAt = (start: number, content = ""): Escaping | undefined => {
    if (start < from || content === "") return undefined;
    const escaping = (["text", "quotes"] as const).find((way) => text.startsWith(`${escapings[way](content)}<`, start));
    if (escaping === undefined) return undefined;
    kept.push(text.slice(from, start), CUT);
    from = start + escapings[escaping](content).length;
    return escaping;
  };
  const packed = units.map(
    ({ notePlace, segments }): EditableUnit => ({
      ...(notePlace && { notePlace }),
      segments: segments.map(({ id, target: content, written }): EditableSegment => {
        const texts = shown[index++];
        if (texts === undefined) return { id, ...(written && { written: placesIn(written) }) };
        const source = written?.place && cutAt(written.place.sourceTag.end, texts.source);
        const target = written?.target && cutAt(written.target.inner.start, texts.target);
        const cut = { ...(source && { source }), ...(target && { target }) };
        return {
          id,
          anchor: texts.anchor,
          ...(content?.codes.some(isAnnotation) && { codes: content.codes }),
          ...(written && { written: placesIn(written) }),
          ...((source || target) && { cut }),
        };
      }),
    }),
  );
  return { version, text: kept.join("") + text.slice(from), sum: sumOf(text), units: relative(packed) };
}

/** Every offset from the one before: those of units that are alike are then alike, and pack well. */
function relative(units: readonly EditableUnit[]): EditableUnit[] {
  let last = 0;
  return units.map((unit) =>
    moved(unit, (offset) => {
      const step = offset - last;
      last = offset;
      return step;
    }),
  );
}

/** The units of a packed file with offsets of the file's text again. */
export function absolute(units: readonly EditableUnit[]): EditableUnit[] {
  let last = 0;
  return units.map((unit) =>
    moved(unit, (step) => {
      last += step;
      return last;
    }),
  );
}

/** A unit with other offsets; `move` is called for each, about in the order of the text. */
function moved({ notePlace, segments }: EditableUnit, move: Move): EditableUnit {
  const note = notePlace && movedNote(notePlace, move);
  const inside = segments.map(({ written, ...segment }) => ({
    ...segment,
    ...(written && { written: movedSegment(written, move) }),
  }));
  return {
    ...(note && { notePlace: note }),
    segments: inside,
  };
}

/** The place of a note where its file's text has been moved. */
export function movedNote(place: NotePlace, move: Move): NotePlace {
  const like = move(place.like);
  return { ...place, like, at: move(place.at) };
}

/** The places of a segment where its file's text has been moved. */
export function movedSegment(
  { approved, unitTag, place, stateTag, target, toolState }: WrittenSegment,
  move: Move,
): WrittenSegment {
  return {
    ...(approved && { approved: movedSpan(approved, move) }),
    ...(unitTag && { unitTag: movedSpan(unitTag, move) }),
    ...(place && { place: { ...place, sourceTag: movedSpan(place.sourceTag, move), at: move(place.at) } }),
    ...(stateTag && { stateTag: movedSpan(stateTag, move) }),
    ...(toolState && { toolState: { ...toolState, tag: movedSpan(toolState.tag, move) } }),
    ...(target && { target: movedTarget(target, move) }),
  };
}

/** Its tags stand round its content, and so do their offsets. */
function movedTarget({ outer, inner, runs }: WrittenTarget, move: Move): WrittenTarget {
  const start = move(outer.start);
  const content = movedSpan(inner, move);
  return { outer: { start, end: move(outer.end) }, inner: content, runs };
}

const movedSpan = ({ start, end }: Span, move: Move): Span => ({ start: move(start), end: move(end) });

/** Gives the new offset of an old one. */
export type Move = (offset: number) => number;
type WrittenTarget = NonNullable<WrittenSegment["target"]>;

/** The places of a segment without the runs of characters: the page replaces whole targets. */
const placesIn = ({ target, ...written }: WrittenSegment): WrittenSegment =>
  target === undefined ? written : { ...written, target: { ...target, runs: [] } };

/** The file's text again, with the texts that the page shows; nothing where those are not what they were. */
export function unpackText({ text, sum, units }: EditableXliff, textAt: TextAt): string | undefined {
  const pieces = text.split(CUT);
  const parts = [pieces[0] ?? ""];
  let next = 1;
  for (const { anchor = "", cut } of units.flatMap(({ segments }) => segments)) {
    for (const side of ["source", "target"] as const) {
      const escaping = cut?.[side];
      if (escaping) parts.push(escapings[escaping](textAt(anchor, side)), pieces[next++] ?? "");
    }
  }
  const unpacked = parts.join("");
  return sumOf(unpacked) === sum ? unpacked : undefined;
}

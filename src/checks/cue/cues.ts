import { type Language, usesEastAsianFont } from "../../languages/index.js";
import type { Segment } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import { displayWidth } from "../../text/display-width.js";
import type { CheckContext } from "../check.js";

/** A line of a translated cue: the stretches of the segments that make it, in order. */
export interface CueLine {
  readonly pieces: readonly { readonly segment: Segment; readonly span: Span; readonly text: string }[];
  readonly length: number;
}

/** The translated lines of a cue, and how long it is shown, where that is known. */
export interface TranslatedCue {
  readonly lines: readonly CueLine[];
  /** How many characters the cue has in the source. */
  readonly sourceLength: number;
  readonly seconds?: number;
}

/**
 * The cues of which translated segments are parts, in their order. Segments of one unit go on in one line unless a line break stands between
 * them; the two speakers of a cue are two units, each with a line of its own.
 */
export function cuesOf(
  segments: readonly Segment[],
  { source, target }: Pick<CheckContext, "source" | "target">,
): TranslatedCue[] {
  const cues: { key: string; lines: CuePieces[]; sourceLength: number; unit: string; seconds?: number | undefined }[] =
    [];
  for (const segment of segments) {
    const { cue, target: content } = segment;
    if (cue === undefined || content === undefined) continue;
    const key = cue.begin ?? cue.unit;
    const last = cues.at(-1);
    const own = last?.key === key ? last : { key, lines: [], sourceLength: 0, unit: "", seconds: cue.seconds };
    if (own !== last) cues.push(own);
    const lines = linesIn(segment);
    const before = own.lines.at(-1);
    const [first] = lines;
    const goesOn = before !== undefined && first !== undefined && own.unit === cue.unit && !cue.startsLine;
    if (goesOn) before.push(first);
    own.lines.push(...lines.slice(goesOn ? 1 : 0).map((piece) => [piece]));
    own.unit = cue.unit;
    own.sourceLength += charactersOf(segment.source.text.trim(), source);
  }
  return cues.map(({ lines, sourceLength, seconds }) => ({
    sourceLength,
    lines: lines.map((pieces) => ({ pieces, length: lengthOf(pieces, target) })),
    ...(seconds !== undefined && { seconds }),
  }));
}

type CuePieces = { readonly segment: Segment; readonly span: Span; readonly text: string }[];

/** The lines of a segment's target, which end at a code for a line break or at a line end of the translator's. */
function linesIn(segment: Segment): CuePieces {
  const { text, codes } = segment.target ?? { text: "", codes: [] };
  const ends = [
    ...codes.filter(({ type }) => type === "lb").map(({ offset }) => offset),
    ...Array.from(text.matchAll(/\n/gu), ({ index }) => index),
    text.length,
  ].sort((a, b) => a - b);
  let start = 0;
  return ends.map((end) => {
    const piece = { segment, span: { start, end }, text: text.slice(start, end).trim() };
    start = end;
    return piece;
  });
}

/** The characters of a line as style guides count them: blanks and marks too; where a script is written full width, two narrow ones are one. */
function lengthOf(pieces: CuePieces, target: Language): number {
  return charactersOf(pieces.map(({ text }) => text).join(target.joinsWithoutSpace ? "" : " "), target);
}

const charactersOf = (text: string, language: Language): number =>
  usesEastAsianFont(language) ? Math.ceil(displayWidth(text) / 2) : Array.from(text).length;

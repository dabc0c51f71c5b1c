import type { Issue } from "./issue.js";
import type { LeftOut } from "./left-out.js";
import { OpenCodes } from "./open-codes.js";
import type { OutsideText } from "./outside-text.js";
import type { Place } from "./place.js";
import type { SourceMap } from "./source-map.js";
import type { Span } from "./span.js";
import type { TermMatch } from "./term-match.js";
import type { UnitKind } from "./unit-kind.js";
import type { UnreadPart } from "./unread-part.js";

/** One source file, repaired and cut into sentences. */
export interface Document {
  /** Name for people and for XLIFF's `original`: a relative path with `/`. */
  readonly path: string;
  /** SHA-256 of the file's bytes, lower-case hexadecimal. */
  readonly hash: string;
  /** What its file is, as an XLIFF says it; `plaintext` where it is left out. @see XLIFF 1.2, `datatype` */
  readonly datatype?: string;
  /** BCP 47, such as `zh-CN`. */
  readonly srcLang: string;
  /** BCP 47, such as `en`. */
  readonly trgLang: string;
  readonly units: readonly Unit[];
  /** What an editor must answer before or while the text is translated; each is an issue of the `source/` family. */
  readonly queries: readonly Issue[];
  /** What a file that holds both languages has beside them. */
  readonly unread?: readonly UnreadPart[];
  /** What of the file stands in no unit, in order, where the file was read. */
  readonly leftOut?: readonly LeftOut[];
}

/** What becomes of blocks that come again: `mark` links the copies to the first, `keep` takes no notice, `drop` leaves them out. */
export type RepeatsOption = "mark" | "keep" | "drop";

/**
 * A paragraph, heading, cell … of a document. `text` is what survived repair, without the codes that stand in it; its segments cover the
 * text but for the space between them. A code at the edge of a segment belongs to the unit alone.
 */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly text: string;
  /** The inline codes of the whole unit in order, each `id` once or, for a pair, twice; left out where there are none. */
  readonly codes?: readonly InlineCode[];
  readonly map: SourceMap;
  /** What a translator should know of it beside its place: the heading above, an attribute's name, a resource's key. */
  readonly context?: UnitContext;
  readonly segments: readonly Segment[];
  /** Text that stands in none of the segments, where the file that was read has such. */
  readonly outside?: readonly OutsideText[];
}

/** Where a unit stands, in words of the document itself; never translated. */
export interface UnitContext {
  /** Text of the heading above it. */
  readonly heading?: string;
  /** The number that a list gives it, as readers see it: `第一章`. */
  readonly number?: string;
  /** What the unit is called in the file: `alt`, `menu.file.open`. */
  readonly name?: string;
  /** The whole sentence, where it goes over several units: the cues of subtitles. */
  readonly sentence?: string;
  /** Where else it stands, of a text that several cells share: some of the places, and how many they are. */
  readonly again?: { readonly places: readonly Place[]; readonly count: number };
  /** How long it is shown, of a cue. */
  readonly seconds?: number;
}

/** XLIFF 2.2, 4.7.2.3. What is empty, or equal to its Chinese source, is `initial`, whatever a file says. */
export type SegmentState = "initial" | "translated" | "reviewed" | "final";
/** The states of a segment, from the first to the last. */
export const segmentStates = ["initial", "translated", "reviewed", "final"] as const satisfies readonly SegmentState[];

/** A sentence of a unit. */
export interface Segment {
  /** NMTOKEN, unique in the document, made from the source text so that it stays when text elsewhere changes. */
  readonly id: string;
  /** Where it stands in its unit's text. */
  readonly span: Span;
  readonly source: Content;
  readonly target?: Content;
  readonly state: SegmentState;
  /** Whether its translation was made for another place of the text and has to be looked at. */
  readonly needsReview?: boolean;
  /** Whether a CAT tool has locked it, or its file says that it is not to be translated. */
  readonly isLocked?: boolean;
  /** Terms found in the source; spans count from the segment's start. */
  readonly terms: readonly TermMatch[];
  /** Terms found in the target; spans count from the target's start. */
  readonly targetTerms?: readonly TermMatch[];
  readonly notes: readonly string[];
  /** The notes that duiyi wrote for translators; `notes` holds them too. */
  readonly ownNotes?: readonly string[];
  /** The place of the segment's first character in the original file. */
  readonly place?: Place;
  /** Id of the segment with the same text in the first copy of a repeated block. */
  readonly repeatOf?: string;
  /** Most characters (code points) that its target may have, where the file that was read back says so. */
  readonly maxLength?: number;
  /** Where its target stands among those of its unit, counted from 0, in a file that gives targets an order of their own. */
  readonly targetRank?: number;
  /** The cue that it stands in, of subtitles. Checks are told of it. */
  readonly cue?: SegmentCue;
  /**
   * The number of the segment in the file that was read back, from 0; absent where the file has no such segment or has it in several
   * pieces.
   */
  readonly returned?: number;
}

/** Where a segment of subtitles stands. */
export interface SegmentCue {
  /** Id of its unit. */
  readonly unit: string;
  /** When the cue begins, as places say it. Absent where the source is not at hand. */
  readonly begin?: string;
  /** How long the cue is shown. */
  readonly seconds?: number;
  /** Whether a line break stands between it and the segment before it. */
  readonly startsLine: boolean;
}

/** Text without codes, and the inline codes that stand in it. */
export interface Content {
  readonly text: string;
  readonly codes: readonly InlineCode[];
}

/** A placeholder or one end of a pair, at an offset of the text it stands in (codes of one offset keep their order). */
export interface InlineCode {
  /** The id of the code; both ends of a pair have the same. */
  readonly id: string;
  readonly kind: "placeholder" | "open" | "close";
  readonly offset: number;
  /** The element that carried it: `x`, `g`, `bpt`, `ph` … */
  readonly element: string;
  /** The native code, where the element or the file's original data holds it. */
  readonly native?: string;
  /** What a tool shows for it. */
  readonly display?: string;
  /**
   * The text that it stands for in a reader's eyes (`2` for a footnote's mark, `{{count}}` for a number to come), for rules about blanks
   * and marks beside it. Absent where a reader sees none.
   */
  readonly equiv?: string;
  /** What it does: `bold`, `italic`, `underlined`, `link`, `lb` of XLIFF 1.2, or `x-…`; `x-note` is the mark of a note. @see XLIFF 1.2, `ctype` */
  readonly type?: string;
  /** Where a link leads that does not say it itself, as one by a label does not. Only what was read of a source document has it. */
  readonly address?: string;
  /** The markup of the code as it stood in its file. */
  readonly raw?: string;
}

/** Whether a code only says something about the text (`mrk`, a comment) and has no part in what a translator must keep. */
export const isAnnotation = ({ element }: InlineCode): boolean => ANNOTATIONS.has(element);

const ANNOTATIONS: ReadonlySet<string> = new Set(["mrk", "sm", "em", "!--", "?"]);

/** Ids of pairs of which both ends stand among these codes. */
export function pairedIds(codes: readonly InlineCode[]): ReadonlySet<string> {
  const opened = new Set(codes.flatMap(({ kind, id }) => (kind === "open" ? [id] : [])));
  return new Set(codes.flatMap(({ kind, id }) => (kind === "close" && opened.has(id) ? [id] : [])));
}

/** Ids of pairs that nest with one another; of two that cross, the one that closes first is none. */
export function nestedIds(codes: readonly InlineCode[]): ReadonlySet<string> {
  const nested = new Set<string>();
  const open = new OpenCodes<InlineCode>();
  for (const code of codes) {
    if (code.kind === "open") open.open(code);
    else if (code.kind === "close" && open.close(code.id)?.isInnermost) nested.add(code.id);
  }
  return nested;
}

/** Whether a segment has a translation that has come as far as a state. */
export const isReady = ({ target, state }: Segment, minState: SegmentState = "translated"): boolean =>
  target !== undefined && segmentStates.indexOf(state) >= segmentStates.indexOf(minState);

/** A content of plain text. */
export const plain = (text: string): Content => ({ text, codes: [] });

/** Units with other segments. A unit none of whose segments has changed is taken over as it is. */
export const withSegments = (units: readonly Unit[], change: (segment: Segment) => Segment): readonly Unit[] =>
  units.map((unit) => {
    const segments = unit.segments.map(change);
    return segments.every((segment, at) => segment === unit.segments[at]) ? unit : { ...unit, segments };
  });

/** A segment within its unit, in document order. */
export function* segmentsOf(document: Pick<Document, "units">): Generator<{ unit: Unit; segment: Segment }> {
  for (const unit of document.units) for (const segment of unit.segments) yield { unit, segment };
}

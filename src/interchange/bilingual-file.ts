import type { Content, SegmentState } from "../model/document.js";
import type { OutsideText } from "../model/outside-text.js";
import type { Place } from "../model/place.js";
import type { Span } from "../model/span.js";
import type { UnitKind } from "../model/unit-kind.js";
import type { UnreadPart } from "../model/unread-part.js";
import type { Manifest } from "./xliff/manifest.js";
import type { ContentRun } from "./xliff/scan-content.js";
import type { ToolStateTag } from "./xliff/tool-states.js";
import type { XliffVersion } from "./xliff-versions.js";

/** A file that holds both languages as it was read (XLIFF, TMX, a table): its units in order, of all its `file` elements. */
export interface BilingualFile {
  readonly name: string;
  /** The version of an XLIFF; absent in other files. */
  readonly version?: XliffVersion;
  /** `original` of each of its files, in order. */
  readonly originals: readonly string[];
  /** Where each of its `file` elements stands, as offsets of its text; absent in a memory or a table. */
  readonly elements?: readonly Span[];
  readonly srcLang: string;
  /** Absent where the file names none. */
  readonly trgLang?: string;
  readonly units: readonly BilingualUnit[];
  /** What we wrote into it when we made it. */
  readonly manifest?: Manifest;
  /** What of a memory or a table is not read as source or target; absent where there is no such thing. */
  readonly unread?: readonly UnreadPart[];
  /** All manifests, each by the number of the `file` element that holds it; the first of them is `manifest`. */
  readonly manifests?: ReadonlyMap<number, Manifest>;
}

/** A `trans-unit` of 1.2, a `unit` of 2.x, a `tu` of TMX, a row of a table. */
export interface BilingualUnit {
  readonly id: string;
  /** The number of the `file` element that the unit stands in, from 0. */
  readonly file: number;
  /** Id of the group around it. */
  readonly group?: string;
  readonly kind?: UnitKind;
  /** What the unit is called in its document: `resname` of 1.2, `name` of 2.x, the key of a resource. */
  readonly name?: string;
  readonly notes: readonly string[];
  /** The notes that duiyi wrote for translators when it made the file; `notes` holds them too. */
  readonly ownNotes?: readonly string[];
  /** Where it stands in the file. */
  readonly place: Place;
  /** Where another note is put in; only an XLIFF has such a place. */
  readonly notePlace?: NotePlace;
  readonly segments: readonly BilingualSegment[];
  /** Most characters (code points) of its target, where the file says so. */
  readonly maxLength?: number;
  /** Text that stands in none of the segments. */
  readonly outside?: readonly OutsideText[];
}

/** Offsets of the file's text. */
export interface NotePlace {
  readonly at: number;
  /** Start of the tag whose prefix and indentation it takes. */
  readonly like: number;
  /** Whether it is the first, of those that stand in an element of their own (`notes` of 2.x), and goes before the tag that it is like. */
  readonly isFirst?: true;
}

/** A segment as its file has it: source, target, state, and where the file holds them. */
export interface BilingualSegment {
  /** Id of a `segment` or of a segment mark; that of the unit where it has none of its own. */
  readonly id: string;
  readonly source: Content;
  readonly target?: Content;
  /** `initial` where the target is empty or only repeats a source that has to be translated. */
  readonly state: SegmentState;
  /** Whether the file says that the translation has to be looked at: `needs-l10n`, a reviser has refused it. */
  readonly needsReview?: true;
  /** Whether the file says that it is locked, or not to be translated. */
  readonly isLocked?: true;
  /** Where its target stands among those of its unit, counted from 0, where that is not the order of the sources. */
  readonly targetRank?: number;
  readonly place: Place;
  /** The offsets at which the segment is written, so that a change leaves every other byte alone; absent in a table. */
  readonly written?: WrittenSegment;
}

/** Offsets of the file's text. */
export interface WrittenSegment {
  /** The `target` element, segment mark or `seg`: with its tags, and without them. */
  readonly target?: { readonly outer: Span; readonly inner: Span; readonly runs: readonly ContentRun[] };
  /** The start tag that carries the state: that of `target` in 1.2, of `segment` in 2.x. */
  readonly stateTag?: Span;
  /** The attribute in which a tool keeps the state; where there is one, a change of state is written there. */
  readonly toolState?: ToolStateTag;
  /** The value of `approved="yes"` of 1.2, which makes a unit final whatever its target's state. */
  readonly approved?: Span;
  /** The start tag of the `trans-unit` of 1.2, which says whether the unit is approved. */
  readonly unitTag?: Span;
  /** Where a target that is not there yet is put in; a memory takes none. */
  readonly place?: TargetPlace;
}

/** Where a target is put in: after the source, under its prefix and indentation, or as a segment mark at the end of the unit's target. */
export interface TargetPlace {
  readonly at: number;
  /** Start tag of the source. */
  readonly sourceTag: Span;
  /** Id of the segment mark that the target is put in as. */
  readonly mid?: string;
  /** Whether the unit has a target for marks to stand in, and whether that is written as an empty tag. */
  readonly within?: "target" | "empty target";
}

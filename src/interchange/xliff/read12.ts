import type { UnitKind } from "../../model/document.js";
import type { Place, Span } from "../../model/span.js";
import { attributeOf, spanOf, type XmlTag, type XmlWhere } from "../../xml/index.js";
import type { BilingualSegment, BilingualUnit, NotePlace, TargetPlace, WrittenSegment } from "../bilingual-file.js";
import { type ContainerPlace, doubledContainer, nestedContainer } from "../container-faults.js";
import { namedLanguage } from "../languages.js";
import { type ElementSpans, elementSpans } from "./element-spans.js";
import { kindOfRestype } from "./kinds.js";
import { type Manifest, readManifest } from "./manifest.js";
import { maxLength12 } from "./max-length.js";
import { type ScannedContent, scanContent } from "./scan-content.js";
import { segmentMarks } from "./segment-marks.js";
import { believedState, needsReview12, stateOf12 } from "./states.js";
import { SDL, type ToolState, type ToolStateTag, toolStateOfSeg, toolStateOfUnit } from "./tool-states.js";
import type { XliffReader } from "./xliff-reader.js";

/** A `trans-unit` while it is read. */
interface OpenUnit {
  readonly id: string;
  /** Where `yes` stands in `approved="yes"`. */
  readonly approved: Span | undefined;
  readonly place: Place;
  readonly group: string | undefined;
  readonly kind: UnitKind | undefined;
  readonly maxLength: number | undefined;
  readonly notes: string[];
  readonly ownNotes: string[];
  /** Where the last of them ends. */
  noteEnd?: number;
  source?: ElementSpans;
  /** `seg-source`: the source again, cut into segment marks. */
  segSource?: ElementSpans;
  target?: ElementSpans;
  state?: string;
  /** Whether it stands in a file that we made. */
  readonly isOurs: boolean;
  /** What a tool says of it in an attribute of its own. */
  readonly toolState: ToolState | undefined;
  /** The same of its segment marks, by their `mid`. */
  readonly toolStates: Map<string, ToolState>;
}

const SKIPPED: ReadonlySet<string> = new Set(["alt-trans", "bin-unit"]);
const CONTENTS: Readonly<Record<string, "source" | "segSource" | "target">> = {
  source: "source",
  "seg-source": "segSource",
  target: "target",
};

/** Elements that hold a unit's text, themselves or within. */
const CONTAINERS: ReadonlySet<string> = new Set(["trans-unit", ...Object.keys(CONTENTS)]);

/** @see XLIFF 1.2 */
export class Reader12 implements XliffReader {
  readonly #text: string;
  readonly #name: string;
  /** Namespace of the root; elements of another in a unit are a tool's own. */
  #uri: string | undefined;
  readonly #units: BilingualUnit[] = [];
  readonly #groups: { readonly id: string; readonly kind: UnitKind | undefined }[] = [];
  #depth = 0;
  readonly #originals: string[] = [];
  #srcLang = "";
  #trgLang: string | undefined;
  readonly #manifests = new Map<number, Manifest>();
  #unit: OpenUnit | undefined;
  /** Where the content that is being read began, and at which depth. */
  #content: { readonly tag: Span; readonly depth: number } | undefined;
  #note: { text: string; readonly isOwn: boolean } | undefined;
  #internalFile: string | undefined;
  /** Depth of an element whose whole content is passed over. */
  #skipFrom: number | undefined;

  constructor(text: string, name: string) {
    this.#text = text;
    this.#name = name;
  }

  open(tag: XmlTag, where: XmlWhere): void {
    this.#depth += 1;
    this.#uri ??= tag.uri;
    if (this.#skipFrom !== undefined) return;
    this.#refuseNested(tag, where);
    if (this.#content !== undefined) return;
    if (SKIPPED.has(tag.local) || this.#isForeign(tag)) this.#skipFrom = this.#depth;
    else if (tag.local === "file") this.#openFile(tag);
    else if (tag.local === "internal-file") this.#internalFile = "";
    else if (tag.local === "group") this.#groups.push({ id: attributeOf(tag, "id") ?? "", kind: kindOf(tag) });
    else if (tag.local === "trans-unit") this.#openUnit(tag, where);
    else if (tag.local === "note" && this.#unit !== undefined)
      this.#note = { text: "", isOwn: attributeOf(tag, "from") === "duiyi" };
    else if (this.#unit !== undefined && tag.uri === SDL) takeToolState(tag, spanOf(where), this.#unit);
    else if (this.#unit !== undefined) this.#openContent(tag, where, this.#unit);
  }

  close({ local }: XmlTag, where: XmlWhere): void {
    if (this.#skipFrom === this.#depth) this.#skipFrom = undefined;
    else if (this.#content?.depth === this.#depth) this.#closeContent(local, where);
    else if (this.#skipFrom === undefined && this.#content === undefined) this.#closeElement(local, where);
    this.#depth -= 1;
  }

  text(value: string): void {
    if (this.#note !== undefined) this.#note.text += value;
    if (this.#internalFile !== undefined) this.#internalFile += value;
  }

  finish() {
    const [manifest] = this.#manifests.values();
    return {
      originals: this.#originals,
      srcLang: this.#srcLang,
      ...(this.#trgLang !== undefined && { trgLang: this.#trgLang }),
      units: this.#units,
      ...(manifest && { manifest, manifests: this.#manifests }),
    };
  }

  /** Whether it is a tool's own in a unit: memoQ keeps earlier targets of a unit in such. */
  #isForeign({ uri }: XmlTag): boolean {
    return this.#unit !== undefined && uri !== this.#uri && uri !== SDL;
  }

  #refuseNested(tag: XmlTag, where: XmlWhere): void {
    const around = this.#content !== undefined || tag.local === "trans-unit" ? this.#unit : undefined;
    if (around === undefined || this.#isForeign(tag) || !CONTAINERS.has(tag.local)) return;
    throw nestedContainer(this.#containerPlace(tag, where, around));
  }

  #containerPlace({ name }: XmlTag, where: XmlWhere, { id }: OpenUnit): ContainerPlace {
    return { element: name, unit: id, file: this.#name, place: where.place() };
  }

  #openContent(tag: XmlTag, where: XmlWhere, unit: OpenUnit): void {
    const field = CONTENTS[tag.local];
    if (field === undefined) return;
    if (unit[field] !== undefined) throw doubledContainer(this.#containerPlace(tag, where, unit));
    this.#content = { tag: spanOf(where), depth: this.#depth };
    if (field === "target") unit.state = attributeOf(tag, "state") ?? "";
  }

  #openFile(tag: XmlTag): void {
    this.#originals.push(attributeOf(tag, "original") ?? "");
    this.#srcLang ||= namedLanguage(attributeOf(tag, "source-language")) ?? "";
    this.#trgLang ??= namedLanguage(attributeOf(tag, "target-language"));
  }

  #openUnit(tag: XmlTag, where: XmlWhere): void {
    this.#unit = {
      id: attributeOf(tag, "id") ?? "",
      approved: attributeOf(tag, "approved") === "yes" ? approvedIn(this.#text, where) : undefined,
      place: where.place(),
      group: this.#groups.at(-1)?.id,
      kind: kindOf(tag) ?? this.#groups.at(-1)?.kind,
      maxLength: maxLength12(tag),
      notes: [],
      ownNotes: [],
      isOurs: this.#manifests.has(this.#originals.length - 1),
      toolState: toolStateOfUnit(tag, spanOf(where)),
      toolStates: new Map(),
    };
  }

  #closeContent(local: string, endTag: Span): void {
    const start = this.#content?.tag;
    this.#content = undefined;
    const field = CONTENTS[local];
    if (start === undefined || field === undefined || this.#unit === undefined) return;
    this.#unit[field] = elementSpans(start, endTag);
  }

  #closeElement(local: string, { end }: Span): void {
    if (local === "group") this.#groups.pop();
    else if (local === "internal-file") {
      const manifest = readManifest(this.#internalFile ?? "");
      if (manifest !== undefined) this.#manifests.set(this.#originals.length - 1, manifest);
      this.#internalFile = undefined;
    } else if (local === "note" && this.#note !== undefined) {
      this.#closeNote(this.#note, end);
      this.#note = undefined;
    } else if (local === "trans-unit" && this.#unit !== undefined) {
      this.#closeUnit(this.#unit);
      this.#unit = undefined;
    }
  }

  #closeNote({ text, isOwn }: { readonly text: string; readonly isOwn: boolean }, end: number): void {
    if (this.#unit === undefined) return;
    this.#unit.noteEnd = end;
    this.#unit.notes.push(text);
    if (isOwn) this.#unit.ownNotes.push(text);
  }

  #closeUnit(unit: OpenUnit): void {
    const { id, group, kind, notes, ownNotes, place, maxLength } = unit;
    const notePlace = notePlaceOf(unit);
    const segments = unit.segSource === undefined ? [this.#wholeSegment(unit)] : this.#markedSegments(unit);
    this.#units.push({
      id,
      file: this.#originals.length - 1,
      notes,
      place,
      segments,
      ...(group !== undefined && { group }),
      ...(kind && { kind }),
      ...(maxLength !== undefined && { maxLength }),
      ...(notePlace && { notePlace }),
      ...(ownNotes.length > 0 && { ownNotes }),
    });
  }

  #scan({ inner }: ElementSpans): ScannedContent {
    return scanContent(this.#text.slice(inner.start, inner.end), inner.start);
  }

  #wholeSegment(unit: OpenUnit, id = unit.id): BilingualSegment {
    const source = unit.source === undefined ? undefined : this.#scan(unit.source);
    const target = unit.target === undefined ? undefined : this.#scan(unit.target);
    const place = unit.source && { at: (unit.segSource ?? unit.source).outer.end, sourceTag: unit.source.startTag };
    const toolState = unit.toolState ?? (unit.toolStates.size === 1 ? [...unit.toolStates.values()][0] : undefined);
    const about = { ...unit, toolState };
    return segmentOf(
      id,
      about,
      source?.content,
      target?.content,
      place && writtenOf(about, place, unit.target, target),
    );
  }

  /**
   * A segment a mark of `seg-source`, with the target's mark of the same `mid`. A target that has text but no marks is that of the unit
   * as one segment.
   */
  #markedSegments(unit: OpenUnit): BilingualSegment[] {
    const { segSource, source = segSource, target } = unit;
    if (segSource === undefined || source === undefined) return [];
    const marks = this.#marksIn(segSource);
    const targets = target === undefined ? [] : this.#marksIn(target);
    const isWhole = target !== undefined && targets.length === 0 && this.#scan(target).content.text !== "";
    if (marks.length === 0 || isWhole)
      return [this.#wholeSegment(unit, marks.length === 1 ? `${unit.id}#${marks[0]?.mid}` : unit.id)];
    return marks.map(({ mid, ...element }) => {
      const mark = targets.find((candidate) => candidate.mid === mid);
      const scanned = mark && this.#scan(mark);
      const about = { ...unit, toolState: unit.toolState ?? unit.toolStates.get(mid) };
      const written = writtenOf(about, markPlace(mid, source, segSource, target), mark, scanned);
      return segmentOf(`${unit.id}#${mid}`, about, this.#scan(element).content, scanned?.content, written);
    });
  }

  #marksIn({ inner }: ElementSpans) {
    return segmentMarks(this.#text.slice(inner.start, inner.end), inner.start);
  }
}

const kindOf = (tag: XmlTag): UnitKind | undefined => kindOfRestype(attributeOf(tag, "restype") ?? "");

/** After the last note, else after both languages. */
function notePlaceOf({ noteEnd, source, segSource, target }: OpenUnit): NotePlace | undefined {
  const at = noteEnd ?? (target ?? segSource ?? source)?.outer.end;
  return at === undefined || source === undefined ? undefined : { at, like: source.outer.start };
}

/** At the end of the unit's target, else after `seg-source`. */
function markPlace(
  mid: string,
  source: ElementSpans,
  segSource: ElementSpans,
  target: ElementSpans | undefined,
): TargetPlace {
  const sourceTag = source.startTag;
  if (target === undefined) return { at: segSource.outer.end, sourceTag, mid };
  const isEmptyTag = target.inner.start === target.outer.end;
  return { at: target.inner.end, sourceTag, mid, within: isEmptyTag ? "empty target" : "target" };
}

function segmentOf(
  id: string,
  { state, approved, place, isOurs, toolState }: OpenUnit,
  source: BilingualSegment["source"] = { text: "", codes: [] },
  target: BilingualSegment["target"],
  written: WrittenSegment | undefined,
): BilingualSegment {
  const needsReview = toolState?.needsReview ?? (approved === undefined && needsReview12(state));
  return {
    id,
    source,
    place,
    state: believedState(source, target, toolState?.state ?? stateOf12(state, approved !== undefined, isOurs)),
    ...(needsReview && { needsReview }),
    ...(target && { target }),
    ...(written && { written }),
  };
}

const writtenOf = (
  unit: OpenUnit,
  place: TargetPlace,
  target: ElementSpans | undefined,
  scanned: ScannedContent | undefined,
): WrittenSegment => ({
  place,
  ...(target && { target: { outer: target.outer, inner: target.inner, runs: scanned?.runs ?? [] } }),
  ...(unit.target && { stateTag: unit.target.startTag }),
  ...(unit.toolState && { toolState: tagOf(unit.toolState) }),
  ...(unit.approved && { approved: unit.approved }),
});

const tagOf = ({ tag, name, written }: ToolState): ToolStateTag => ({ tag, name, written });

function takeToolState(tag: XmlTag, span: Span, { toolStates }: OpenUnit): void {
  if (tag.local === "seg") toolStates.set(attributeOf(tag, "id") ?? "", toolStateOfSeg(tag, span));
}

/** Where `yes` stands in a tag that has `approved="yes"`. */
function approvedIn(text: string, { start, end }: Span): Span {
  const found = /\sapproved\s*=\s*["']/u.exec(text.slice(start, end));
  const at = start + (found?.index ?? 0) + (found?.[0].length ?? 0);
  return { start: at, end: at + "yes".length };
}

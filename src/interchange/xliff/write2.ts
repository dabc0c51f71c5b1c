import { offeredTerms } from "../../languages/offered-terms.js";
import type { Preferences } from "../../model/approved.js";
import {
  type Content,
  type Document,
  type InlineCode,
  pairedIds,
  type Segment,
  type Unit,
} from "../../model/document.js";
import { addressOf } from "../../model/place.js";
import { placeOf } from "../../model/source-map.js";
import type { TermMatch } from "../../model/term-match.js";
import { escapeXml } from "../../xml/index.js";
import type { XliffVersion } from "../xliff-versions.js";
import { type CodeWriter, code2, type Mark, markupOf } from "./content-to-xml.js";
import { typeOf } from "./kinds.js";
import { writeManifest } from "./manifest.js";
import type { WriteXliffOptions } from "./write12.js";

/** How an XLIFF 2 is written. */
export interface WriteXliff2Options extends WriteXliffOptions {
  readonly version: Exclude<XliffVersion, "1.2">;
  readonly preferences?: Preferences;
  /** Translations to offer for a segment. */
  readonly matches?: (segment: Segment) => readonly Match[];
}

/** A translation of a like sentence (XLIFF 2.1, 5.1 "Translation Candidates Module"). */
export interface Match {
  readonly source: string;
  readonly target: string;
  /** How alike the two sources are, from 0 to 100. */
  readonly similarity: number;
  /** What the translation is worth for the segment, from 0 to 100. */
  readonly quality?: number;
  /** The name of the file that the match comes from. */
  readonly origin: string;
}

const NAMESPACES = {
  "2.0": "urn:oasis:names:tc:xliff:document:2.0",
  "2.1": "urn:oasis:names:tc:xliff:document:2.0",
  "2.2": "urn:oasis:names:tc:xliff:document:2.2",
} as const;

/**
 * XLIFF 2.0, 2.1 or 2.2, a piece at a time: a `unit` a paragraph with a `segment` a sentence, the space between as `ignorable`, native
 * codes in `originalData`, a note a segment. With `markTerms` the terms stand in a glossary of the unit, marked in the source. The same
 * document gives the same bytes.
 */
export function* writeXliff2(document: Document, options: WriteXliff2Options): Generator<string> {
  const { path, srcLang, trgLang } = document;
  const { version, manifest } = options;
  yield `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${NAMESPACES[version]}" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"${ITS[version]} version="${version}" srcLang="${srcLang}" trgLang="${trgLang}">
  <file id="f1" original="${escapeXml(path)}" canResegment="no"${version === "2.0" ? "" : ANNOTATORS}>
    <mda:metadata>
      <mda:metaGroup category="duiyi">
        <mda:meta type="duiyi.manifest">${escapeXml(writeManifest(manifest))}</mda:meta>
      </mda:metaGroup>
    </mda:metadata>
`;
  for (const unit of document.units) yield unitOf(unit, document, options);
  yield "  </file>\n</xliff>\n";
}

/** Internationalization Tag Set, for what 2.1 added. */
const ITS = {
  "2.0": "",
  "2.1": ' xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0"',
  "2.2": ' xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0"',
} as const;
/** Who is sure of the terms; of the root's attributes ITS has its version only. @see XLIFF 2.1, 4.2.2.1 */
const ANNOTATORS = ' its:annotatorsRef="terminology|duiyi"';

function unitOf(unit: Unit, document: Document, options: WriteXliff2Options): string {
  const data = new OriginalData();
  const segments = unit.segments.map((segment, index) => segmentXml(unit, segment, index, data, options));
  const named = options.markTerms === true ? unit.segments.flatMap(({ terms }) => terms) : [];
  const parts = [
    ...glossaryXml(firstOfEach(named), document, options),
    ...matchesXml(unit, options),
    ...metadataXml(unit),
    ...notesXml(unit, options),
    ...data.toXml(),
    ...segments,
  ];
  return `    <unit id="${unit.id}" type="${typeOf(unit.kind)}">\n${parts.join("")}    </unit>\n`;
}

/** Native codes of a unit, each once. */
class OriginalData {
  readonly #ids = new Map<string, string>();

  idOf(native: string): string {
    const id = this.#ids.get(native) ?? `d${this.#ids.size + 1}`;
    this.#ids.set(native, id);
    return id;
  }

  toXml(): string[] {
    if (this.#ids.size === 0) return [];
    const lines = Array.from(
      this.#ids,
      ([native, id]) => `        <data id="${id}">${escapeXml(native, codePoint)}</data>\n`,
    );
    return [`      <originalData>\n${lines.join("")}      </originalData>\n`];
  }
}

/** What stands for a character that XML cannot hold. @see XLIFF 2.1, 4.2.3.1 "cp" */
const codePoint = (character: string): string =>
  `<cp hex="${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}"/>`;

function segmentXml(
  unit: Unit,
  segment: Segment,
  index: number,
  data: OriginalData,
  options: WriteXliff2Options,
): string {
  const writer = (side: "source" | "target"): CodeWriter =>
    code2(codeIds(unit, index), (native) => data.idOf(native), wholePairs(unit, side));
  const marks = options.markTerms === true ? termMarks(segment, index, options) : [];
  const source = markupOf(segment.source, writer("source"), marks);
  const target = segment.target === undefined ? "" : targetXml(segment.target, writer("target"));
  const next = unit.segments[index + 1];
  const space = next === undefined ? "" : unit.text.slice(segment.span.end, next.span.start);
  const between =
    space === ""
      ? ""
      : `      <ignorable>\n        <source xml:space="preserve">${escapeXml(space)}</source>\n      </ignorable>\n`;
  const subState = segment.needsReview === true ? ' subState="duiyi:needs-review"' : "";
  return `      <segment id="${segment.id}" state="${segment.state}"${subState}>
        <source xml:space="preserve">${source}</source>
${target}      </segment>
${between}`;
}

const targetXml = (target: Content, writer: CodeWriter): string =>
  `        <target xml:space="preserve">${markupOf(target, writer)}</target>\n`;

/** Ids of codes are those of the unit where it has them, or where only one segment of the unit has codes; else the segment's number stands before them. */
function codeIds({ segments, codes }: Unit, index: number): (code: InlineCode) => string {
  if (codes !== undefined) return ({ id }) => id;
  const others = segments.filter(({ source }) => source.codes.length > 0).length;
  return others < 2 ? ({ id }) => id : ({ id }) => `${index + 1}.${id}`;
}

/** Ids of pairs of which both ends stand in segments of a unit that numbers its codes. */
const wholePairs = ({ segments, codes }: Unit, side: "source" | "target"): ReadonlySet<string> | undefined =>
  codes && pairedIds(segments.flatMap((segment) => segment[side]?.codes ?? []));

const markId = (index: number, at: number): string => `t${index + 1}-${at + 1}`;

function termMarks({ terms }: Segment, index: number, { version }: WriteXliff2Options): Mark[] {
  const its = version === "2.0" ? "" : ' its:termConfidence="1"';
  return terms.map(({ span }, at) => ({ span, tags: [`<mrk id="${markId(index, at)}" type="term"${its}>`, "</mrk>"] }));
}

const firstOfEach = (matches: readonly TermMatch[]): TermMatch[] =>
  matches.filter(({ concept }, index) => matches.findIndex((other) => other.concept === concept) === index);

/** @see XLIFF 2.1, 5.2 "Glossary Module" */
function glossaryXml(
  matches: readonly TermMatch[],
  { trgLang }: Document,
  { preferences }: WriteXliff2Options,
): string[] {
  const entries = matches.flatMap(({ concept, term }) => {
    const targets = offeredTerms(concept, term, trgLang, preferences).map(({ text }) => text);
    if (targets.length === 0 && concept.definition === undefined) return [];
    return [
      `        <gls:glossEntry id="${concept.id}">\n          <gls:term>${escapeXml(term.text)}</gls:term>\n`,
      ...targets.map(
        (text, at) => `          <gls:translation id="${concept.id}.${at + 1}">${escapeXml(text)}</gls:translation>\n`,
      ),
      ...(concept.definition === undefined
        ? []
        : [`          <gls:definition>${escapeXml(concept.definition)}</gls:definition>\n`]),
      "        </gls:glossEntry>\n",
    ];
  });
  return entries.length === 0 ? [] : [`      <gls:glossary>\n${entries.join("")}      </gls:glossary>\n`];
}

function matchesXml({ segments }: Unit, { matches }: WriteXliff2Options): string[] {
  const found = segments.flatMap((segment) =>
    (matches?.(segment) ?? []).map(
      ({ source, target, similarity, quality, origin }) =>
        `        <mtc:match ref="#${segment.id}"${quality === undefined ? "" : ` matchQuality="${quality.toFixed(1)}"`} similarity="${similarity.toFixed(1)}" origin="${escapeXml(origin)}">
          <source xml:space="preserve">${escapeXml(source)}</source>
          <target xml:space="preserve">${escapeXml(target)}</target>
        </mtc:match>\n`,
    ),
  );
  return found.length === 0 ? [] : [`      <mtc:matches>\n${found.join("")}      </mtc:matches>\n`];
}

/** Where each segment stands in the original file, and where the unit does in words of its document. */
function metadataXml({ segments, map, context = {} }: Unit): string[] {
  const places = segments.map(({ id, span, place = placeOf(map, span.start) }) => [id, addressOf(place)] as const);
  const words = (["heading", "name"] as const).flatMap((key) => {
    const value = context[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  const groups = [...metaGroup("duiyi.places", places), ...metaGroup("duiyi.context", words)];
  return groups.length === 0 ? [] : [`      <mda:metadata>\n${groups.join("")}      </mda:metadata>\n`];
}

function metaGroup(category: string, entries: readonly (readonly [type: string, text: string])[]): string[] {
  if (entries.length === 0) return [];
  const lines = entries.map(([type, text]) => `          <mda:meta type="${type}">${escapeXml(text)}</mda:meta>\n`);
  return [`        <mda:metaGroup category="${category}">\n${lines.join("")}        </mda:metaGroup>\n`];
}

function notesXml(unit: Unit, { note }: WriteXliff2Options): string[] {
  const notes = unit.segments.flatMap((segment, index) => {
    const text = note(unit, segment);
    return text === ""
      ? []
      : [`        <note id="n${index + 1}" category="context" appliesTo="source">${escapeXml(text)}</note>\n`];
  });
  return notes.length === 0 ? [] : [`      <notes>\n${notes.join("")}      </notes>\n`];
}

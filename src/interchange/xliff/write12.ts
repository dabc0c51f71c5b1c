import type { Document, Segment, Unit } from "../../model/document.js";
import { escapeXml } from "../../xml/index.js";
import { code12, type Mark, markupOf } from "./content-to-xml.js";
import { restypeOf } from "./kinds.js";
import { type Manifest, writeManifest } from "./manifest.js";
import { FINAL_QUALIFIER, TO_12 } from "./states.js";

/**
 * `bilingual`: targets hold the translation, if any. `omegat`: they hold the source, for OmegaT 3.6 shows nothing else. `poedit`: what is to
 * be reviewed is `needs-adaptation`, for Poedit 3.2 shows `needs-review-translation` as done. `lokalize`: what is final is `signed-off` with
 * a qualifier, for Lokalize 22.12 takes `final` for unfinished.
 */
export type XliffProfile = "bilingual" | "omegat" | "poedit" | "lokalize";

/** How an XLIFF is written. */
export interface WriteXliffOptions {
  readonly manifest: Manifest;
  /** The one note of a unit; empty for none. */
  readonly note: (unit: Unit, segment: Segment) => string;
  /** Whether terms are marked in the source; translators see the marks as tags. */
  readonly markTerms?: boolean;
}

/**
 * XLIFF 1.2 as CAT tools need it, a piece at a time: a `trans-unit` a sentence in a `group` a paragraph, `xml:space`, the target always
 * straight after the source, one note. The same document gives the same bytes.
 *
 * @see XLIFF 1.2, strict schema; docs/adr/0001-xliff-1.2-by-default.md
 */
export function* writeXliff12(
  document: Document,
  options: WriteXliffOptions & { readonly profile: XliffProfile },
): Generator<string> {
  const { path, srcLang, trgLang, datatype = "plaintext" } = document;
  const { manifest } = options;
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `  <file original="${escapeXml(path)}" source-language="${srcLang}" target-language="${trgLang}" datatype="${datatype}" tool-id="duiyi">`,
    "    <header>",
    `      <reference><internal-file form="application/json">${escapeXml(writeManifest(manifest))}</internal-file></reference>`,
    `      <tool tool-id="duiyi" tool-name="duiyi" tool-version="${escapeXml(manifest.version)}"/>`,
    "    </header>",
    "    <body>\n",
  ].join("\n");
  for (const unit of document.units) {
    yield `      <group id="${unit.id}" restype="${restypeOf[unit.kind]}">\n${contextGroup(unit)}`;
    for (const segment of unit.segments) yield transUnit(unit, segment, options);
    yield "      </group>\n";
  }
  yield "    </body>\n  </file>\n</xliff>\n";
}

/** Where a unit stands, in words of its document. @see XLIFF 1.2, 2.6 `context-group` */
function contextGroup({ context = {} }: Unit): string {
  const lines = contextTypes.flatMap(([key, type]) => {
    const words = context[key];
    return words === undefined ? [] : [`          <context context-type="${type}">${escapeXml(words)}</context>\n`];
  });
  if (lines.length === 0) return "";
  return `        <context-group purpose="information">\n${lines.join("")}        </context-group>\n`;
}

const contextTypes = [
  ["heading", "x-heading"],
  ["name", "x-name"],
] as const;

function transUnit(
  unit: Unit,
  segment: Segment,
  { profile, note, markTerms = false }: WriteXliffOptions & { readonly profile: XliffProfile },
): string {
  const source = markupOf(segment.source, code12, markTerms ? termMarks(segment) : []);
  const plain = markTerms ? markupOf(segment.source, code12) : source;
  const showsSource = profile === "omegat";
  const target = showsSource ? plain : segment.target ? markupOf(segment.target, code12) : "";
  const state = showsSource ? TO_12.initial : stateOf(segment, profile);
  const qualifier = profile === "lokalize" && segment.state === "final" ? ` state-qualifier="${FINAL_QUALIFIER}"` : "";
  const text = note(unit, segment);
  const noteLine = text === "" ? "" : `          <note from="duiyi">${escapeXml(text)}</note>\n`;
  const approved = APPROVED.has(state) ? ' approved="yes"' : "";
  return `        <trans-unit id="${segment.id}"${approved} xml:space="preserve">
          <source>${source}</source>
          <target state="${state}"${qualifier}>${target}</target>
${noteLine}        </trans-unit>
`;
}

/** States that Lokalize and translate-toolkit take for ready where the unit is approved alone. */
const APPROVED: ReadonlySet<string> = new Set([TO_12.reviewed, TO_12.final]);

function stateOf({ state, needsReview }: Segment, profile: XliffProfile): string {
  if (needsReview !== true) return profile === "lokalize" && state === "final" ? TO_12.reviewed : TO_12[state];
  return profile === "poedit" ? "needs-adaptation" : "needs-review-translation";
}

const termMarks = ({ terms }: Segment): Mark[] =>
  terms.map(({ span }) => ({ span, tags: ['<mrk mtype="term">', "</mrk>"] }));

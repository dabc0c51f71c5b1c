import {
  type Content,
  type Document,
  type InlineCode,
  isAnnotation,
  isReady,
  pairedIds,
  type Segment,
  type SegmentState,
  segmentsOf,
} from "../../model/document.js";
import { addressOf } from "../../model/place.js";
import { escapeXml, escapeXmlText } from "../../xml/index.js";
import { markupOf } from "../xliff/content-to-xml.js";
import { omegatTags } from "./omegat-tags.js";

/** Type of the property that holds a segment's state. */
export const STATE_PROP = "x-state";
/** Type of the property that says how a pair came to be. */
export const MADE_PROP = "x-made";

/** How a translation memory is written. */
export interface WriteTmxOptions {
  /** Version of this tool. */
  readonly toolVersion: string;
  /** State from which on segments are written; `translated` where it is left out. */
  readonly minState?: SegmentState;
  /** For `omegat` codes are written as OmegaT shows them, so that it takes its own XLIFF's sentences for exact matches. */
  readonly profile?: TmxProfile;
  /** How all pairs came to be, where nobody translated them as they stand: from two texts that were laid on each other. */
  readonly made?: "aligned";
}

/** The program that a memory is for. */
export type TmxProfile = "common" | "omegat";

/**
 * A translation memory, TMX 1.4b, piece by piece: a `tu` a translated segment, with its notes and, as properties, its document, its
 * place and its state. The same document gives the same bytes: no dates.
 *
 * @see TMX 1.4b; codes by section "Content markup"
 */
export function* writeTmx(
  documents: Iterable<Document>,
  { toolVersion, minState, profile = "common", made }: WriteTmxOptions,
): Generator<string> {
  let isBegun = false;
  for (const document of documents) {
    if (!isBegun) yield headOf(document.srcLang, profile, toolVersion);
    isBegun = true;
    for (const { segment } of segmentsOf(document)) {
      if (segment.target !== undefined && isReady(segment, minState))
        yield unitOf(document, segment, segs[profile](segment.source, segment.target), made);
    }
  }
  if (!isBegun) yield headOf("zh-CN", profile, toolVersion);
  yield "  </body>\n</tmx>\n";
}

const headOf = (srcLang: string, profile: TmxProfile, toolVersion: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="${CREATORS[profile]}" creationtoolversion="${escapeXml(toolVersion)}" segtype="sentence" o-tmf="XLIFF" adminlang="en" srclang="${escapeXml(srcLang)}" datatype="plaintext"/>
  <body>
`;

/** OmegaT reads codes as text where it takes a memory for its own. */
const CREATORS: Readonly<Record<TmxProfile, string>> = { common: "duiyi", omegat: "OmegaT" };

/** The `seg` of source and target. */
type Segs = readonly [source: string, target: string];

const segs: Readonly<Record<TmxProfile, (source: Content, target: Content) => Segs>> = {
  common: (source, target) => [plainSeg(source), plainSeg(target)],
  omegat(source, target) {
    const tags = omegatTags(source);
    const byKey = new Map(Array.from(tags, ([code, tag]) => [keyOf(code), tag]));
    const seg = (content: Content): string =>
      segOf(shown(content, byKey), (code) => byKey.get(keyOf(code)) ?? "").trim();
    return [seg(source), seg(target)];
  },
};

/** The content of a `seg`, with codes by number. */
export const plainSeg = (content: Content): string => segOf(plainCodes(content), nativeOf);

const plainCodes = ({ text, codes }: Content): Content => ({
  text,
  codes: codes.filter((code) => !isAnnotation(code)),
});

const keyOf = ({ kind, id }: InlineCode): string => `${kind} ${id}`;

const shown = ({ text, codes }: Content, tags: ReadonlyMap<string, string>): Content => ({
  text,
  codes: codes.filter((code) => tags.has(keyOf(code))),
});

function unitOf(
  { path, srcLang, trgLang }: Document,
  { id, notes, place, state }: Segment,
  [source, target]: Segs,
  made: WriteTmxOptions["made"],
): string {
  let lines = "";
  for (const note of notes) lines += lineOf(`<note>${escapeXmlText(note)}</note>`);
  lines += propOf("x-document", path);
  if (place !== undefined) lines += propOf("x-place", addressOf(place));
  lines += propOf(STATE_PROP, state);
  if (made !== undefined) lines += propOf(MADE_PROP, made);
  return `    <tu tuid="${escapeXml(id)}">\n${lines}${variantOf(srcLang, source)}${variantOf(trgLang, target)}    </tu>\n`;
}

const lineOf = (element: string): string => `      ${element}\n`;

const propOf = (type: string, value: string): string => lineOf(`<prop type="${type}">${escapeXmlText(value)}</prop>`);
const variantOf = (lang: string, seg: string): string =>
  lineOf(`<tuv xml:lang="${escapeXml(lang)}"><seg>${seg}</seg></tuv>`);

/** Pairs by number; an end whose partner stands elsewhere is `it`. */
function segOf({ text, codes }: Content, holds: (code: InlineCode) => string): string {
  if (codes.length === 0) return escapeXml(text);
  const paired = pairedIds(codes);
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  return markupOf({ text, codes }, (code) => {
    const { kind, id } = code;
    const number = numberOf(id);
    const inner = escapeXmlText(holds(code));
    if (kind === "placeholder") return `<ph x="${number}">${inner}</ph>`;
    if (!paired.has(id)) return `<it pos="${kind === "open" ? "begin" : "end"}" x="${number}">${inner}</it>`;
    return kind === "open" ? `<bpt i="${number}" x="${number}">${inner}</bpt>` : `<ept i="${number}">${inner}</ept>`;
  });
}

/** What stands for a code in other tools: its native code, else the tag that carried it. */
const nativeOf = ({ native, raw, display, id }: InlineCode): string => native ?? raw ?? display ?? `{${id}}`;

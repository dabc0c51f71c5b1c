import {
  type Content,
  type Document,
  type InlineCode,
  isAnnotation,
  isReady,
  type Segment,
  type SegmentState,
  segmentsOf,
} from "../../model/document.js";
import { escapeXml, escapeXmlText } from "../../text/xml.js";
import { markupOf } from "../xliff/content-to-xml.js";

/** Type of the property that holds a segment's state. */
export const STATE_PROP = "x-state";

export interface WriteTmxOptions {
  /** Version of this tool. */
  readonly toolVersion: string;
  /** State from which on segments are written; `translated` where it is left out. */
  readonly minState?: SegmentState;
}

/**
 * A translation memory, TMX 1.4b, piece by piece: a `tu` a translated segment, with its notes and, as properties, its document, its
 * place and its state. The same document gives the same bytes: no dates.
 *
 * @see TMX 1.4b; codes by section "Content markup"
 */
export function* writeTmx(
  documents: readonly Document[],
  { toolVersion, minState }: WriteTmxOptions,
): Generator<string> {
  const srcLang = documents[0]?.srcLang ?? "zh-CN";
  yield `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="duiyi" creationtoolversion="${escapeXml(toolVersion)}" segtype="sentence" o-tmf="XLIFF" adminlang="en" srclang="${escapeXml(srcLang)}" datatype="plaintext"/>
  <body>
`;
  for (const document of documents) {
    for (const { segment } of segmentsOf(document)) {
      if (segment.target !== undefined && isReady(segment, minState)) yield unitOf(document, segment, segment.target);
    }
  }
  yield "  </body>\n</tmx>\n";
}

function unitOf({ path, srcLang, trgLang }: Document, segment: Segment, target: Content): string {
  const { id, notes, place, state, source } = segment;
  const prop = (type: string, value: string): string => `      <prop type="${type}">${escapeXmlText(value)}</prop>\n`;
  return `    <tu tuid="${escapeXml(id)}">
${notes.map((note) => `      <note>${escapeXmlText(note)}</note>\n`).join("")}${prop("x-document", path)}${
  place === undefined ? "" : prop("x-place", `${place.line}:${place.column}`)
}${prop(STATE_PROP, state)}${variant(srcLang, source)}${variant(trgLang, target)}    </tu>
`;
}

const variant = (lang: string, content: Content): string =>
  `      <tuv xml:lang="${escapeXml(lang)}"><seg>${markupOf(withoutAnnotations(content), codeWriter(content))}</seg></tuv>\n`;

const withoutAnnotations = ({ text, codes }: Content): Content => ({
  text,
  codes: codes.filter((code) => !isAnnotation(code)),
});

/** Pairs by number; an end whose partner stands elsewhere is `it`. */
function codeWriter({ codes }: Content): (code: InlineCode) => string {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  const isPaired = ({ id, kind }: InlineCode): boolean =>
    codes.some((other) => other.id === id && other.kind === PARTNER[kind]);
  return (code) => {
    const { kind, id } = code;
    const native = escapeXmlText(nativeOf(code));
    if (kind === "placeholder") return `<ph x="${numberOf(id)}">${native}</ph>`;
    if (!isPaired(code)) return `<it pos="${kind === "open" ? "begin" : "end"}" x="${numberOf(id)}">${native}</it>`;
    return kind === "open"
      ? `<bpt i="${numberOf(id)}" x="${numberOf(id)}">${native}</bpt>`
      : `<ept i="${numberOf(id)}">${native}</ept>`;
  };
}

const PARTNER = { placeholder: undefined, open: "close", close: "open" } as const;

/** What stands for a code in other tools: its native code, else the tag that carried it. */
const nativeOf = ({ native, raw, display, id }: InlineCode): string => native ?? raw ?? display ?? `{${id}}`;

import type { Content } from "../../model/document.js";
import type { MemoryRecord, RecordCode } from "../../model/memory-record.js";
import { escapeXml, escapeXmlText } from "../../xml/index.js";
import { MADE_PROP, plainSeg, STATE_PROP } from "./write-tmx.js";

/** Types of the properties that hold what TMX has no attribute for. */
export const recordProps = { origin: "x-document", place: "x-place", client: "x-client", made: MADE_PROP } as const;

/** Properties that TMX has attributes for: who made a unit that another changed, and when. */
const creation: readonly string[] = ["creationid", "creationdate"];

/** Records as a translation memory, TMX 1.4b, piece by piece: a `tu` a record, with author, time, notes and properties. */
export async function* writeRecordsAsTmx(
  records: AsyncIterable<MemoryRecord>,
  { srcLang, toolVersion }: { readonly srcLang: string; readonly toolVersion: string },
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="duiyi" creationtoolversion="${escapeXml(toolVersion)}" segtype="sentence" o-tmf="duiyi" adminlang="en" srclang="${escapeXml(srcLang)}" datatype="plaintext"/>
  <body>
`;
  for await (const record of records) yield unitOf(record);
  yield "  </body>\n</tmx>\n";
}

function unitOf(record: MemoryRecord): string {
  const { id, source, target, srcLang, trgLang, state, codes, author, time, notes = [], properties = {} } = record;
  const date = time === undefined ? undefined : tmxTime(time);
  const attributes = [
    ` tuid="${id}"`,
    ...(author === undefined ? [] : [` changeid="${escapeXml(author)}"`]),
    ...(date === undefined ? [] : [` changedate="${date}"`]),
    ...creation.flatMap((name) => (name in properties ? [` ${name}="${escapeXml(properties[name] ?? "")}"`] : [])),
  ];
  const others = Object.entries(properties).filter(([type]) => !creation.includes(type));
  const props: [string, string][] = [...others, [STATE_PROP, state]];
  for (const [field, type] of Object.entries(recordProps)) {
    const value = record[field as keyof typeof recordProps];
    if (value !== undefined) props.push([type, value]);
  }
  const lines = [
    ...notes.map((note) => `<note>${escapeXmlText(note)}</note>`),
    ...props.map(([type, value]) => `<prop type="${escapeXml(type)}">${escapeXmlText(value)}</prop>`),
    variantOf(srcLang, contentOf(source, codes?.source)),
    variantOf(trgLang, contentOf(target, codes?.target)),
  ];
  return `    <tu${attributes.join("")}>\n${lines.map((line) => `      ${line}\n`).join("")}    </tu>\n`;
}

const variantOf = (lang: string, content: Content): string =>
  `<tuv xml:lang="${escapeXml(lang)}"><seg>${plainSeg(content)}</seg></tuv>`;

const contentOf = (text: string, codes: readonly RecordCode[] = []): Content => ({
  text,
  codes: codes.map((code) => ({ ...code, element: "ph" })),
});

/** `2024-01-31T12:00:00Z` as `20240131T120000Z`; nothing where it is no such time. */
function tmxTime(time: string): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})/u.exec(time);
  return parts === null ? undefined : `${parts[1]}${parts[2]}${parts[3]}T${parts[4]}${parts[5]}${parts[6]}Z`;
}

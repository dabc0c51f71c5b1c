import type { AlignmentPayload } from "../pipeline/align/payload.js";
import { withoutXmlControls } from "../xml/index.js";
import type { Pair } from "./alignment-pairs.js";

/** The pairs that nobody doubts as a translation memory. @see TMX 1.4b */
export function memoryOf(
  { srcLang, trgLang, toolVersion, documents }: AlignmentPayload,
  pairs: readonly (readonly Pair[])[],
): string {
  const units = documents.flatMap(({ name, source, target }, at) =>
    (pairs[at] ?? [])
      .filter((pair) => !pair.isDoubtful && pair.source.length > 0 && pair.target.length > 0)
      .map((pair) => {
        const props = [prop("document", name), prop("state", "translated"), prop("made", "aligned")].join("");
        const sides = segment(srcLang, source, pair.source) + segment(trgLang, target, pair.target);
        return `    <tu>\n${props}${sides}    </tu>\n`;
      }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="duiyi" creationtoolversion="${toolVersion}" segtype="sentence" o-tmf="duiyi" adminlang="en" srclang="${srcLang}" datatype="plaintext"/>
  <body>
${units.join("")}  </body>
</tmx>
`;
}

const prop = (name: string, text: string): string => `      <prop type="x-${name}">${escaped(text)}</prop>\n`;

function segment(language: string, texts: readonly string[], indexes: readonly number[]): string {
  const sentences = indexes.map((index) => texts[index]?.trim() ?? "");
  const text = sentences.join(UNSPACED.test(language) ? "" : " ");
  return `      <tuv xml:lang="${language}"><seg>${escaped(text)}</seg></tuv>\n`;
}

const UNSPACED = /^(?:zh|ja|yue|th|lo|my|km)\b/u; // languages that put no space between sentences

const escaped = (text: string): string =>
  withoutXmlControls(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

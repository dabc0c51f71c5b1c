import { CLOSERS_IN_CLASS } from "../../text/punctuation.js";
import { escapeXml } from "../../xml/index.js";
import { ABBREVIATIONS } from "../half-width.js";
import type { SrxRule } from "./srx-rules.js";

const CLOSE = `[${CLOSERS_IN_CLASS}]`;
const STOP = "[。！？｡!?]";

/** Our rules as far as SRX can say them: it knows no brackets that are open and no length of a clause. */
export const exportedRules: readonly SrxRule[] = [
  { breaks: true, before: "[\\r\\n]", after: "" },
  { breaks: false, before: `《[^《》\\n]{0,40}${STOP}`, after: "[^《》\\n]{0,40}》" },
  { breaks: false, before: `${STOP}[…!?！？]*${CLOSE}+`, after: "\\s*(?:的|之[声类]|等|[，、：；,])" },
  { breaks: false, before: `${STOP}[…!?！？]*${CLOSE}+`, after: `\\s*${CLOSE}` },
  { breaks: false, before: `[…!?！？。｡]`, after: `\\s*[。！？｡!?…${CLOSERS_IN_CLASS}]` },
  { breaks: false, before: `\\b(?:${ABBREVIATIONS})\\.`, after: "" },
  { breaks: false, before: "[A-Za-z0-9][!?]", after: "[A-Za-z0-9\\u4e00-\\u9fff]" },
  { breaks: true, before: `${STOP}…*(?:\\s*${CLOSE})*`, after: "" },
  { breaks: true, before: `…(?:\\s*${CLOSE})+`, after: "" },
  { breaks: true, before: "[\\u4e00-\\u9fff]\\.", after: "\\s" },
  { breaks: true, before: "[a-z)]\\.", after: "\\s+[A-Z\\u4e00-\\u9fff“]" },
  { breaks: true, before: "；", after: "\\s*[（(][一二三四五六七八九十0-9]{1,3}[)）]" },
];

/** An SRX 2.0 file of our rules for Chinese. */
export function writeSrx(): string {
  const rules = exportedRules.map(
    ({ breaks, before, after }) =>
      `        <rule break="${breaks ? "yes" : "no"}">\n          <beforebreak>${escapeXml(before)}</beforebreak>\n` +
      `          <afterbreak>${escapeXml(after)}</afterbreak>\n        </rule>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header segmentsubflows="yes" cascade="no">
    <formathandle type="start" include="no"/>
    <formathandle type="end" include="yes"/>
    <formathandle type="isolated" include="no"/>
  </header>
  <body>
    <languagerules>
      <languagerule languagerulename="Chinese">
${rules.join("")}      </languagerule>
    </languagerules>
    <maprules>
      <languagemap languagepattern="[Zz][Hh].*" languagerulename="Chinese"/>
    </maprules>
  </body>
</srx>
`;
}

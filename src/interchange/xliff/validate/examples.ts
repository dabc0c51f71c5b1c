/** The smallest whole files around a part that is in question, for the examples of rules. */

const NAMESPACES = [
  'xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"',
  'xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"',
  'xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"',
  'xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"',
  'xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0"',
  'xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"',
  'xmlns:val="urn:oasis:names:tc:xliff:validation:2.0"',
  'xmlns:its="http://www.w3.org/2005/11/its"',
  'xmlns:itsm="urn:oasis:names:tc:xliff:itsm:2.1"',
  'xmlns:my="urn:example:my"',
].join(" ");

/** XLIFF 2.0 with these `<file>` elements: the one version that has tracked changes for a module. */
export const xliff20 = (files: string, attributes = 'srcLang="zh" trgLang="en"'): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0" version="2.0" ${attributes}>${files}</xliff>`;

/** XLIFF 2.1 with these `<file>` elements. */
export const xliff21 = (files: string, attributes = 'srcLang="zh" trgLang="en" its:version="2.0"'): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${NAMESPACES} version="2.1" ${attributes}>${files}</xliff>`;

/** XLIFF 2.2 with this below its root. */
export const xliff22 = (content: string, attributes = 'srcLang="zh" trgLang="en"'): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" xmlns:pgs="urn:oasis:names:tc:xliff:pgs:1.0" ${NAMESPACES} version="2.2" ${attributes}>${content}</xliff>`;

/** A file with these units and groups, and what stands before them. */
export const inFile = (content: string, attributes = ""): string =>
  xliff21(`<file id="f1" ${attributes}>${content}</file>`);

/** A unit with this content. */
export const inUnit = (content: string, attributes = ""): string =>
  inFile(`<unit id="u1" ${attributes}>${content}</unit>`);

/** A segment with this source, and this target where there is one. */
export const segment = (source: string, target?: string): string =>
  `<segment><source>${source}</source>${target === undefined ? "" : `<target>${target}</target>`}</segment>`;

/** Inline content of a source, after what stands in the unit before the segment. */
export const inSource = (inline: string, before = ""): string => inUnit(before + segment(inline));

/** A unit of one plain segment after something else. */
export const beforeSegment = (content: string, attributes = ""): string =>
  inUnit(content + segment("你好"), attributes);

/** XLIFF 1.2 with this in its body. */
export const inBody = (content: string, { header = "", file = "" } = {}): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:my="urn:example:my"><file original="a.txt" source-language="zh" target-language="en" datatype="plaintext" ${file}>${header}<body>${content}</body></file></xliff>`;

/** XLIFF 1.2 with a unit of these contents. */
export const inTransUnit = (content: string, attributes = ""): string =>
  inBody(`<trans-unit id="1" ${attributes}>${content}</trans-unit>`);

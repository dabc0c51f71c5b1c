import { escapeXml, escapeXmlText } from "../../../xml/index.js";
import type { TbxEntry, TbxItem, TbxTerm } from "./entry.js";

/** How a version and style of TBX writes its entries. */
interface Names {
  readonly entry: string;
  readonly language: string;
  readonly term: string;
  /** The element of a data category: its name, and attributes after it. */
  readonly category: (element: string, category: string) => readonly [name: string, attributes: string];
}

const v3 = { entry: "conceptEntry", language: "langSec", term: "termSec" };
const asAttribute = (element: string, category: string) => [element, ` type="${category}"`] as const;

/**
 * TBX v3: data categories as attributes (DCA) or as tags (DCT). A glossary without entries has an empty text.
 *
 * @see ISO 30042:2019; TBX-Core, TBX-Min and TBX-Basic (tbxinfo.net)
 */
export function writeTbx3(
  entries: readonly TbxEntry[],
  {
    dialect,
    style,
    language,
  }: { readonly dialect: "core" | "min" | "basic"; readonly style: "dca" | "dct"; readonly language: string },
): string {
  const type = { core: "TBX-Core", min: "TBX-Min", basic: "TBX-Basic" }[dialect];
  const spaces =
    dialect === "core" || style === "dca"
      ? ""
      : ` xmlns:min="${MIN}"${dialect === "basic" ? ` xmlns:basic="${BASIC}"` : ""}`;
  const names: Names = { ...v3, category: style === "dca" ? asAttribute : asTag };
  return [
    DECLARATION,
    `<tbx xmlns="urn:iso:std:iso:30042:ed-2"${spaces} type="${type}" style="${style}" xml:lang="${escapeXml(language)}">`,
    "  <tbxHeader>",
    "    <fileDesc>",
    SOURCE,
    "    </fileDesc>",
    "  </tbxHeader>",
    ...textLines(entries, names),
    "</tbx>",
    "",
  ].join("\n");
}

/** TBX v2 without a document type declaration, as OmegaT and translate-toolkit read it. @see ISO 30042:2008 */
export function writeTbx2(entries: readonly TbxEntry[], language: string): string {
  return [
    DECLARATION,
    `<martif type="TBX" xml:lang="${escapeXml(language)}">`,
    "  <martifHeader>",
    "    <fileDesc>",
    SOURCE,
    "    </fileDesc>",
    "    <encodingDesc>",
    '      <p type="XCSURI">TBXXCSV02.xcs</p>',
    "    </encodingDesc>",
    "  </martifHeader>",
    ...textLines(entries, { entry: "termEntry", language: "langSet", term: "tig", category: asAttribute }),
    "</martif>",
    "",
  ].join("\n");
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const SOURCE = "      <sourceDesc>\n        <p>A glossary of duiyi</p>\n      </sourceDesc>";
const MIN = "http://www.tbxinfo.net/ns/min";
const BASIC = "http://www.tbxinfo.net/ns/basic";

/** The module of TBX that defines a category gives its tag the prefix. */
function asTag(_: string, category: string): readonly [string, string] {
  return [`${MIN_CATEGORIES.has(category) ? "min" : "basic"}:${category}`, ""];
}

const MIN_CATEGORIES = new Set(
  "subjectField customerSubset administrativeStatus partOfSpeech externalCrossReference".split(" "),
);

function textLines(entries: readonly TbxEntry[], names: Names): string[] {
  if (entries.length === 0) return ["  <text/>"];
  return [
    "  <text>",
    "    <body>",
    ...entries.flatMap((entry) => entryLines(entry, names)),
    "    </body>",
    "  </text>",
  ];
}

const entryLines = ({ id, items, languages }: TbxEntry, names: Names): string[] => [
  `      <${names.entry} id="${id}">`,
  ...items.map((item) => `        ${itemXml(item, names)}`),
  ...languages.flatMap(({ language, terms }) => [
    `        <${names.language} xml:lang="${language}">`,
    ...terms.flatMap((term) => termLines(term, names)),
    `        </${names.language}>`,
  ]),
  `      </${names.entry}>`,
];

/** Notes about a term stand straight after it. */
function termLines({ text, items }: TbxTerm, names: Names): string[] {
  const isTermNote = ({ element }: TbxItem): boolean => element === "termNote";
  return [
    `          <${names.term}>`,
    `            <term>${escapeXmlText(text)}</term>`,
    ...items.filter(isTermNote).map((item) => `            ${itemXml(item, names)}`),
    ...items.filter((item) => !isTermNote(item)).map((item) => `            ${itemXml(item, names)}`),
    `          </${names.term}>`,
  ];
}

function itemXml({ element, category, value, target, source, date, by }: TbxItem, names: Names): string {
  if (element === "note") return `<note>${escapeXmlText(value)}</note>`;
  const xml = (kind: string, name: string, text: string, to?: string): string => {
    const [tag, type] = names.category(kind, name);
    return `<${tag}${type}${to === undefined ? "" : ` target="${escapeXml(to)}"`}>${escapeXmlText(text)}</${tag}>`;
  };
  const main = xml(element, category, value, target);
  if (date !== undefined) {
    const who = by === undefined ? "" : xml("transacNote", "responsibility", by);
    return `<transacGrp>${main}<date>${date}</date>${who}</transacGrp>`;
  }
  return source === undefined ? main : `<descripGrp>${main}${xml("admin", "source", source)}</descripGrp>`;
}

import { writePackage } from "../../../office/index.js";
import { escapeXml } from "../../../xml/index.js";

/** What a document is made of: the inside of each part's root. */
export interface DocumentParts {
  readonly title: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly body: string;
  readonly styles: string;
  readonly settings: string;
  readonly footer: string;
}

/**
 * A document of Word from its parts; the same parts give the same bytes, dated 1980.
 *
 * @see ECMA-376, part 2 (packages); part 1, 11.3 (parts of a document)
 */
export function packDocument({ title, properties, body, styles, settings, footer }: DocumentParts): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships(PACKAGE_PARTS),
    "docProps/core.xml": coreProperties(title),
    "docProps/custom.xml": customProperties(properties),
    "word/_rels/document.xml.rels": relationships(DOCUMENT_PARTS),
    "word/document.xml": root("document", `<w:body>${body}</w:body>`),
    "word/styles.xml": root("styles", styles),
    "word/settings.xml": root("settings", settings),
    "word/footer1.xml": root("ftr", footer),
  };
  const encoder = new TextEncoder();
  const encoded = Object.entries(parts).map(([name, text]) => [name, encoder.encode(DECLARATION + text)] as const);
  return writePackage(Object.fromEntries(encoded));
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = "http://schemas.openxmlformats.org";
const RELATIONSHIPS = `${FORMATS}/officeDocument/2006/relationships`;
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const root = (name: string, inside: string): string =>
  `<w:${name} xmlns:w="${FORMATS}/wordprocessingml/2006/main" xmlns:r="${RELATIONSHIPS}">${inside}</w:${name}>`;

/** Type and target of each, the first being `rId1`. */
const PACKAGE_PARTS = [
  [`${RELATIONSHIPS}/officeDocument`, "word/document.xml"],
  [`${FORMATS}/package/2006/relationships/metadata/core-properties`, "docProps/core.xml"],
  [`${RELATIONSHIPS}/custom-properties`, "docProps/custom.xml"],
] as const;
const DOCUMENT_PARTS = [
  [`${RELATIONSHIPS}/footer`, "footer1.xml"],
  [`${RELATIONSHIPS}/styles`, "styles.xml"],
  [`${RELATIONSHIPS}/settings`, "settings.xml"],
] as const;
/** Id of the footer among the parts of the document. */
export const FOOTER_ID = "rId1";

const relationships = (parts: readonly (readonly [type: string, target: string])[]): string => {
  const listed = parts.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${FORMATS}/package/2006/relationships">${listed.join("")}</Relationships>`;
};

const contentTypes = `<Types xmlns="${FORMATS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ["/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
  ["/word/document.xml", `${WORD}.document.main+xml`],
  ["/word/footer1.xml", `${WORD}.footer+xml`],
  ["/word/settings.xml", `${WORD}.settings+xml`],
  ["/word/styles.xml", `${WORD}.styles+xml`],
]
  .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  .join("")}</Types>`;

const coreProperties = (title: string): string =>
  `<cp:coreProperties xmlns:cp="${FORMATS}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>duiyi</dc:creator></cp:coreProperties>`;

const customProperties = (properties: Readonly<Record<string, string>>): string => {
  const listed = Object.entries(properties).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return `<Properties xmlns="${FORMATS}/officeDocument/2006/custom-properties" xmlns:vt="${FORMATS}/officeDocument/2006/docPropsVTypes">${listed.join("")}</Properties>`;
};

import { writePackage } from "../../src/office/index.js";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(" ");
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Other parts of a document, each the content of its root element. */
export interface OtherParts {
  readonly styles?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly header1?: string;
  readonly numbering?: string;
}

const roots = {
  styles: "styles",
  settings: "settings",
  footnotes: "footnotes",
  header1: "hdr",
  numbering: "numbering",
} as const;

/** Parts that the package and the document lead to beside the usual ones: the last step of the relation's type, and the part from its folder. */
export interface Links {
  readonly package?: Readonly<Record<string, string>>;
  readonly document?: Readonly<Record<string, string>>;
}

const relationsTo = (targets: Readonly<Record<string, string>> = {}): string =>
  Object.entries(targets)
    .map(([type, target]) => `<Relationship Id="${type}" Type="${TYPES}/${type}" Target="${target}"/>`)
    .join("");

/** A document of WordprocessingML with a body. */
export function docxOf(
  body: string,
  parts: OtherParts = {},
  more: Readonly<Record<string, string>> = {},
  links: Links = {},
): { name: string; bytes: Uint8Array } {
  const encode = (xml: string): Uint8Array => new TextEncoder().encode(XML + xml);
  const others = Object.entries(parts) as [keyof OtherParts, string][];
  const relations = others.map(
    ([name], index) =>
      `<Relationship Id="rId${index + 1}" Type="${TYPES}/${name.replace(/\d+$/u, "")}" Target="${name}.xml"/>`,
  );
  const packaged = (list: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
  const bytes = writePackage({
    "[Content_Types].xml": encode(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    ),
    "_rels/.rels": encode(
      packaged(
        `<Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="word/document.xml"/>${relationsTo(links.package)}`,
      ),
    ),
    "word/document.xml": encode(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    "word/_rels/document.xml.rels": encode(
      packaged(
        relations.join("") +
          relationsTo(links.document) +
          (more["word/styles.xml"] ? `<Relationship Id="rId99" Type="${TYPES}/styles" Target="styles.xml"/>` : ""),
      ),
    ),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, new TextEncoder().encode(text)])),
    ...Object.fromEntries(
      others.map(([name, content]) => [
        `word/${name}.xml`,
        encode(`<w:${roots[name]} ${NAMESPACES}>${content}</w:${roots[name]}>`),
      ]),
    ),
  });
  return { name: "story.docx", bytes };
}

/** A run, and a paragraph of runs. */
export const run = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...content: string[]): string => `<w:p>${content.join("")}</w:p>`;
/** A mark of a field, and its instruction. */
export const field = (type: "begin" | "separate" | "end"): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
export const instruction = (text: string): string =>
  `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

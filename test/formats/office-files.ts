import { writePackage } from "../../src/office/index.js";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The part of relations, each an id, a type and a target. */
export const relationships = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** A package of parts of XML, with an office document as its main part. */
function packageOf(
  name: string,
  main: string,
  parts: Readonly<Record<string, string>>,
): { name: string; bytes: Uint8Array } {
  const all = { "_rels/.rels": relationships([["rId1", "officeDocument", main]]), ...parts };
  const encoder = new TextEncoder();
  const bytes = writePackage(Object.fromEntries(Object.entries(all).map(([part, xml]) => [part, encoder.encode(xml)])));
  return { name, bytes };
}

/** Declarations of namespaces. */
export const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
export const P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
export const R = `xmlns:r="${TYPES}"`;

/** A presentation of slides, each the paragraphs of one shape, with what hangs on the first. */
export function presentation(
  slides: readonly string[],
  attributes: readonly string[] = [],
  others: Record<string, string> = {},
) {
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`).join("");
  const targets = slides.map((_, index) => [`rId${index + 1}`, "slide", `slides/slide${index + 1}.xml`] as const);
  return packageOf("talk.pptx", "ppt/presentation.xml", {
    "ppt/presentation.xml": `<p:presentation ${P} ${R}><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": relationships(targets),
    ...Object.fromEntries(
      slides.map((body, index) => [
        `ppt/slides/slide${index + 1}.xml`,
        `<p:sld ${P} ${A} ${R}${attributes[index] ?? ""}><p:cSld><p:spTree><p:sp><p:txBody>${body}</p:txBody></p:sp></p:spTree></p:cSld></p:sld>`,
      ]),
    ),
    ...others,
  });
}

/** A run of DrawingML. */
export const run = (text: string, properties = ""): string => `<a:r>${properties}<a:t>${text}</a:t></a:r>`;

export const M = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook of one sheet, with shared strings and what else it has. */
export function workbook(sheet: string, strings: readonly string[] = [], others: Record<string, string> = {}) {
  return packageOf("list.xlsx", "xl/workbook.xml", {
    "xl/workbook.xml": `<workbook ${M} ${R}><sheets><sheet name="港口" sheetId="1" r:id="rId1"/><sheet name="底稿" sheetId="2" state="hidden" r:id="rId3"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "worksheet", "worksheets/sheet2.xml"],
    ]),
    "xl/worksheets/sheet1.xml": `<worksheet ${M}>${sheet}</worksheet>`,
    "xl/worksheets/sheet2.xml": `<worksheet ${M}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>暗表</t></is></c></row></sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst ${M}>${strings.map((string) => `<si>${string}</si>`).join("")}</sst>`,
    ...others,
  });
}

import type { Output } from "../../../model/output.js";
import type { Translate } from "../../../model/translate.js";
import { palette } from "../palette.js";
import type { ReviewRow } from "../review-row.js";
import { guideLines, type ReviewTable, reviewTable } from "../review-table.js";
import { element, paragraph, textRuns } from "./elements.js";
import { FOOTER_ID, packDocument } from "./package.js";
import { stylesPart } from "./styles-part.js";
import { type DocxColumn, headRow, readerWidths, reviewWidths, rowWriter } from "./table-rows.js";

/**
 * A review table as a document: protected but for translations, states and comments, each side in its language, the head repeated on every
 * page. Readers get the two languages alone.
 *
 * @see ECMA-376, part 1, 17.13.7 and 17.15.1.29 (protection)
 */
export const docx: Output = {
  audience: "review",
  isReadBack: true,
  write(publication) {
    const table = reviewTable(publication);
    const { t } = publication.wording;
    const { title, properties, audience, srcLang, trgLang } = table;
    const guides = audience === "review" ? guideLines(t) : [];
    const lines = [
      paragraph("ReviewTitle", textRuns(title)),
      ...guides.map((text) => paragraph("Guide", textRuns(text))),
    ];
    return packDocument({
      title,
      properties: audience === "review" ? { ...properties } : {},
      body: [...lines, tableOf(table, t), paragraph("Guide"), PAGE].join(""),
      styles: stylesPart(srcLang, trgLang),
      settings: (audience === "review" ? PROTECTION : "") + COMPATIBILITY,
      footer: PAGE_NUMBER,
    });
  },
};

const PROTECTION = element("documentProtection", { edit: "readOnly", enforcement: 1 });
/** Word 2013 and later; else it would open the document as one of Word 2003. */
const COMPATIBILITY =
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

function tableOf({ rows, audience }: ReviewTable, t: Translate): string {
  const widths: Partial<Record<DocxColumn, number>> = audience === "review" ? reviewWidths : readerWidths;
  const columns = Object.keys(widths) as DocxColumn[]; // keys of a literal
  const write = rowWriter(columns, t);
  const range = { id: 1, edGrp: "everyone", colFirst: columns.indexOf("target"), colLast: columns.indexOf("comment") };
  const starts = audience === "review" ? element("permStart", range) : "";
  const ends = audience === "review" ? element("permEnd", { id: 1 }) : "";
  return element(
    "tbl",
    {},
    TABLE_PROPERTIES,
    element("tblGrid", {}, ...Object.values(widths).map((width) => element("gridCol", { w: width }))),
    headRow(columns, t),
    ...withTermsOnce(rows).map((row, index) =>
      write(row, {
        range: (index === 0 ? starts : "") + (index === rows.length - 1 ? ends : ""),
        isFirst: index === 0,
      }),
    ),
  );
}

/** Rows in which a term stands where it comes first: a document is read from its beginning. */
function withTermsOnce(rows: readonly ReviewRow[]): ReviewRow[] {
  const said = new Set<string>();
  return rows.map((row) => {
    const terms = row.terms.filter((term) => !said.has(term));
    for (const term of terms) said.add(term);
    return { ...row, terms };
  });
}

const EDGES = ["top", "left", "bottom", "right", "insideH", "insideV"];
const TABLE_PROPERTIES = element(
  "tblPr",
  {},
  element("tblW", { w: 15_398, type: "dxa" }),
  element("tblBorders", {}, ...EDGES.map((edge) => element(edge, { val: "single", sz: 4, color: palette.line }))),
  element("tblLayout", { type: "fixed" }),
  element(
    "tblCellMar",
    {},
    ...["top", "left", "bottom", "right"].map((edge) =>
      element(edge, { w: edge === "left" || edge === "right" ? 100 : 40, type: "dxa" }),
    ),
  ),
);

/** A4 across. */
const PAGE = `<w:sectPr><w:footerReference w:type="default" r:id="${FOOTER_ID}"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="720" w:right="720" w:bottom="720" w:left="720" w:header="360" w:footer="360" w:gutter="0"/></w:sectPr>`;

const field = (instruction: string): string => element("fldSimple", { instr: instruction }, textRuns("1"));
const PAGE_NUMBER = element(
  "p",
  {},
  '<w:pPr><w:pStyle w:val="Number"/><w:jc w:val="center"/></w:pPr>',
  field("PAGE"),
  textRuns(" / "),
  field("NUMPAGES"),
);

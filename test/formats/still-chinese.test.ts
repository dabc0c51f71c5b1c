import { describe, expect, it } from "vitest";
import type { ReadContext } from "../../src/formats/format.js";
import { sourceFormats } from "../../src/formats/index.js";
import { writePackage } from "../../src/office/index.js";
import { docxOf, field, instruction, paragraph, run } from "./docx-files.js";
import { R, relationships } from "./office-files.js";

const context: ReadContext = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" };

const packed = (name: string, parts: Readonly<Record<string, string>>) => ({
  name,
  bytes: writePackage(
    Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, new TextEncoder().encode(xml)])),
  ),
});

const said = (file: { name: string; bytes: Uint8Array }, format: "docx" | "xlsx" | "odt", trgLang = "en") =>
  sourceFormats[format]
    .leftOver?.(file, { ...context, trgLang })
    .map(({ values }) => [values?.context, values?.text, values?.count]);

describe("what stays Chinese when every text is translated", () => {
  it("names the numbers of pages and dates of a Word document, and no choice, which is a text", () => {
    const date = [
      field("begin"),
      instruction(' DATE \\@ "yyyy年M月d日" '),
      field("separate"),
      run("2026年1月1日"),
      field("end"),
    ];
    const page = [field("begin"), instruction(" PAGE "), field("separate"), run("1"), field("end")];
    const choice =
      '<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="同意"/><w:listItem w:displayText="Yes"/></w:dropDownList></w:sdtPr><w:sdtContent/></w:sdt>';
    const body = `${paragraph(...date, choice) + paragraph(...date) + paragraph(...page)}<w:sectPr><w:pgNumType w:fmt="chineseCounting"/></w:sectPr>`;
    expect(said(docxOf(body), "docx")).toEqual([
      ["date-field", 'DATE \\@ "yyyy年M月d日"', 2],
      ["page-number", "chineseCounting", 1],
    ]);
  });

  it("names sheets, forms of numbers and formulas of a workbook", () => {
    const file = packed("a.xlsx", {
      "xl/workbook.xml": `<workbook ${R}><sheets><sheet name="汇总" r:id="rId1"/><sheet name="data" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/sheet1.xml"]]),
      "xl/styles.xml": '<styleSheet><numFmt formatCode="0&quot;万元&quot;"/><numFmt formatCode="0.00"/></styleSheet>',
      "xl/worksheets/sheet1.xml": '<worksheet><f>IF(A1="合格",1,0)</f><f>SUM(A1:A3)</f></worksheet>',
    });
    expect(said(file, "xlsx")).toEqual([
      ["sheet-name", "汇总", 1],
      ["number-format", '0"万元"', 1],
      ["formula", 'IF(A1="合格",1,0)', 1],
    ]);
  });

  it("names the numbers of lists in a text of OpenDocument", () => {
    const level =
      '<document-content><list-level-style-number num-format="一, 二, 三, ..." num-suffix="、"/></document-content>';
    expect(said(packed("a.odt", { "content.xml": level }), "odt")).toEqual([["list-number", "一, 二, 三, ...", 1]]);
  });

  it("has nothing to say to readers of Japanese", () => {
    const body = '<w:sectPr><w:pgNumType w:fmt="chineseCounting"/></w:sectPr>';
    expect(said(docxOf(body), "docx", "ja")).toEqual([]);
  });
});

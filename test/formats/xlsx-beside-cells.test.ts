import { describe, expect, it } from "vitest";
import type { WriteContext } from "../../src/formats/format.js";
import { sourceFormats } from "../../src/formats/index.js";
import type { Content } from "../../src/model/document.js";
import { openPackage } from "../../src/office/index.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { A, M, R, relationships, run, workbook } from "./office-files.js";

const { xlsx } = sourceFormats;
const context: WriteContext = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" };

type File = ReturnType<typeof workbook>;

const offered = (file: File): string[] =>
  readDocument(file, { ...context, concepts: [] }).document.units.map(({ text }) => text);

/** A workbook with translations of texts, and what is said of it. */
function translated(file: File, words: Readonly<Record<string, string>>) {
  const { document } = readDocument(file, { ...context, concepts: [] });
  const targetOf = ({ text }: Content): Content | undefined =>
    words[text] === undefined ? undefined : { text: words[text], codes: [] };
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => {
      const target = targetOf(segment.source);
      return target === undefined ? segment : { ...segment, target, state: "translated" as const };
    }),
  }));
  const { bytes } = xlsx.write(file, { ...document, units }, context);
  const office = openPackage(bytes, { name: file.name });
  return {
    part: (name: string) => new TextDecoder().decode(office.part(name)),
    said: xlsx.leftOver?.(file, context, () => bytes).map(({ values }) => `${values?.context} ${values?.text}`),
  };
}

const own = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const XDR = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';
const drawing = (inner: string): string => `<xdr:wsDr ${XDR} ${A} ${R}>${inner}</xdr:wsDr>`;
const SHEET = "xl/worksheets/_rels/sheet1.xml.rels";

describe("a sheet that is a chart alone", () => {
  const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ${A}><c:title><a:p>${run("月水量")}</a:p></c:title><c:strCache><c:pt idx="0"><c:v>一月</c:v></c:pt></c:strCache></c:chartSpace>`;
  const file = workbook(`<sheetData><row r="1">${own("A1", "一月")}</row></sheetData>`, [], {
    "xl/workbook.xml": `<workbook ${M} ${R}><sheets><sheet name="数" sheetId="1" r:id="rId1"/><sheet name="图" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
    ]),
    "xl/chartsheets/sheet1.xml": `<chartsheet ${M} ${R}><drawing r:id="rId1"/><headerFooter><oddFooter>&amp;C水文站制</oddFooter></headerFooter></chartsheet>`,
    "xl/chartsheets/_rels/sheet1.xml.rels": relationships([["rId1", "drawing", "../drawings/drawing1.xml"]]),
    "xl/drawings/drawing1.xml": drawing(""),
    "xl/drawings/_rels/drawing1.xml.rels": relationships([["rId1", "chart", "../charts/chart1.xml"]]),
    "xl/charts/chart1.xml": chart,
  });

  it("has its texts offered, and shows what cells say", () => {
    expect(offered(file)).toEqual(["一月", "水文站制", "月水量"]);
    const { part, said } = translated(file, { 一月: "January", 水文站制: "By the station", 月水量: "Water a month" });
    expect(part("xl/charts/chart1.xml")).toContain("<c:v>January</c:v>");
    expect(part("xl/chartsheets/sheet1.xml")).toContain("&amp;CBy the station<");
    expect(said).toEqual(["sheet-name 数", "sheet-name 图"]);
  });
});

describe("the words of a form on a sheet", () => {
  const vml =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><div style="text-align:center"><font size="220">提交</font></div></v:textbox></v:shape></xml>';
  const VML = "xl/drawings/vmlDrawing1.vml";
  const control = '<controls><control shapeId="1"><controlPr altText="提交按钮"/></control></controls>';
  const formOf = (others: Record<string, string>, more: readonly [string, string, string][] = []) =>
    workbook(`<sheetData/>${control}`, [], {
      [SHEET]: relationships([["rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"], ...more]),
      ...others,
    });

  it("are offered, on the button and for those who cannot see it", () => {
    const file = formOf({ [VML]: vml });
    expect(offered(file)).toEqual(["提交按钮", "提交"]);
    const { part } = translated(file, { 提交: "Send & go", 提交按钮: "The button to send" });
    expect(part(VML)).toContain('<font size="220">Send &amp; go</font>');
    expect(part("xl/worksheets/sheet1.xml")).toContain('altText="The button to send"');
  });

  it("are offered once where a newer drawing says them too", () => {
    const shape = drawing(`<xdr:sp><xdr:txBody><a:p>${run("提交")}</a:p></xdr:txBody></xdr:sp>`);
    const file = formOf({ [VML]: vml, "xl/drawings/drawing1.xml": shape }, [
      ["rId2", "drawing", "../drawings/drawing1.xml"],
    ]);
    expect(offered(file)).toEqual(["提交按钮", "提交"]);
    expect(translated(file, { 提交: "Send" }).part(VML)).toContain(">Send</font>");
  });

  it("are passed over where the older drawing is no XML, as office programs do", () => {
    expect(offered(formOf({ [VML]: vml.replace("</font>", "<br>") }))).toEqual(["提交按钮"]);
  });
});

describe("what repeats a cell beside the cells", () => {
  const cells = `<sheetData><row r="1">${own("A1", "城市")}${own("B1", "总计数")}${own("C1", "沪")}</row></sheetData>`;
  const words = { 城市: "City", 总计数: "Grand total", 沪: "Shanghai" };

  it("follows it in a text box that is bound to the cell", () => {
    const linked = (text: string): string => `<a:p><a:fld id="{0}" type="TxLink"><a:t>${text}</a:t></a:fld></a:p>`;
    const file = workbook(cells, [], {
      [SHEET]: relationships([["rId1", "drawing", "../drawings/drawing1.xml"]]),
      "xl/drawings/drawing1.xml": drawing(
        `<xdr:sp textlink="$A$1"><xdr:cNvPr id="1" name="框"><a:hlinkClick tooltip="去官网"/></xdr:cNvPr><xdr:txBody>${linked("城市")}${linked("不在格里")}</xdr:txBody></xdr:sp>`,
      ),
    });
    const { part, said } = translated(file, { ...words, 去官网: "Web site" });
    expect(part("xl/drawings/drawing1.xml")).toContain("<a:t>City</a:t>");
    expect(part("xl/drawings/drawing1.xml")).toContain('<a:hlinkClick tooltip="Web site"/>');
    expect(said).toEqual(["sheet-name 港口", "sheet-name 底稿", "field 不在格里"]);
  });

  it("follows it in a pivot table and a slicer, whose source is found by its name", () => {
    const file = workbook(cells, [], {
      "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition ${M} name="表一" grandTotalCaption="总计数" rowHeaderCaption="城市"><pivotFields><pivotField><items><item n="沪" x="1"/></items></pivotField></pivotFields></pivotTableDefinition>`,
      "xl/slicers/slicer1.xml":
        '<slicers><slicer name="城市" caption="城市"/><slicer name="省" caption="选省"/></slicers>',
      "xl/slicerCaches/slicerCache1.xml": '<slicerCacheDefinition name="切片器_城市" sourceName="城市"/>',
    });
    const { part, said } = translated(file, words);
    expect(part("xl/pivotTables/pivotTable1.xml")).toContain('grandTotalCaption="Grand total" rowHeaderCaption="City"');
    expect(part("xl/pivotTables/pivotTable1.xml")).toContain('<item n="Shanghai" x="1"/>');
    expect(part("xl/slicers/slicer1.xml")).toContain('name="城市" caption="City"');
    expect(part("xl/slicerCaches/slicerCache1.xml")).toContain('name="切片器_城市" sourceName="City"');
    expect(said).toContain("slicer 选省");
  });
});

describe("the pictures that WPS sets into cells", () => {
  it("have their descriptions offered", () => {
    const file = workbook("<sheetData/>", [], {
      "xl/_rels/workbook.xml.rels": relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId3", "worksheet", "worksheets/sheet2.xml"],
        ["rId4", "cellImage", "cellimages.xml"],
      ]),
      "xl/cellimages.xml": `<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" ${XDR}><xdr:cNvPr id="2" name="ID_1" descr="现场照片"/></etc:cellImages>`,
    });
    expect(offered(file)).toEqual(["现场照片"]);
  });
});

describe("the properties of a workbook", () => {
  const core = (title: string): Record<string, string> => ({
    "_rels/.rels": relationships([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "core-properties", "docProps/core.xml"],
    ]),
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
  });

  it.each([
    { where: "in a shared string", cells: '<c r="A1" t="s"><v>0</v></c>', strings: ["<t>茶价表</t>"] },
    { where: "in the cell itself", cells: own("A1", "茶价表"), strings: [] },
  ])("follow the cell that says the title $where", ({ cells, strings }) => {
    const file = workbook(`<sheetData><row r="1">${cells}</row></sheetData>`, strings, core("茶价表"));
    expect(offered(file)).toEqual(["茶价表"]);
    expect(translated(file, { 茶价表: "Tea Prices" }).part("docProps/core.xml")).toContain("<dc:title>Tea Prices<");
    expect(translated(file, {}).part("docProps/core.xml")).toContain("<dc:title>茶价表<");
  });

  it("have a title of their own where no cell says it", () => {
    const file = workbook(`<sheetData><row r="1">${own("A1", "品名")}</row></sheetData>`, [], core("茶价表"));
    expect(offered(file)).toEqual(["茶价表", "品名"]);
  });
});

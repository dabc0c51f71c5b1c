import { describe, expect, it } from "vitest";
import type { ReadContext } from "../../src/formats/format.js";
import { sourceFormats } from "../../src/formats/index.js";
import type { Document } from "../../src/model/document.js";
import { addressOf } from "../../src/model/place.js";
import { openPackage } from "../../src/office/index.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { holdsContract } from "./contract.js";
import { A, M, P, presentation, R, relationships, run, workbook } from "./office-files.js";

const { pptx, xlsx } = sourceFormats;
const context: ReadContext = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" };
const broken = (name: string) => [{ name, bytes: new TextEncoder().encode("山水"), code: "office.damaged" }];

holdsContract({ format: pptx, isText: false, broken: broken("no-package.pptx") });
holdsContract({ format: xlsx, isText: false, broken: broken("no-package.xlsx") });

type File = ReturnType<typeof workbook>;
const read = (file: File): Document => readDocument(file, { ...context, concepts: [] }).document;
const shown = (file: File) =>
  read(file).units.map(({ text, map: { within } }) => [within && addressOf(within as never), text]);

/** A part after each segment got `EN n` as its translation, with its codes at the start. */
function written(file: File, part: string, translate = (count: number): string => `EN ${count}`): string {
  let count = 0;
  const document = read(file);
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => {
      count += 1;
      const codes = segment.source.codes.map((code) => ({ ...code, offset: code.kind === "close" ? 2 : 0 }));
      return { ...segment, target: { text: translate(count), codes }, state: "translated" as const };
    }),
  }));
  const format = file.name.endsWith("pptx") ? pptx : xlsx;
  const { bytes } = format.write(file, { ...document, units }, context);
  return new TextDecoder().decode(openPackage(bytes, { name: file.name }).part(part));
}

describe("a presentation", () => {
  it("offers what is on its slides, in their order, and what hangs on them", () => {
    const others = {
      "ppt/slides/_rels/slide1.xml.rels": relationships([["rId1", "notesSlide", "../notesSlides/notes1.xml"]]),
      "ppt/notesSlides/notes1.xml": `<p:notes ${P} ${A}><p:txBody><a:p>${run("先讲工期。")}</a:p></p:txBody></p:notes>`,
    };
    const file = presentation([`<a:p>${run("进度")}</a:p>`, `<a:p>${run("预算")}</a:p>`], [], others);
    expect(shown(file)).toEqual([
      ["slide1:1", "进度"],
      ["slide1:notes:1", "先讲工期。"],
      ["slide2:1", "预算"],
    ]);
  });

  it("is read where its slides are in sections, which list them once more", () => {
    const sections =
      '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="开篇"><p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>';
    const main = `<p:presentation ${P} ${R}><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst>${sections}</p:presentation>`;
    const file = presentation([`<a:p>${run("进度")}</a:p>`], [], { "ppt/presentation.xml": main });
    expect(shown(file)).toEqual([["slide1:1", "进度"]]);
  });

  it("passes over a hidden slide, numbers of slides and looks that nobody sees", () => {
    const plain = '<a:rPr lang="zh-CN" dirty="0"><a:ea typeface="宋体"/></a:rPr>';
    const same = '<a:rPr lang="en-US" err="1"><a:effectLst/><a:uFillTx/><a:ea typeface="宋体"/></a:rPr>';
    const field = '<a:fld id="{1}" type="slidenum"><a:t>1</a:t></a:fld>';
    const file = presentation(
      [`<a:p>${run("一期", plain)}${run("工程", same)}${field}</a:p>`, `<a:p>${run("暗页")}</a:p>`],
      ["", ' show="0"'],
    );
    const [unit, ...rest] = read(file).units;
    expect([unit?.text, unit?.codes?.map(({ type, equiv }) => [type, equiv]), rest]).toEqual([
      "一期工程",
      [["x-field", "1"]],
      [],
    ]);
  });

  it("writes runs in the target's language, and keeps what ends a paragraph", () => {
    const body = `<a:p><a:pPr algn="ctr"/>${run("共", "")}${run("九月", '<a:rPr lang="zh-CN" b="1"/>')}${run("完工")}<a:endParaRPr lang="zh-CN"><a:noFill/></a:endParaRPr></a:p>`;
    expect(written(presentation([body]), "ppt/slides/slide1.xml")).toContain(
      '<a:p><a:pPr algn="ctr"/><a:r><a:rPr lang="en-US" b="1"/><a:t>EN</a:t></a:r><a:r><a:rPr lang="en-US"/><a:t> 1</a:t></a:r><a:endParaRPr lang="zh-CN"><a:noFill/></a:endParaRPr></a:p>',
    );
  });

  it("translates the name of a series that its formula says, with quotation marks doubled, and what the chart keeps of it", () => {
    const file = presentation([`<a:p>${run("进度")}</a:p>`], [], {
      "ppt/slides/_rels/slide1.xml.rels": relationships([["rId3", "chart", "../charts/chart1.xml"]]),
      "ppt/charts/chart1.xml":
        '<c:chart xmlns:c="urn:c"><c:tx><c:strRef><c:f>"“甲”产量"</c:f><c:strCache><c:pt><c:v>“甲”产量</c:v></c:pt></c:strCache></c:strRef></c:tx><c:f>表!$A$1</c:f></c:chart>',
    });
    expect(shown(file).map(([, text]) => text)).toEqual(["进度", "“甲”产量"]);
    const xml = written(file, "ppt/charts/chart1.xml", () => 'Output of "A"');
    expect(xml).toContain('<c:f>"Output of ""A"""</c:f>');
    expect(xml).toContain("<c:v>Output of &quot;A&quot;</c:v>");
    expect(xml).toContain("<c:f>表!$A$1</c:f>");
  });

  it("translates the picture of a diagram with its data, and a chart's category once", () => {
    const others = {
      "ppt/slides/_rels/slide1.xml.rels": relationships([
        ["rId1", "diagramDrawing", "../diagrams/drawing1.xml"],
        ["rId2", "diagramData", "../diagrams/data1.xml"],
        ["rId3", "chart", "../charts/chart1.xml"],
      ]),
      "ppt/diagrams/data1.xml": `<dgm:t xmlns:dgm="urn:dgm" ${A}><a:p>${run("清淤")}</a:p></dgm:t>`,
      "ppt/diagrams/drawing1.xml": `<dsp:txBody xmlns:dsp="urn:dsp" ${A}><a:p>${run("清淤")}</a:p></dsp:txBody>`,
      "ppt/charts/chart1.xml":
        '<c:chart xmlns:c="urn:c"><c:strCache><c:pt><c:v>一季度</c:v></c:pt></c:strCache><c:strCache><c:pt><c:v>一季度</c:v></c:pt></c:strCache></c:chart>',
    };
    const file = presentation([`<a:p>${run("进度")}</a:p>`], [], others);
    expect(shown(file).map(([, text]) => text)).toEqual(["进度", "清淤", "一季度"]);
    expect(written(file, "ppt/diagrams/drawing1.xml")).toContain("<a:t>EN 2</a:t>");
    expect(written(file, "ppt/charts/chart1.xml").match(/<c:v>EN 3<\/c:v>/gu)).toHaveLength(2);
  });
});

describe("a workbook", () => {
  const cell = (at: string, index: number): string => `<c r="${at}" t="s"><v>${index}</v></c>`;

  it("offers a shared string once, at the first cell that shows it", () => {
    const sheet = `<sheetData><row r="1">${cell("A1", 1)}${cell("B1", 0)}</row><row r="2">${cell("A2", 1)}</row></sheetData>`;
    const file = workbook(sheet, ["<t>金额</t>", "<t>项目</t>", "<t>没有人看见</t>"]);
    expect(shown(file)).toEqual([
      ["港口!A1", "项目"],
      ["港口!B1", "金额"],
    ]);
    expect(written(file, "xl/sharedStrings.xml")).toContain(
      '<si><t xml:space="preserve">EN 2</t></si><si><t xml:space="preserve">EN 1</t></si>',
    );
  });

  it("passes over formulas, numbers, and what is hidden: rows, columns, sheets", () => {
    const own = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet = `<cols><col min="27" max="28" hidden="1"/></cols><sheetData><row r="1">${own("A1", "防波堤")}${own("AB1", "暗列")}<c r="C1" t="str"><f>"合计"&amp;B1</f><v>合计</v></c></row><row r="2" hidden="1">${own("A2", "暗行")}</row></sheetData>`;
    expect(shown(workbook(sheet))).toEqual([["港口!A1", "防波堤"]]);
  });

  it("offers hidden sheets and rows where they are asked for", () => {
    const sheet = '<sheetData><row r="1" hidden="1"><c r="A1" t="inlineStr"><is><t>暗行</t></is></c></row></sheetData>';
    const { document } = readDocument(workbook(sheet), { ...context, include: ["hidden"], concepts: [] });
    expect(document.units.map(({ text }) => text)).toEqual(["暗行", "暗表"]);
  });

  it("is refused where it leads to a sheet or a string that it does not have", () => {
    const reading = (file: File) => () => xlsx.read(file, context);
    expect(reading(workbook(`<sheetData><row r="1">${cell("A1", 7)}</row></sheetData>`, ["<t>金额</t>"]))).toThrow(
      "office.part",
    );
    const lost = { "xl/_rels/workbook.xml.rels": relationships([["rId2", "sharedStrings", "sharedStrings.xml"]]) };
    expect(reading(workbook("<sheetData/>", [], lost))).toThrow("office.part");
  });

  it("makes codes of looks within a cell, and takes no reading for text", () => {
    const rich =
      '<r><t>改造</t></r><r><rPr><b/><sz val="11"/></rPr><t>渔港</t></r><rPh sb="0" eb="2"><t>gǎizào</t></rPh>';
    const file = workbook(`<sheetData><row r="1">${cell("A1", 0)}</row></sheetData>`, [rich]);
    expect(read(file).units[0]?.text).toBe("改造渔港");
    expect(written(file, "xl/sharedStrings.xml")).toContain("<rPr><b/>");
    expect(written(file, "xl/sharedStrings.xml")).not.toContain("gǎizào");
  });

  it("knows the escapes of a workbook, and writes what looks like one so that it is none", () => {
    const file = workbook(`<sheetData><row r="1">${cell("A1", 0)}</row></sheetData>`, [
      "<t>甲_x000A_乙_x005F_x0041_丙</t>",
    ]);
    expect(read(file).units[0]?.text).toBe("甲\n乙_x0041_丙");
    expect(written(file, "xl/sharedStrings.xml", () => "A_x0042_C")).toContain("A_x005F_x0042_C");
  });

  it("offers comments without their authors, prompts, and page heads", () => {
    const sheet = `<sheetData><row r="1">${cell("A1", 0)}</row></sheetData><dataValidations><dataValidation sqref="B2:B9" prompt="填整数"/></dataValidations><headerFooter><oddHeader>&amp;C渔港</oddHeader></headerFooter>`;
    const others = {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "comments", "../comments1.xml"]]),
      "xl/comments1.xml": `<comments ${M}><authors><author>某甲</author></authors><commentList><comment ref="A1" authorId="0"><text><t>待核</t></text></comment></commentList></comments>`,
    };
    expect(shown(workbook(sheet, ["<t>金额</t>"], others)).map(([, text]) => text)).toEqual([
      "金额",
      "填整数",
      "渔港",
      "待核",
    ]);
  });

  it("names the columns of a table as their heading cells", () => {
    const others = {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "../tables/table1.xml"]]),
      "xl/tables/table1.xml": `<table ${M}><tableColumns><tableColumn id="1" name="项目"/></tableColumns></table>`,
    };
    const file = workbook(`<sheetData><row r="1">${cell("A1", 0)}</row></sheetData>`, ["<t>项目</t>"], others);
    expect(written(file, "xl/tables/table1.xml")).toContain('<tableColumn id="1" name="EN 1"/>');
  });
});

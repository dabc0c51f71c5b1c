import { describe, expect, it } from "vitest";
import { openPackage, writePackage } from "../../../src/office/index.js";
import { docxOf, field, instruction, paragraph, run } from "../docx-files.js";
import { codesAt, left, offered, writtenFile, writtenPart } from "./word-samples.js";

const core = (inner: string): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${inner}</cp:coreProperties>`;
const binding = (path: string, store: string): string =>
  `<w:dataBinding w:prefixMappings="xmlns:ns0='x'" w:xpath="${path}" w:storeItemID="${store}"/>`;
const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

describe("a caption and what is said of its picture or table", () => {
  const picture = '<w:r><w:drawing><wp:docPr id="1" title="港口平面图" descr="北岸"/></w:drawing></w:r>';
  const table = `<w:tbl><w:tblPr><w:tblCaption w:val="表一 船期"/></w:tblPr><w:tr><w:tc>${paragraph(run("周一"))}</w:tc></w:tr></w:tbl>`;

  it("are one unit where they are the same words", () => {
    const file = docxOf(
      paragraph(picture) + paragraph(run("港口平面图")) + paragraph(run("表一 "), run("船期")) + table,
    );
    expect(offered(file)).toEqual(["北岸", "港口平面图", "表一 船期", "周一"]);
    const body = writtenPart(file, { 港口平面图: "Map", "表一 船期": "Table 1", 北岸: "North", 周一: "Monday" });
    expect(body).toContain('title="Map" descr="North"');
    expect(body).toContain('<w:tblCaption w:val="Table 1"/>');
  });

  it("stay two where no paragraph says the words", () => {
    expect(offered(docxOf(paragraph(picture) + table))).toEqual(["港口平面图", "北岸", "表一 船期", "周一"]);
  });
});

describe("a property and the content control that is bound to it", () => {
  const title = binding("/ns1:coreProperties[1]/ns0:title[1]", "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}");

  it("are one unit, and both get its translation, around paragraphs and within one", () => {
    const file = docxOf(
      control(title, paragraph(run("供水章程"))) +
        paragraph(run("依据"), control(title, run("供水章程")), run("办理。")),
      {},
      { "docProps/core.xml": core("<dc:title>供水章程</dc:title>") },
      { package: { "core-properties": "docProps/core.xml" } },
    );
    expect(offered(file)).toEqual(["供水章程", "依据办理。"]);
    expect(codesAt(file, "依据")).toEqual(["placeholder x-control 供水章程"]);
    const words = { 供水章程: "Water Charter", "依据办理。": "Follow it." };
    expect(writtenPart(file, words, "docProps/core.xml")).toContain("<dc:title>Water Charter</dc:title>");
    const body = writtenPart(file, words);
    expect(body.match(/>Water Charter</gu)).toHaveLength(2);
    expect(body).not.toContain("供水章程");
    expect(left(file)).toEqual([]);
  });

  it("are one unit where the property stands in a part of custom XML", () => {
    const id = "{55AF091B-3C7A-41E3-B477-F2FDAA23CFDA}";
    const file = docxOf(
      control(binding("/ns0:facts[1]/ns0:office[1]", id), paragraph(run("水务局办公室"))),
      {},
      {
        "customXml/item1.xml": '<facts xmlns="urn:a"><office>水务局办公室</office><secret>不显示</secret></facts>',
        "customXml/itemProps1.xml": `<ds:datastoreItem xmlns:ds="urn:b" ds:itemID="${id}"/>`,
        "customXml/_rels/item1.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/customXmlProps" Target="itemProps1.xml"/></Relationships>',
      },
      { document: { customXml: "../customXml/item1.xml" } },
    );
    expect(offered(file)).toEqual(["水务局办公室"]);
    const words = { 水务局办公室: "Water Office" };
    expect(writtenPart(file, words, "customXml/item1.xml")).toContain("<office>Water Office</office><secret>不显示");
    expect(writtenPart(file, words)).toContain(">Water Office<");
  });

  it("are two texts where they differ, and a control without a store is a text", () => {
    const file = docxOf(
      control(title, paragraph(run("旧章程"))) + control(binding("/a[1]", "{0}"), paragraph(run("公告"))),
      {},
      { "docProps/core.xml": core("<dc:title>新章程</dc:title>") },
      { package: { "core-properties": "docProps/core.xml" } },
    );
    expect(offered(file)).toEqual(["新章程", "旧章程", "公告"]);
  });

  it("offers the author's name only where a control shows it", () => {
    const author = binding("/ns1:coreProperties[1]/ns0:creator[1]", "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}");
    const parts = { "docProps/core.xml": core("<dc:creator>王明</dc:creator>") };
    const links = { package: { "core-properties": "docProps/core.xml" } };
    expect(offered(docxOf(paragraph(run("正文")), {}, parts, links))).toEqual(["正文"]);
    const shown = docxOf(control(author, paragraph(run("王明"))), {}, parts, links);
    expect(writtenPart(shown, { 王明: "Wang Ming" }, "docProps/core.xml")).toContain("<dc:creator>Wang Ming<");
  });
});

describe("choices of a list", () => {
  const choices =
    '<w:dropDownList><w:listItem w:displayText="同意" w:value="1"/><w:listItem w:displayText="不同意" w:value="2"/></w:dropDownList>';

  it("are a unit each in the whole document, and what was chosen follows", () => {
    const file = docxOf(
      paragraph(run("意见："), control(choices, run("同意"))) +
        paragraph(run("复核："), control(choices, run("不同意"))),
    );
    expect(offered(file)).toEqual(["意见：", "同意", "不同意", "复核："]);
    const body = writtenPart(file, { 同意: "Agree", 不同意: "Disagree", "意见：": "Opinion: ", "复核：": "Review: " });
    expect(body.match(/w:displayText="Agree" w:value="1"/gu)).toHaveLength(2);
    expect(body.match(/>Agree</gu)).toHaveLength(1);
    expect(body.match(/>Disagree</gu)).toHaveLength(1);
    expect(body).not.toMatch(/\p{Script=Han}/u);
  });

  it("are units in a form of the older kind too", () => {
    const form =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="选择"/><w:ddList><w:listEntry w:val="男"/><w:listEntry w:val="女"/></w:ddList></w:ffData></w:fldChar></w:r>';
    const file = docxOf(paragraph(run("性别"), form, instruction(" FORMDROPDOWN "), field("end")));
    expect(offered(file)).toEqual(["性别", "男", "女"]);
    const body = writtenPart(file, { 男: "male", 女: "female", 性别: "Sex" });
    expect(body).toContain('<w:listEntry w:val="male"/><w:listEntry w:val="female"/>');
    expect(body).toContain('<w:name w:val="选择"/>');
  });
});

describe("a chart", () => {
  const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:strCache><c:pt><c:v>雨量</c:v></c:pt></c:strCache><c:strCache><c:pt><c:v>雨量</c:v></c:pt></c:strCache></c:chartSpace>`;
  const workbook = (): Uint8Array => {
    const parts: Record<string, string> = {
      "_rels/.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      "xl/workbook.xml":
        '<workbook xmlns:r="urn:r"><sheets><sheet name="Sheet1" sheetId="1" r:id="a"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      "xl/worksheets/sheet1.xml":
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>雨量</t></is></c><c r="B1" t="inlineStr"><is><t>别的</t></is></c></row></sheetData></worksheet>',
    };
    return writePackage(
      Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, new TextEncoder().encode(xml)])),
    );
  };
  const base = docxOf(
    paragraph(run("正文")),
    {},
    {
      "word/charts/chart1.xml": chart,
      "word/charts/_rels/chart1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/package" Target="../embeddings/book.xlsx"/></Relationships>',
    },
    { document: { chart: "charts/chart1.xml" } },
  );
  const office = openPackage(base.bytes, { name: base.name });
  const parts = Object.fromEntries(
    Array.from(office.entries.keys(), (name) => [name, office.part(name) ?? workbook()]),
  );
  const file = { name: base.name, bytes: writePackage({ ...parts, "word/embeddings/book.xlsx": workbook() }) };

  it("is one unit with the cell of its workbook", () => {
    expect(offered(file)).toEqual(["正文", "雨量"]);
    const { bytes, changes } = writtenFile(file, { 雨量: "Rainfall" });
    const written = openPackage(bytes, { name: "a" });
    expect(new TextDecoder().decode(written.part("word/charts/chart1.xml")).match(/<c:v>Rainfall</gu)).toHaveLength(2);
    const book = openPackage(written.part("word/embeddings/book.xlsx") ?? new Uint8Array(), { name: "b" });
    const sheet = new TextDecoder().decode(book.part("xl/worksheets/sheet1.xml"));
    expect(sheet).toContain("Rainfall");
    expect(sheet).toContain("别的");
    expect(changes?.map(({ what, values }) => [what, values.part ?? values.count ?? values.now])).toEqual([
      ["runs-lang", "en-US"],
      ["package-part", "word/embeddings/book.xlsx"],
      ["copies", 1],
    ]);
  });
});

describe("a diagram", () => {
  const text = (words: string): string =>
    `<x xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>${words}</a:t></a:r></a:p></x>`;

  it("is offered from its data, and what is drawn of it follows", () => {
    const file = docxOf(
      paragraph(run("正文")),
      {},
      { "word/diagrams/data1.xml": text("水源"), "word/diagrams/drawing1.xml": text("水源") },
      { document: { diagramDrawing: "diagrams/drawing1.xml", diagramData: "diagrams/data1.xml" } },
    );
    expect(offered(file)).toEqual(["正文", "水源"]);
    expect(writtenPart(file, { 水源: "Source" }, "word/diagrams/drawing1.xml")).toContain(">Source<");
  });
});

describe("words that are drawn", () => {
  it("are offered, as those of a watermark are", () => {
    const mark = '<w:r><w:pict><v:shape alt="公章"><v:textpath string="机密"/></v:shape></w:pict></w:r>';
    const file = docxOf(paragraph(run("正文")), { header1: paragraph(mark) });
    expect(offered(file)).toEqual(["正文", "公章", "机密"]);
    expect(writtenPart(file, { 机密: 'Top "secret"' }, "word/header1.xml")).toContain(
      'string="Top &quot;secret&quot;"',
    );
  });
});

describe("a bookmark whose text a field shows", () => {
  it("stays around the same words", () => {
    const reference = [field("begin"), instruction(" REF _Ref7 \\h "), field("separate"), run("图一"), field("end")];
    const caption = paragraph(
      '<w:bookmarkStart w:id="4" w:name="_Ref7"/>',
      run("图一"),
      '<w:bookmarkEnd w:id="4"/>',
      run("　供水系统"),
    );
    const file = docxOf(caption + paragraph(run("见"), ...reference, run("。")));
    expect(codesAt(file, "供水")).toEqual(["open x-bookmark", "close x-bookmark"]);
  });

  it("is none that only a link or a page number leads to", () => {
    const file = docxOf(
      paragraph('<w:bookmarkStart w:id="4" w:name="_Toc7"/>', run("总"), '<w:bookmarkEnd w:id="4"/>', run("则")) +
        paragraph(field("begin"), instruction(" PAGEREF _Toc7 \\h "), field("separate"), run("3"), field("end")),
    );
    expect(codesAt(file, "总则")).toEqual([]);
  });
});

describe("what has no original among the texts", () => {
  it("is listed: results and codes of fields, words in formulae, documents in other formats", () => {
    const fieldOf = (code: string, shown: string): string[] => [
      field("begin"),
      instruction(code),
      field("separate"),
      run(shown),
      field("end"),
    ];
    const file = docxOf(
      paragraph(run("文件"), ...fieldOf(" FILENAME ", "章程.docx")) +
        paragraph(run("印"), field("begin"), instruction(" EQ \\o\\ac(○,印) "), field("end")) +
        paragraph(run("由"), "<m:oMath><m:r><m:t>速度=路程</m:t></m:r></m:oMath>", run("可知")),
      {},
      { "word/part.html": "<p>正文</p>" },
      { document: { aFChunk: "part.html" } },
    );
    expect(left(file)).toEqual([
      ["field-code", "EQ \\o\\ac(○,印)", 1],
      ["equation", "速度=路程", 1],
      ["field", "章程.docx", 1],
      ["part", "word/part.html", 1],
    ]);
  });
});

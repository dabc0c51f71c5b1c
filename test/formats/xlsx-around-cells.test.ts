import { describe, expect, it } from "vitest";
import type { WriteContext } from "../../src/formats/format.js";
import { sourceFormats } from "../../src/formats/index.js";
import type { Content } from "../../src/model/document.js";
import { openPackage, writePackage } from "../../src/office/index.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { M, relationships, workbook } from "./office-files.js";

const { xlsx } = sourceFormats;
const context: WriteContext = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" };

type File = ReturnType<typeof workbook>;

const unitsOf = (file: File) => readDocument(file, { ...context, concepts: [] }).document.units;

/** A workbook with a translation of each text for which one is given. */
function translated(file: File, targetOf: (source: Content) => string | undefined) {
  const { document } = readDocument(file, { ...context, concepts: [] });
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => {
      const text = targetOf(segment.source);
      const codes = segment.source.codes.map((code, index) => ({
        ...code,
        offset: Math.min(text?.length ?? 0, index + 1),
      }));
      return text === undefined ? segment : { ...segment, target: { text, codes }, state: "translated" as const };
    }),
  }));
  const { bytes } = xlsx.write(file, { ...document, units }, context);
  const office = openPackage(bytes, { name: file.name });
  return {
    part: (name: string) => new TextDecoder().decode(office.part(name)),
    said: xlsx
      .leftOver?.(file, context, () => bytes)
      .map(({ values }) => `${values?.context} ${values?.text} ${values?.count}`),
  };
}

const shared = (at: string, index: number): string => `<c r="${at}" t="s"><v>${index}</v></c>`;
const SHEET = "xl/worksheets/sheet1.xml";

describe("the heads and feet of a sheet's pages", () => {
  const file = (line: string) => workbook(`<sheetData/><headerFooter><oddHeader>${line}</oddHeader></headerFooter>`);

  it.each([
    { line: "&amp;C渔港", texts: ["渔港"], codes: [0] },
    {
      line: "&amp;L渔港&amp;C&amp;&quot;宋体,加粗&quot;&amp;14月报&amp;R第 &amp;P 页",
      texts: ["渔港", "月报", "第  页"],
      codes: [0, 0, 1],
    },
    { line: "&amp;R第&amp;P页 共&amp;N页", texts: ["第页 共页"], codes: [2] },
    { line: "&amp;C&amp;K000000甲&amp;B乙&amp;B丙", texts: ["甲乙丙"], codes: [2] },
    { line: "&amp;C货&amp;&amp;物&amp;D表", texts: ["货&物表"], codes: [1] },
    { line: "&amp;CList &amp;P", texts: [], codes: [] },
  ])("of $line are $texts, their codes no text", ({ line, texts, codes }) => {
    const units = unitsOf(file(line)).filter(({ context: about }) => about?.name === "oddHeader");
    expect(units.map(({ text }) => text)).toEqual(texts);
    expect(units.flatMap(({ segments }) => segments.map(({ source }) => source.codes.length))).toEqual(codes);
  });

  it("keep their codes, and part a figure from the size of its font", () => {
    const { part } = translated(file("&amp;C&amp;14年报&amp;R第&amp;P页"), ({ text }) =>
      text === "年报" ? "2024 report" : text === "第页" ? "p & q" : undefined,
    );
    expect(part(SHEET)).toContain("<oddHeader>&amp;C&amp;14 2024 report&amp;Rp&amp;P &amp;&amp; q</oddHeader>");
  });
});

describe("conversations about cells", () => {
  const comments = `<comments ${M}><authors><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>[线程批注]

你的 Excel 版本可读取此线程批注。

注释:
    数目不对
答复:
    已改</t></text></comment><comment ref="B2" authorId="0"><text><t>待核</t></text></comment></commentList></comments>`;
  const threads =
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" id="{1}" personId="{9}"><text>数目不对</text></threadedComment><threadedComment ref="A1" id="{2}" parentId="{1}" personId="{8}"><text>已改</text></threadedComment></ThreadedComments>';
  const rels = relationships([["rId1", "comments", "../comments1.xml"]]).replace(
    "</Relationships>",
    '<Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
  );
  const file = workbook("<sheetData/>", [], {
    "xl/worksheets/_rels/sheet1.xml.rels": rels,
    "xl/comments1.xml": comments,
    "xl/threadedComments/threadedComment1.xml": threads,
  });

  it("are offered once, and their copies for older programs not at all", () => {
    expect(unitsOf(file).map(({ text }) => text)).toEqual(["待核", "数目不对", "已改"]);
  });

  it("are written into both", () => {
    const { part } = translated(file, ({ text }) => ({ 数目不对: "Wrong number", 已改: "Mended" })[text]);
    expect(part("xl/threadedComments/threadedComment1.xml")).toContain("<text>Wrong number</text>");
    expect(part("xl/comments1.xml")).toContain("Wrong number\nMended</t>");
    expect(part("xl/comments1.xml")).not.toContain("线程");
    expect(part("xl/comments1.xml")).toContain("待核");
  });
});

describe("a string that cells share", () => {
  it("knows the other cells that show it", () => {
    const cells = Array.from({ length: 9 }, (_, index) => `<row r="${index + 1}">${shared(`A${index + 1}`, 0)}</row>`);
    const file = workbook(`<sheetData>${cells.join("")}<row r="10">${shared("B10", 1)}</row></sheetData>`, [
      "<t>合格</t>",
      "<t>备注</t>",
    ]);
    const found = unitsOf(file).map(({ text, context: about }) => [
      text,
      about?.again?.count,
      about?.again?.places.map((place) => (place.in === "sheet" ? place.cell : "")),
    ]);
    expect(found).toEqual([
      ["合格", 8, ["A2", "A3", "A4", "A5", "A6"]],
      ["备注", undefined, undefined],
    ]);
  });
});

describe("what still stands in a translated workbook", () => {
  it("names stored results that no translated cell has a part in, once for those that differ in figures", () => {
    const result = (at: string, formula: string, value: string): string =>
      `<c r="${at}" t="str"><f>${formula}</f><v>${value}</v></c>`;
    const file = workbook(
      `<sheetData><row r="1">${shared("A1", 0)}${result("B1", "A1", "合格")}${result("C1", 'TEXT(D1,"[$-804]dddd")', "3月1日 星期一")}${result("C2", 'TEXT(D2,"[$-804]dddd")', "3月8日 星期一")}</row></sheetData>`,
      ["<t>合格</t>"],
    );
    expect(translated(file, () => "passed").said?.filter((line) => line.startsWith("result"))).toEqual([
      "result 3月1日 星期一 2",
    ]);
  });

  it("names what a chart shows of cells that are not offered", () => {
    const file = workbook(
      `<sheetData><row r="1">${shared("A1", 0)}</row></sheetData><drawing r:id="rId1"/>`,
      ["<t>甲</t>"],
      {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "drawing", "../drawings/drawing1.xml"]]),
        "xl/drawings/drawing1.xml": "<d/>",
        "xl/charts/chart1.xml":
          '<c:chart xmlns:c="urn:c"><c:strCache><c:pt><c:v>暗表</c:v></c:pt></c:strCache></c:chart>',
      },
    );
    expect(translated(file, () => "A").said).toContain("cache 暗表 1");
  });
});

describe("layout of cells", () => {
  it("is named where letters would stand one below the other, or words be spread", () => {
    const styles = `<styleSheet ${M}><cellStyleXfs><xf><alignment textRotation="255"/></xf></cellStyleXfs><cellXfs><xf/><xf><alignment textRotation="255"/></xf><xf><alignment horizontal="distributed"/></xf></cellXfs></styleSheet>`;
    const cells = [0, 1, 1, 2].map((style, index) => `<c r="A${index + 1}" s="${style}" t="s"><v>0</v></c>`);
    const number = '<c r="B1" s="1"><v>3</v></c>';
    const file = workbook(`<sheetData><row r="1">${cells.join("")}${number}</row></sheetData>`, ["<t>甲</t>"], {
      "xl/styles.xml": styles,
    });
    const said = xlsx.leftOver?.(file, context).filter(({ rule }) => rule === "layout/hanzi-only");
    expect(said?.map(({ values, place }) => [values?.context, values?.count, place])).toEqual([
      ["vertical", 2, { in: "sheet", sheet: "港口", cell: "A2" }],
      ["distributed", 1, { in: "sheet", sheet: "港口", cell: "A4" }],
    ]);
  });
});

describe("a workbook that is none", () => {
  const packed = (parts: Record<string, string>) => ({
    name: "a.xlsx",
    bytes: writePackage(
      Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, new TextEncoder().encode(xml)])),
    ),
  });

  it.each([
    {
      when: "its main part is missing",
      file: packed({
        "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
        "xl/worksheets/sheet1.xml": `<worksheet ${M}/>`,
      }),
      code: "office.part",
    },
    {
      when: "something else stands in the place of a sheet",
      file: workbook("", [], { "xl/worksheets/sheet1.xml": `<sst ${M}/>` }),
      code: "office.part",
    },
    {
      when: "its relations are none",
      file: workbook("", [], { "xl/_rels/workbook.xml.rels": `<sst ${M}/>` }),
      code: "office.part",
    },
    {
      when: "the comments of a sheet are missing",
      file: workbook("<sheetData/>", [], {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "comments", "../comments1.xml"]]),
      }),
      code: "office.part",
    },
    {
      when: "it is in the binary form",
      file: packed({
        "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.bin"]]),
        "xl/workbook.bin": "\u0083",
      }),
      code: "office.binary",
    },
  ])("is refused where $when", ({ file, code }) => {
    expect(() => unitsOf(file)).toThrow(expect.objectContaining({ code }));
  });
});

import { describe, expect, it } from "vitest";
import type { WriteContext } from "../../src/formats/format.js";
import { sourceFormats } from "../../src/formats/index.js";
import { openPackage } from "../../src/office/index.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { workbook } from "./office-files.js";

const { xlsx } = sourceFormats;
const context: WriteContext = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" };

type File = ReturnType<typeof workbook>;

const read = (file: File) => readDocument(file, { ...context, concepts: [] }).document;
const shown = (file: File) =>
  read(file).units.map(({ text, map }) => {
    const place = map.within;
    return [place?.in === "sheet" ? place.cell : "", text];
  });

/** The first sheet of a workbook with the translations of some of its texts, and what is said to stay Chinese. */
function translated(file: File, english: Readonly<Record<string, string>>) {
  const document = read(file);
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => {
      const text = english[segment.source.text];
      return text === undefined ? segment : { ...segment, target: { text, codes: [] }, state: "translated" as const };
    }),
  }));
  const { bytes } = xlsx.write(file, { ...document, units }, context);
  return {
    sheet: new TextDecoder().decode(openPackage(bytes, { name: file.name }).part("xl/worksheets/sheet1.xml")),
    hidden: new TextDecoder().decode(openPackage(bytes, { name: file.name }).part("xl/worksheets/sheet2.xml")),
    left: xlsx.leftOver?.(file, context, () => bytes).map(({ values }) => `${values?.context} ${values?.text}`),
  };
}

const own = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const value = (at: string, text: string): string => `<c r="${at}" t="str"><v>${text}</v></c>`;
const rows = (...cells: string[]): string =>
  `<sheetData>${cells.map((row, index) => `<row r="${index + 1}">${row}</row>`).join("")}</sheetData>`;

describe("strings that are the values of their cells", () => {
  const file = workbook(
    rows(
      value("A1", "泊位 &amp; 航道") + value("B1", "泊位数") + value("C1", "12"),
      `<c r="A2" t="str"><f>B1&amp;"好"</f><v>泊位数好</v></c>`,
    ),
  );

  it("are offered, but for numbers and what formulas gave", () => {
    expect(shown(file)).toEqual([
      ["A1", "泊位 & 航道"],
      ["B1", "泊位数"],
    ]);
  });

  it("are written as values, and the results that depend on them are dropped", () => {
    const { sheet } = translated(file, { "泊位 & 航道": "Berths & channels", 泊位数: "Berths" });
    expect(sheet).toContain('<c r="A1" t="str"><v>Berths &amp; channels</v></c>');
    expect(sheet).toContain('<c r="B1" t="str"><v>Berths</v></c>');
    expect(sheet).toContain('<c r="A2"><f>B1&amp;"好"</f></c>');
  });

  it("are no results of formulas where they stay", () => {
    expect(translated(file, { "泊位 & 航道": "Berths & channels" }).left).not.toContain("result 泊位数");
  });
});

describe("a string that stands in several cells", () => {
  const hidden = "xl/worksheets/sheet2.xml";
  const file = workbook(
    rows(
      own("A1", "合格") + own("B1", "不合格"),
      own("A2", "合格"),
      `<c r="A3" t="inlineStr"><is><r><rPr><b/></rPr><t>合格</t></r></is></c>`,
      `${own("A4", "合格")}<c r="B4" t="str"><f>IF(A4="合格",1,0)</f><v>1</v></c>`,
    ),
    [],
    { [hidden]: `<worksheet>${rows(own("A1", "合格") + own("B1", "暗表"))}</worksheet>` },
  );

  it("is offered once in the same looks, with its other cells", () => {
    expect(shown(file)).toEqual([
      ["A1", "合格"],
      ["B1", "不合格"],
      ["A3", "合格"],
    ]);
    const [first] = read(file).units;
    expect(first?.context?.again).toEqual({
      count: 2,
      places: ["A2", "A4"].map((cell) => ({ in: "sheet", sheet: "港口", cell })),
    });
  });

  it("is translated in all of them, those of hidden sheets too", () => {
    const { sheet, hidden: other } = translated(file, { 合格: "pass" });
    expect(sheet.match(/<is><t xml:space="preserve">pass<\/t><\/is>/gu)).toHaveLength(3);
    expect(sheet).toContain(own("B1", "不合格"));
    expect(other).toContain('<c r="A1" t="inlineStr"><is><t xml:space="preserve">pass</t></is></c>');
    expect(other).toContain(own("B1", "暗表"));
  });

  it("has results dropped that depend on any of them", () => {
    expect(translated(file, { 合格: "pass" }).sheet).toContain('<c r="B4"><f>IF(A4="合格",1,0)</f></c>');
  });
});

it("counts rows and cells that do not say where they stand", () => {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const file = workbook(
    `<sheetData><row>${cell("甲方")}${cell("乙方")}</row><row><c><v>1</v></c>${cell("丙方")}</row><row r="28">${own("AB28", "丁方")}${cell("戊方")}</row></sheetData>`,
  );
  expect(shown(file)).toEqual([
    ["A1", "甲方"],
    ["B1", "乙方"],
    ["B2", "丙方"],
    ["AB28", "丁方"],
    ["AC28", "戊方"],
  ]);
});

it("offers what is shown over a link", () => {
  const links = '<hyperlinks><hyperlink ref="B2:B3" location="港口!A1" tooltip="回到首页"/></hyperlinks>';
  const file = workbook(`<sheetData/>${links}`);
  expect(shown(file)).toEqual([["B2", "回到首页"]]);
  expect(translated(file, { 回到首页: "Back to “start”" }).sheet).toContain('tooltip="Back to “start”"');
});

import { describe, expect, it } from "vitest";
import type { WriteContext } from "../../src/formats/format.js";
import { sourceFormats } from "../../src/formats/index.js";
import { formulaTokens } from "../../src/formats/office/sheets/formulas/formula-tokens.js";
import { openPackage } from "../../src/office/index.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { M, R, relationships, workbook } from "./office-files.js";

const { xlsx } = sourceFormats;
const context: WriteContext = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" };

/** What the words of the sheets here are in English. */
const words: Readonly<Record<string, string>> = {
  合格: "passed",
  不合格: "failed",
  护舷: "Fender",
  护舷带: "Fender strip",
  数量: "Quantity",
  金额: "Amount",
  总额: "Amount",
  港口: "Port: list [1]",
  退回: "returned",
  不: "fail",
  待定: "pending, later",
  说明: "Remark ".repeat(40),
};

type File = ReturnType<typeof workbook>;

/** A workbook translated word by word, or by a list of translations for its texts in turn: the texts of its parts, and what is said of what stays Chinese. */
function translated(file: File, options: Partial<WriteContext> = {}, inTurn?: readonly string[]) {
  const asked = { ...context, ...options };
  const { document } = readDocument(file, { ...asked, concepts: [] });
  const units = document.units.map((unit, index) => ({
    ...unit,
    segments: unit.segments.map((segment) => {
      const text = inTurn === undefined ? words[segment.source.text] : inTurn[index];
      return text === undefined ? segment : { ...segment, target: { text, codes: [] }, state: "translated" as const };
    }),
  }));
  const { bytes, changes } = xlsx.write(file, { ...document, units }, asked);
  const office = openPackage(bytes, { name: file.name });
  return {
    changes,
    texts: units.map(({ text }) => text),
    part: (name: string) => new TextDecoder().decode(office.part(name)),
    said: xlsx
      .leftOver?.(file, asked, () => bytes)
      .map(({ values }) => `${values?.context} ${values?.text} ${values?.count}`),
  };
}

const own = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const formula = (at: string, text: string, value: string, attributes = ""): string =>
  `<c r="${at}"${attributes}><f>${text}</f><v>${value}</v></c>`;
const rows = (...cells: string[]): string =>
  `<sheetData>${cells.map((row, index) => `<row r="${index + 1}">${row}</row>`).join("")}</sheetData>`;
const SHEET = "xl/worksheets/sheet1.xml";

describe("formulaTokens", () => {
  it("gives a formula back in pieces, and knows what each is", () => {
    const text = `IF('一 季度'!$B2:B7="不""合格",工程[[#This Row],[金额]],税率*1.5)`;
    const tokens = formulaTokens(text);
    expect(tokens.map((token) => token.text).join("")).toBe(text);
    expect(tokens.filter(({ kind }) => kind !== "other").map((token) => [token.kind, token.text])).toEqual([
      ["function", "IF"],
      ["sheet", "'一 季度'!"],
      ["area", "$B2:B7"],
      ["literal", '"不""合格"'],
      ["name", "工程"],
      ["columns", "[[#This Row],[金额]]"],
      ["name", "税率"],
    ]);
  });
});

describe("a formula that compares what cells say", () => {
  const sheet = rows(
    own("A1", "合格") + formula("B1", 'IF(A1="不合格",0,1)', "1"),
    own("A2", "不合格") + formula("B2", 'IF(A2="不合格",0,1)', "0"),
    `${formula("C3", "COUNTIF(A:A,&quot;&lt;&gt;合格&quot;)", "1")}${formula("D3", "C3*2", "2")}`,
  );

  it("stays and is named, where nobody asked for formulas", () => {
    const { part, said } = translated(workbook(sheet));
    expect(part(SHEET)).toContain('<f>IF(A2="不合格",0,1)</f>');
    expect(said).toContain('formula IF(A1="不合格",0,1) 2');
  });

  it("is translated with the cells where it is asked for", () => {
    const { part, said } = translated(workbook(sheet), { formulas: true });
    expect(part(SHEET)).toContain('<f>IF(A2="failed",0,1)</f>');
    expect(part(SHEET)).toContain('<f>COUNTIF(A:A,"&lt;&gt;passed")</f>');
    expect(said?.filter((line) => line.startsWith("formula"))).toEqual([]);
  });

  it("loses its stored result, as do all that depend on it, and the workbook is calculated on opening", () => {
    const { part } = translated(workbook(sheet));
    expect(part(SHEET)).not.toContain("<v>");
    expect(part("xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  it("keeps a result that no translated text has a part in", () => {
    const sums = rows(
      own("A1", "数量") + formula("B1", "SUM(A1:A3)", "5"),
      `<c r="A2"><v>5</v></c>${formula("B2", "A2+1", "6")}`,
    );
    const { part } = translated(workbook(sums));
    expect(part(SHEET)).toContain("<v>6</v>");
    expect(part(SHEET)).toContain("<f>SUM(A1:A3)</f><v>5</v>");
    expect(part("xl/workbook.xml")).not.toContain("calcPr");
  });

  it("follows a chain up and down the sheet, through another sheet, a name and a shared formula", () => {
    const chain = rows(
      formula("B1", "B2", "x", ' t="str"') + own("A1", "合格"),
      formula("B2", "结论", "x", ' t="str"'),
      `<c r="C3"><f t="shared" ref="C3:C4" si="0">LEN(A1)</f><v>2</v></c>`,
      '<c r="C4"><f t="shared" si="0"/><v>0</v></c>',
    );
    const others = {
      "xl/workbook.xml": `<workbook ${M} ${R}><sheets><sheet name="港口" sheetId="1" r:id="rId1"/><sheet name="底稿" sheetId="2" r:id="rId3"/></sheets><definedNames><definedName name="结论">港口!$A$1</definedName></definedNames><calcPr calcId="9"/></workbook>`,
      "xl/worksheets/sheet2.xml": `<worksheet ${M}>${rows(formula("A1", "港口!B1", "x"))}</worksheet>`,
    };
    const { part } = translated(workbook(chain, [], others));
    expect(part(SHEET)).toContain('<c r="B1"><f>B2</f></c>');
    expect(part(SHEET)).toContain('<c r="C4"><f t="shared" si="0"/><v>0</v></c>');
    expect(part(SHEET)).toContain('<f t="shared" ref="C3:C4" si="0">LEN(A1)</f></c>');
    expect(part("xl/worksheets/sheet2.xml")).toContain("<f>港口!B1</f></c>");
    expect(part("xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1" calcId="9"/>');
  });

  it("keeps what would find other cells, or counts characters", () => {
    const unsafe = rows(
      own("A1", "护舷") + own("B1", "护舷带") + own("A2", "合格") + own("A3", "不合格"),
      formula("C1", 'COUNTIF(A:B,"护舷*")', "2") +
        formula("C2", 'FIND("合格",A3)', "2") +
        formula("C3", 'LEFT(A2,2)="合格"', "1"),
    );
    const { part } = translated(workbook(unsafe), { formulas: true });
    expect(part(SHEET)).toContain('COUNTIF(A:B,"Fender*")');
    expect(part(SHEET)).toContain('FIND("合格",A3)'); // "passed" does not stand in "failed"
    expect(part(SHEET)).toContain('LEFT(A2,2)="合格"');
  });

  it("keeps the texts of a formula that counts characters too, and names it and drops its result", () => {
    const counted = rows(own("A1", "合格") + formula("C1", 'SUMIF(A:A,"合格",B:B)*LEN(A1)', "2"));
    const { part, said } = translated(workbook(counted), { formulas: true });
    expect(part(SHEET)).toContain('<f>SUMIF(A:A,"合格",B:B)*LEN(A1)</f></c>');
    expect(said).toContain('formula SUMIF(A:A,"合格",B:B)*LEN(A1) 1');
  });

  it("leaves the form of a number or date as it is, for its words are no text", () => {
    const file = workbook(
      rows(own("A1", "合格"), formula("B2", 'TEXT(C2,"yyyy年m月")&amp;IF(A1="合格","合格","")', "x", ' t="str"')),
    );
    const { texts, part } = translated(file, { include: ["formulas"] });
    expect(texts).toEqual(["合格"]);
    expect(part(SHEET)).toContain('<f>TEXT(C2,"yyyy年m月")&amp;IF(A1="passed","passed","")</f>');
  });

  it("offers the texts that no cell says where they are asked for, and writes them", () => {
    const texts = rows(
      own("A1", "合格") + formula("B1", 'IF(A1="合格",港口!A1,"退回")&amp;INDIRECT("港口!A1")', "合格"),
    );
    const { texts: offered, part } = translated(workbook(texts), { include: ["formulas"] });
    expect(offered).toEqual(["合格", "退回"]);
    expect(part(SHEET)).toContain('IF(A1="passed",港口!A1,"returned")');
  });
});

describe("what says again what cells say", () => {
  it("translates the choices for a cell with the cells, and offers the others", () => {
    const list = `${rows(own("A1", "合格"))}<dataValidations><dataValidation type="list" sqref="A1:A9"><formula1>"合格,待定"</formula1></dataValidation></dataValidations>`;
    const { texts, part, said } = translated(workbook(list));
    expect(texts).toEqual(["合格", "待定"]);
    expect(part(SHEET)).toContain('<formula1>"passed,pending; later"</formula1>');
    expect(said?.filter((line) => line.startsWith("choice"))).toEqual([]);
  });

  it("names what a rule calculates for what a cell may hold as formulas, and no choices", () => {
    const rule = `${rows(own("A1", "合格"))}<dataValidations><dataValidation type="custom" sqref="A1"><formula1>A1&lt;&gt;"缺考"</formula1></dataValidation><dataValidation type="textLength" sqref="B1"><formula1>1</formula1><formula2>LEN("不合格")</formula2></dataValidation></dataValidations>`;
    expect(translated(workbook(rule)).said?.slice(2)).toEqual(['formula A1<>"缺考" 1', 'formula LEN("不合格") 1']);
  });

  it("translates conditional formats and filters with the cells where formulas are asked for", () => {
    const rules = `${rows(own("A1", "合格"))}<autoFilter ref="A1:A9"><filterColumn colId="0"><filters><filter val="合格"/></filters></filterColumn></autoFilter><conditionalFormatting sqref="A1:A9"><cfRule type="containsText" text="合格"><formula>NOT(ISERROR(SEARCH("合格",A1)))</formula></cfRule></conditionalFormatting>`;
    expect(translated(workbook(rules)).said?.slice(2)).toEqual([
      "filter 合格 1",
      "condition 合格 1",
      'formula NOT(ISERROR(SEARCH("合格",A1))) 1',
    ]);
    const { part } = translated(workbook(rules), { formulas: true });
    expect(part(SHEET)).toContain('<filter val="passed"/>');
    expect(part(SHEET)).toContain('text="passed"><formula>NOT(ISERROR(SEARCH("passed",A1)))</formula>');
  });

  it("names columns of a table as their heading cells, no two alike, in formulas too", () => {
    const table = rows(
      own("A1", "金额") + own("B1", "总额") + formula("C1", "SUM(工程[金额],工程[[#All],[总额]])", "0"),
    );
    const others = {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "../tables/table1.xml"]]),
      "xl/tables/table1.xml": `<table ${M} displayName="工程" ref="A1:B2"><tableColumns><tableColumn id="1" name="金额"/><tableColumn id="2" name="总额"/></tableColumns></table>`,
    };
    const { part } = translated(workbook(table, [], others));
    expect(part("xl/tables/table1.xml")).toContain('name="Amount"/><tableColumn id="2" name="Amount 2"/>');
    expect(part(SHEET)).toContain("SUM(工程[Amount],工程[[#All],[Amount 2]])");
    expect(part(SHEET)).toContain('<c r="B1" t="inlineStr"><is><t xml:space="preserve">Amount 2</t></is></c>');
  });

  it("names a column as its heading cell where its words have several translations, and takes no prompt for a cell", () => {
    const bold = '<c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t>金额</t></r></is></c>';
    const prompt = '<dataValidations><dataValidation sqref="B3" promptTitle="合格"/></dataValidations>';
    const others = {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "../tables/table1.xml"]]),
      "xl/tables/table1.xml": `<table ${M} displayName="工程" ref="A2:B3"><tableColumns><tableColumn id="1" name="金额"/><tableColumn id="2" name="合格"/></tableColumns></table>`,
    };
    const file = workbook(`${rows(own("A1", "金额"), bold + own("B2", "合格"))}${prompt}`, [], others);
    const { part } = translated(file, {}, ["Sum", "Amount", "passed", "Passed?"]);
    expect(part("xl/tables/table1.xml")).toContain('name="Sum"/><tableColumn id="2" name="passed"/>');
    expect(part(SHEET)).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">Sum</t></is></c>');
    expect(part(SHEET)).toContain('promptTitle="Passed?"');
  });

  it("cuts the head of a table that is longer than a workbook can have, in its cell too", () => {
    const others = {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "../tables/table1.xml"]]),
      "xl/tables/table1.xml": `<table ${M} displayName="工程" ref="A1:A2"><tableColumns><tableColumn id="1" name="说明"/></tableColumns></table>`,
    };
    const { part, changes } = translated(workbook(rows(own("A1", "说明")), [], others));
    const head = `${"Remark ".repeat(36)}Rem`;
    expect(part("xl/tables/table1.xml")).toContain(`name="${head}"`);
    expect(part(SHEET)).toContain(`<t xml:space="preserve">${head}</t>`);
    expect(changes).toContainEqual({ what: "heads", values: { count: 1 } });
  });

  it("has the name of a sheet followed wherever it is used, and makes it one that a workbook can have", () => {
    const used = `${rows(own("A1", "合格") + formula("B1", "港口!A1&amp;INDIRECT(&quot;港口!A1&quot;)&amp;HYPERLINK(&quot;#港口!A1&quot;)", "x"))}<hyperlinks><hyperlink ref="A1" location="港口!A1"/></hyperlinks>`;
    const others = {
      "xl/charts/chart1.xml": '<c:chart xmlns:c="urn:c"><c:f>港口!$A$1</c:f></c:chart>',
      "docProps/app.xml":
        '<Properties xmlns:vt="urn:vt"><vt:lpstr>港口</vt:lpstr><vt:lpstr>港口!Print_Area</vt:lpstr></Properties>',
    };
    const { texts, part } = translated(workbook(used, [], others), { include: ["sheet-names"] });
    expect(texts).toEqual(["合格", "港口"]);
    expect(part("xl/workbook.xml")).toContain('<sheet name="Port list 1"');
    expect(part(SHEET)).toContain(
      `<f>'Port list 1'!A1&amp;INDIRECT("'Port list 1'!A1")&amp;HYPERLINK("#'Port list 1'!A1")</f>`,
    );
    expect(part(SHEET)).toContain(`location="'Port list 1'!A1"`);
    expect(part("xl/charts/chart1.xml")).toContain("<c:f>'Port list 1'!$A$1</c:f>");
    expect(part("docProps/app.xml")).toContain(
      "<vt:lpstr>Port list 1</vt:lpstr><vt:lpstr>'Port list 1'!Print_Area</vt:lpstr>",
    );
  });
});

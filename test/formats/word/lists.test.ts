import { describe, expect, it } from "vitest";
import { latinInstruction, latinResult } from "../../../src/formats/office/word/latin-fields.js";
import { formattedNumber } from "../../../src/formats/office/word/lists/number-format.js";
import { docxOf, field, instruction, paragraph, run } from "../docx-files.js";
import { left, offered, readFile, writtenPart } from "./word-samples.js";

const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const lists = (levels: string, more = ""): string =>
  `<w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/>${more}</w:num>`;
const item = (at: number, text: string, list = 3): string =>
  paragraph(`<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`, run(text));
const numbers = (file: ReturnType<typeof docxOf>): (string | undefined)[] =>
  readFile(file).units.map(({ context }) => context?.number);

const chapters = lists(level(0, "chineseCountingThousand", "第%1章") + level(1, "decimal", "%1.%2"));

describe("numbers of lists", () => {
  it("are told to translators as readers see them, each level beginning anew below the one above", () => {
    const body = item(0, "总则") + item(1, "目的") + item(1, "范围") + item(0, "附则") + item(1, "施行");
    expect(numbers(docxOf(body, { numbering: chapters }))).toEqual(["第一章", "一.1", "一.2", "第二章", "二.1"]);
  });

  it("are figures at a level that says so, and follow the style of a paragraph", () => {
    const levels =
      level(0, "chineseCounting", "%1、") + level(1, "decimal", "%1.%2", '<w:pStyle w:val="H2"/><w:isLgl/>');
    const styles =
      '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
    const body = item(0, "总则") + paragraph('<w:pPr><w:pStyle w:val="H2"/></w:pPr>', run("目的"));
    expect(numbers(docxOf(body, { numbering: lists(levels), styles }))).toEqual(["一、", "1.1"]);
  });

  it("begin anew in a list that says with which number, and stop where a paragraph leaves its list", () => {
    const second =
      '<w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const body = item(0, "甲方") + item(0, "乙方", 4) + item(0, "丙方", 4) + item(0, "丁方", 0);
    expect(numbers(docxOf(body, { numbering: chapters + second }))).toEqual(["第一章", "第五章", "第六章", undefined]);
  });

  it("are no bullets", () => {
    expect(numbers(docxOf(item(0, "山水"), { numbering: lists(level(0, "bullet", "●")) }))).toEqual([undefined]);
  });

  it.each([
    [10, "chineseCounting", "十"],
    [21, "chineseCountingThousand", "二十一"],
    [105, "chineseCounting", "一百零五"],
    [110, "chineseCounting", "一百一十"],
    [1024, "japaneseCounting", "一千〇二十四"],
    [12, "chineseLegalSimplified", "壹拾贰"],
    [26, "ideographDigital", "二六"],
    [3, "ideographTraditional", "丙"],
    [12, "ideographZodiac", "亥"],
    [2, "decimalEnclosedCircle", "②"],
    [19, "lowerRoman", "xix"],
    [28, "upperLetter", "BB"],
    [7, "decimalZero", "07"],
  ])("writes %i in the form %s as %s", (value, format, written) => {
    expect(formattedNumber(value, format)).toBe(written);
  });

  it("are listed as still Chinese once a level, with how many there are and the first, where a paragraph has one", () => {
    const unused = lists(level(0, "chineseCounting", "附件%1"))
      .replaceAll('"7"', '"8"')
      .replaceAll('"3"', '"5"');
    const file = docxOf(item(0, "总则") + item(0, "附则"), { numbering: chapters + unused });
    expect(left(file)).toEqual([["list-number", "第一章", 2]]);
    expect(left(file, { numbering: "latin" })).toEqual([]);
  });

  it("keep words that have no English here on the list", () => {
    const file = docxOf(item(0, "怎样报名"), { numbering: lists(level(0, "decimal", "问题%1")) });
    expect(left(file)).toEqual([["list-text", "问题1", 1]]);
    expect(left(file, { numbering: "latin" })).toEqual([["list-text", "问题1", 1]]);
  });

  it("stand in Western figures before the entries of a table of contents too", () => {
    const heading = paragraph(
      '<w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>',
      '<w:bookmarkStart w:id="1" w:name="_Toc1"/>',
      run("总则"),
      '<w:bookmarkEnd w:id="1"/>',
    );
    const entry = paragraph(
      field("begin"),
      instruction(" TOC \\o "),
      field("separate"),
      `<w:hyperlink w:anchor="_Toc1">${run("第一章")}<w:r><w:tab/></w:r>${run("总则")}<w:r><w:tab/></w:r>${run("5")}</w:hyperlink>`,
      field("end"),
    );
    const file = docxOf(entry + heading, { numbering: chapters });
    const plain = (xml: string): string => xml.replace(/<w:instrText.*?<\/w:instrText>|<[^>]+>|\n/gu, "");
    const words = { 总则: "General" };
    expect(plain(writtenPart(file, words))).toBe("第一章General5General");
    expect(plain(writtenPart(file, words, undefined, { numbering: "latin" }))).toBe("Chapter 1General5General");
  });
});

describe("a number that nothing parts from its text", () => {
  it.each([
    ["chineseCounting", "%1、", '<w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="%1."/>'],
    ["decimal", "%1.", '<w:numFmt w:val="decimal"/><w:suff w:val="nothing"/><w:lvlText w:val="%1."/>'],
  ])("gets a blank where it is made Western: %s %s", (format, text, latin) => {
    const numbering = lists(level(0, format, text, '<w:suff w:val="nothing"/>'));
    const file = docxOf(item(0, "总则"), { numbering });
    const xml = writtenPart(file, { 总则: "General" }, "word/numbering.xml", { numbering: "latin" });
    expect(xml).toContain(latin);
  });
});

describe("numbers of pages and notes, and dates", () => {
  const page = [field("begin"), instruction(" PAGE "), field("separate"), run("一"), field("end")];
  const note = paragraph(run("达标", ""), '<w:r><w:footnoteReference w:id="1"/></w:r>');
  const body = `${paragraph(run("正文"), ...page)}${note}<w:sectPr><w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr><w:pgNumType w:fmt="chineseCounting"/></w:sectPr>`;
  const settings = '<w:footnotePr><w:numFmt w:val="chineseCounting"/></w:footnotePr><w:compat/>';
  const file = docxOf(body, { settings });

  it("are listed where a document shows them, and are Western where that is asked for", () => {
    expect(left(file)).toEqual([
      ["page-number", "chineseCounting", 1],
      ["note-number", "chineseCounting", 1],
      ["field", "一", 1],
    ]);
    expect(left(file, { numbering: "latin" })).toEqual([]);
    const words = { 正文: "Text." };
    expect(writtenPart(file, words, undefined, { numbering: "latin" })).toContain('<w:pgNumType w:fmt="decimal"/>');
    expect(writtenPart(file, words)).toContain('<w:pgNumType w:fmt="chineseCounting"/>');
    expect(writtenPart(file, words, "word/settings.xml", { numbering: "latin" })).toContain(
      '<w:footnotePr><w:numFmt w:val="decimal"/></w:footnotePr>',
    );
  });

  it.each([
    ['DATE \\@ "yyyy年M月d日"', "en", 'DATE \\@ "MMMM d, yyyy"'],
    ["DATE \\@ \"yyyy'年'M'月'd'日'\" \\* MERGEFORMAT", "en-GB", 'DATE \\@ "d MMMM yyyy" \\* MERGEFORMAT'],
    ['CREATEDATE \\@ "EEEE年O月A日"', "de", 'CREATEDATE \\@ "d. MMMM yyyy"'],
    ['DATE \\@"yyyy\\年M\\月d\\日"', "en", 'DATE \\@"MMMM d, yyyy"'],
    ["DATE \\@ M月d日 \\* MERGEFORMAT", "en", 'DATE \\@ "MMMM d" \\* MERGEFORMAT'],
    ['DATE \\@ "yyyy年"', "en", 'DATE \\@ "yyyy"'],
    ['DATE \\@ "yyyy年M月d日星期W"', "en", 'DATE \\@ "dddd, MMMM d, yyyy"'],
    ['TIME \\@ "yyyy年M月d日 HH时mm分"', "en-GB", "TIME \\@ \"d MMMM yyyy' at 'HH:mm\""],
    ['DATE \\@ "第yyyy年"', "en", undefined],
    ['SAVEDATE \\@ "yyyy年M月"', "en", 'SAVEDATE \\@ "MMMM yyyy"'],
    ['TIME \\@ "h时m分"', "en", 'TIME \\@ "HH:mm"'],
    ['DATE \\@ "yyyy-MM-dd"', "en", undefined],
    ["PAGE \\* CHINESENUM3", "en", "PAGE \\* Arabic"],
    ['DATE \\@ "yyyy年M月d日"', "ja", undefined],
  ])("writes the code %s in %s as %s", (code, language, latin) => {
    expect(latinInstruction(code, language)).toBe(latin);
  });

  it.each([
    ["2026年11月9日", "November 9, 2026"],
    ["二〇二六年十一月二十九日", "November 29, 2026"],
    ["3月5日", "March 5"],
    ["2026年3月5日星期四", "Thursday, March 5, 2026"],
    ["2026年3月5日 14时30分", "March 5, 2026 at 14:30"],
    ["星期四", undefined],
    ["14:30", undefined],
    ["2026年3月", "March 2026"],
    ["十二", "12"],
    ["2026年13月1日", undefined],
    ["图1", undefined],
  ])("reads what a field shows, %s, as %s", (shown, latin) => {
    expect(latinResult(shown, "en")).toBe(latin);
  });

  it("writes the picture of a date and what is shown of it, where that is asked for", () => {
    const date = [
      field("begin"),
      instruction(' DATE \\@ "yyyy年'),
      instruction('M月d日" '),
      field("separate"),
      run("2026年1月2日"),
      field("end"),
    ];
    const dated = docxOf(paragraph(run("正文")) + paragraph(...date));
    expect(left(dated)).toEqual([["date-field", 'DATE \\@ "yyyy年M月d日"', 1]]);
    const xml = writtenPart(dated, { 正文: "Text." }, undefined, { numbering: "latin" });
    expect(xml).toContain(
      '<w:instrText xml:space="preserve"> DATE \\@ &quot;MMMM d, yyyy&quot; </w:instrText></w:r><w:r><w:instrText xml:space="preserve"></w:instrText>',
    );
    expect(xml).toContain(">January 2, 2026</w:t>");
    expect(writtenPart(dated, { 正文: "Text." })).toContain("2026年1月2日");
  });

  it("says that the Western language of a document whose dates are turned is the target's", () => {
    const styles =
      '<w:styles xmlns:w="urn:x"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:eastAsia="zh-CN" w:val="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style><w:rPr><w:lang w:val="zh-CN"/></w:rPr></w:style></w:styles>';
    const dates = [field("begin"), instruction(' DATE \\@ "M月d日" '), field("separate"), run("1月2日"), field("end")];
    const inLatin = (...inner: string[]) =>
      writtenPart(docxOf(paragraph(run("正文"), ...inner), { styles }), { 正文: "Text." }, "word/styles.xml", {
        numbering: "latin",
      });
    expect(inLatin(...dates)).toContain(styles.replace('w:val="zh-CN"', 'w:val="en-US"'));
    expect(inLatin()).toContain(styles);
  });

  it("names what another field shows beside a date, and the words in the code of a condition", () => {
    const shows = (code: string, text: string) => [
      field("begin"),
      instruction(` ${code} `),
      field("separate"),
      run(text),
      field("end"),
    ];
    const file = docxOf(
      paragraph(
        ...shows('DATE \\@ "yyyy年M月d日"', "2026年1月2日"),
        ...shows("AUTHOR", "王某"),
        ...shows('IF 1 = 2 "先生" "女士"', "女士"),
      ),
    );
    expect(left(file)).toEqual([
      ["date-field", 'DATE \\@ "yyyy年M月d日"', 1],
      ["field-code", 'IF 1 = 2 "先生" "女士"', 1],
      ["field", "王某", 1],
      ["field", "女士", 1],
    ]);
  });

  it("names the form of dates that are chosen in a control, and writes it with its language where that is asked for", () => {
    const control =
      '<w:sdt><w:sdtPr><w:date w:fullDate="2026-01-02T00:00:00Z"><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="zh-CN"/></w:date></w:sdtPr><w:sdtContent>';
    const file = docxOf(paragraph(run("日期"), `${control}${run("2026年1月2日")}</w:sdtContent></w:sdt>`));
    expect(left(file)).toEqual([["date-field", "yyyy年M月d日", 1]]);
    expect(left(file, { numbering: "latin" })).toEqual([]);
    const [text = ""] = offered(file);
    const xml = writtenPart(file, { [text]: "Date: 2 January 2026" }, undefined, { numbering: "latin" });
    expect(xml).toContain('<w:dateFormat w:val="MMMM d, yyyy"/><w:lid w:val="en-US"/>');
    expect(writtenPart(file, { [text]: "Date" })).toContain(
      '<w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="zh-CN"/>',
    );
  });
});

import { describe, expect, it } from "vitest";
import { docxOf, paragraph, run } from "../docx-files.js";
import { codesAt, left, offered, writtenFile, writtenPart } from "./word-samples.js";

const styled = (style: string, ...content: string[]): string =>
  paragraph(`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`, ...content);
const style = (id: string, properties: string, more = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}">${more}<w:rPr>${properties}</w:rPr></w:style>`;

describe("the look of a run", () => {
  it.each([
    ["Wingdings", "F0FE", "☑"],
    ["Wingdings 2", "0052", "☑"],
    ["Wingdings 2", "F0A3", "□"],
    ["Symbol", "F0B0", "°"],
    ["Symbol", "F061", "α"],
    ["宋体", "00B1", "±"],
    ["Webdings", "F061", undefined],
  ])("knows what a symbol of %s shows, %s: %s", (font, char, shown) => {
    const file = docxOf(paragraph(run("已检"), `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`, run("待检。")));
    expect(codesAt(file, "已检")).toEqual([["placeholder x-symbol", shown].filter(Boolean).join(" ")]);
  });

  const forms = (choice: string, fallback: string): string =>
    `<mc:AlternateContent><mc:Choice Requires="w16se">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
  const emoji =
    '<w16se:symEx xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" w16se:font="Segoe UI Emoji" w16se:char="1F600"/>';

  it("is a sign where its forms are those of a newer kind of symbol", () => {
    const file = docxOf(paragraph(run("下雨了"), `<w:r>${forms(emoji, "<w:t>😀</w:t>")}</w:r>`, run("。")));
    expect(offered(file)).toEqual(["下雨了。"]);
    expect(codesAt(file, "下雨了")).toEqual(["placeholder x-symbol 😀"]);
    expect(writtenPart(file, { "下雨了。": "Rain." })).toContain(`<w:r>${forms(emoji, "<w:t>😀</w:t>")}</w:r>`);
  });

  it("is that of words in its forms, within a run and around runs, once", () => {
    const within = `<w:r><w:rPr><w:b/></w:rPr>${forms("<w:t>三峡</w:t>", "<w:t>三峡</w:t>")}</w:r>`;
    const around = forms(run("船闸"), run("船闸"));
    const file = docxOf(paragraph(run("过"), within, around, run("要一天。")));
    expect(offered(file)).toEqual(["过三峡船闸要一天。"]);
    expect(codesAt(file, "三峡")).toEqual(["open bold", "close bold"]);
    expect(writtenPart(file, { "过三峡船闸要一天。": "It takes a day." })).not.toMatch(/三峡|船闸|Alternate/u);
    expect(writtenPart(docxOf(paragraph(within) + paragraph(run("别的。"))), { "别的。": "Other." })).toContain(within);
  });

  it("ends before a break or tab that ends it, which translators then see", () => {
    const bold = "<w:b/>";
    const file = docxOf(
      paragraph(run("山"), run("水", bold), "<w:r><w:br/></w:r>", run("云")) +
        paragraph(run("风"), run("雨", bold), "<w:r><w:tab/></w:r>", run("雪", bold), run("霜")),
    );
    expect(codesAt(file, "山水云")).toEqual(["open bold", "close bold", "placeholder lb"]);
    expect(codesAt(file, "风雨雪霜")).toEqual(["open bold", "placeholder x-tab", "close bold"]);
  });

  it.each([
    ["the defaults say it too", run("前"), run("后", '<w:sz w:val="21"/>')],
    ["the default style says it too", run("前"), run("后", '<w:color w:val="333333"/>')],
    ["its style of characters says nothing that shows", run("前"), run("后", '<w:rStyle w:val="Plain"/>')],
    ["its style says what the other says itself", run("前", "<w:i/>"), run("后", '<w:rStyle w:val="Slanted"/>')],
    [
      "a name of a font is English and the other Chinese",
      run("前", '<w:rFonts w:eastAsia="SimHei"/>'),
      run("后", '<w:rFonts w:eastAsia="黑体"/>'),
    ],
  ])("is that of its neighbour where %s", (_when, first, second) => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:color w:val="333333"/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Plain"><w:name w:val="x"/></w:style>' +
      '<w:style w:type="character" w:styleId="Slanted"><w:rPr><w:i/></w:rPr></w:style>';
    expect(codesAt(docxOf(paragraph(first, second), { styles }), "前后")).toEqual([]);
  });

  it("is another where a style of characters turns the bold of the paragraph off", () => {
    const styles = `${style("B", "<w:b/>")}<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>`;
    const file = docxOf(styled("B", run("粗体之中"), run("不粗", '<w:rStyle w:val="Strong"/>')), { styles });
    expect(codesAt(file, "粗体")).toEqual(["open bold", "close bold"]);
  });

  it("is told apart in a table whose style may say it, unless the paragraph's own style does", () => {
    const table = (content: string): string => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="table" w:styleId="T"><w:tblStylePr w:type="firstRow"><w:rPr><w:sz w:val="28"/></w:rPr></w:tblStylePr></w:style>' +
      style("S", '<w:sz w:val="21"/>');
    const runs = [run("表头"), run("文字", '<w:sz w:val="21"/>')];
    expect(codesAt(docxOf(table(paragraph(...runs)), { styles }), "表头")).toHaveLength(2);
    expect(codesAt(docxOf(table(styled("S", ...runs)), { styles }), "表头")).toEqual([]);
  });

  it("hides what the style of a paragraph hides", () => {
    const file = docxOf(paragraph(run("看见")) + styled("H", run("隐藏")), { styles: style("H", "<w:vanish/>") });
    expect(codesAt(file, "隐藏")).toEqual([]);
    expect(writtenFile(file, { 隐藏: "Hidden" }).bytes).toEqual(file.bytes);
  });
});

describe("the font of a translation", () => {
  const styles = style("S", '<w:rFonts w:ascii="宋体" w:hAnsi="宋体"/>');
  const file = docxOf(
    paragraph(run("甲方", '<w:rFonts w:ascii="SimSun" w:hAnsi="SimSun" w:eastAsia="仿宋" w:hint="eastAsia"/><w:b/>')) +
      styled("S", run("乙方", '<w:rStyle w:val="X"/><w:b/>')) +
      paragraph(run("丙方", '<w:rFonts w:ascii="Times New Roman" w:eastAsia="宋体"/>')),
    { styles },
  );
  const words = { 甲方: "Party A", 乙方: "Party B", 丙方: "Party C" };

  it("is the one asked for where letters would stand in a font for Chinese, wherever that is said", () => {
    const { changes } = writtenFile(file, words, { latinFont: 'A & "B"' });
    expect(changes?.map(({ what }) => what)).toEqual(["runs-lang", "latin-font"]);
    const xml = writtenPart(file, words, undefined, { latinFont: "Georgia" });
    expect(xml).toContain('<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="仿宋"/><w:b/>');
    expect(xml).toContain('<w:rStyle w:val="X"/><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:b/>');
    expect(xml).toContain('<w:rFonts w:ascii="Times New Roman" w:eastAsia="宋体"/>');
  });

  it("stays the document's where none is asked for", () => {
    expect(writtenPart(file, words)).toContain('<w:rFonts w:ascii="SimSun" w:hAnsi="SimSun" w:eastAsia="仿宋"/>');
  });
});

describe("the language of a translation", () => {
  it("stands before what is of other namespaces, where the schema wants it", () => {
    const effect = '<w14:textFill xmlns:w14="urn:w14"><w14:noFill/></w14:textFill>';
    const file = docxOf(paragraph(run("甲方", `<w:b/><w:lang w:val="zh-CN"/>${effect}`)));
    expect(writtenPart(file, { 甲方: "Party A" })).toContain(`<w:b/><w:lang w:val="en-US"/>${effect}`);
  });
});

describe("layout that suits Chinese characters only", () => {
  const box = (inner: string): string =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${paragraph(run("框"))}</w:txbxContent></wps:txbx>${inner}</wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox style="layout-flow:vertical-ideographic"><w:txbxContent>${paragraph(run("框"))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  it.each([
    ["vertical", paragraph(box('<wps:bodyPr vert="eaVert"/>'))],
    ["vertical", `${paragraph(run("诗"))}<w:sectPr><w:textDirection w:val="tbRl"/></w:sectPr>`],
    [
      "vertical",
      `<w:tbl><w:tr><w:tc><w:tcPr><w:textDirection w:val="tbRlV"/></w:tcPr>${paragraph(run("栏"))}</w:tc></w:tr></w:tbl>`,
    ],
    ["vertical", paragraph(`<w:r><w:pict><v:shape style="layout-flow:vertical"/></w:pict></w:r>`)],
    ["growing", paragraph(box("<wps:bodyPr><a:spAutoFit xmlns:a='urn:a'/></wps:bodyPr>"))],
    [
      "growing",
      paragraph(`<w:r><w:pict><v:shape><v:textbox style="mso-fit-shape-to-text:t"/></v:shape></w:pict></w:r>`),
    ],
    ["fitted", paragraph(run("姓名", '<w:fitText w:val="840"/>'))],
    ["combined", paragraph(run("株式", '<w:eastAsianLayout w:id="1" w:combine="1"/>'))],
    ["distributed", paragraph('<w:pPr><w:jc w:val="distribute"/></w:pPr>', run("通知"))],
  ])("is named once: %s", (kind, body) => {
    expect(left(docxOf(body))).toEqual([[kind, "", 1]]);
  });

  it("is no text from left to right, nor an edge that is justified", () => {
    const body = paragraph(
      '<w:pPr><w:textDirection w:val="lrTb"/><w:jc w:val="both"/></w:pPr>',
      box('<wps:bodyPr vert="horz"/>'),
    );
    expect(left(docxOf(body))).toEqual([]);
  });
});

const byPlace = (xml: string) => (a: string, b: string) => xml.indexOf(a) - xml.indexOf(b);

describe("tracked changes", () => {
  const body = paragraph(
    run("甲"),
    '<w:ins w:id="1"><w:r><w:t>乙</w:t></w:r></w:ins>',
    '<w:del w:id="2"><w:r><w:delText>丙</w:delText></w:r></w:del>',
    run("丁。"),
  );
  const file = docxOf(body + paragraph(run("别的。")));

  it("stay in paragraphs that are not translated", () => {
    expect(writtenPart(file, { "别的。": "Other." })).toContain(body);
  });

  const gone = '<w:pPr><w:pStyle w:val="a"/><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>';
  const link = (text: string): string => `<w:hyperlink w:anchor="x">${run(text)}</w:hyperlink>`;

  it("make one text of paragraphs whose marks were deleted, which is written into the last", () => {
    const parted = [
      paragraph(gone, run("船从"), link("上游")),
      paragraph(gone, run("来，")),
      paragraph("<w:pPr><w:jc/></w:pPr>", run("停在"), link("码头"), run("。")),
      paragraph(run("别的。")),
    ].join("");
    const joined = docxOf(parted);
    expect(offered(joined)).toEqual(["船从上游来，停在码头。", "别的。"]);
    expect(codesAt(joined, "船")).toEqual(["open link", "close link", "open link", "close link"]);
    const written = writtenPart(joined, { "船从上游来，停在码头。": "A boat comes." });
    expect(written).toContain(`<w:p>${gone}</w:p><w:p>${gone}</w:p><w:p><w:pPr><w:jc/></w:pPr><w:r>`);
    expect(written.split("<w:jc/>")[1]).toMatch(/^[^。]*A boat comes\.[^。]*别的。/u);
    expect(writtenPart(joined, { "别的。": "Other." })).toContain(parted.slice(0, parted.lastIndexOf("<w:p>")));
  });

  it("leave a paragraph alone whose mark was deleted where none follows: in a cell, in a box, at the end", () => {
    const cell = `<w:tbl><w:tr><w:tc>${paragraph(gone, run("格内"))}</w:tc></w:tr></w:tbl>`;
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph(gone, run("框内"))}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const body = cell + paragraph(run("其后"), box) + paragraph(run("再后")) + paragraph(gone, run("文末"));
    expect(offered(docxOf(body))).toEqual(["格内", "框内", "其后", "再后", "文末"].sort(byPlace(body)));
  });
});

import { describe, expect, it } from "vitest";
import { docxOf, field, instruction, paragraph, run } from "../docx-files.js";
import { codesAt, left, offered, writtenPart } from "./word-samples.js";

const form = (properties: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="名字"/><w:enabled/>${properties}</w:ffData></w:fldChar></w:r>`;
const textInput = (properties: string, shown: string, ...help: string[]): string =>
  form(`${help.join("")}<w:textInput>${properties}</w:textInput>`) +
  instruction(" FORMTEXT ") +
  field("separate") +
  run(shown) +
  field("end");

describe("a form to be filled in", () => {
  it("offers what a person sees of a field: its help and the text that stands there at first", () => {
    const help = '<w:helpText w:type="text" w:val="写全名"/><w:statusText w:type="text" w:val="写全名"/>';
    const file = docxOf(paragraph(run("申请人："), textInput('<w:default w:val="请输入姓名"/>', "请输入姓名", help)));
    expect(offered(file)).toEqual(["申请人：请输入姓名", "写全名", "请输入姓名"]);
    const words = { 写全名: "Full name, please", 请输入姓名: "Your name" };
    const body = writtenPart(file, words);
    expect(body).toContain('<w:helpText w:type="text" w:val="Full name, please"/>');
    expect(body).toContain('<w:statusText w:type="text" w:val="Full name, please"/>');
    expect(body).toContain('<w:default w:val="Your name"/>');
    expect(body).toContain('<w:name w:val="名字"/>');
  });

  it("offers the first text once where the field is all of its paragraph", () => {
    const help = '<w:helpText w:type="text" w:val="请输入姓名"/>';
    const file = docxOf(paragraph(textInput('<w:default w:val="请输入姓名"/>', "请输入姓名", help)));
    expect(offered(file)).toEqual(["请输入姓名"]);
    const body = writtenPart(file, { 请输入姓名: "Your name" });
    expect(body.match(/Your name/gu)).toHaveLength(3);
    expect(body).not.toContain("请输入姓名");
  });

  it("leaves help that is the name of a text block", () => {
    const file = docxOf(paragraph(form('<w:helpText w:type="autoText" w:val="帮助一"/>'), field("end"), run("正文")));
    expect(offered(file)).toEqual(["正文"]);
  });

  it("names the form of dates and amounts, and turns that of dates", () => {
    const date = textInput('<w:type w:val="date"/><w:format w:val="yyyy年M月d日"/>', "　");
    const amount = textInput('<w:type w:val="number"/><w:format w:val="0.00元"/>', "　");
    const file = docxOf(paragraph(run("日期："), date) + paragraph(run("金额："), amount));
    expect(left(file)).toEqual([
      ["date-field", "yyyy年M月d日", 1],
      ["number-format", "0.00元", 1],
    ]);
    const written = writtenPart(file, { "日期：": "Date:" }, "word/document.xml", { numbering: "latin" });
    expect(written).toContain('<w:format w:val="MMMM d, yyyy"/>');
  });
});

describe("the title of a content control", () => {
  it("is offered, as is that of the parts which readers add, and its tag for programs is not", () => {
    const properties =
      '<w:alias w:val="联系人"/><w:tag w:val="联系人标记"/><w15:repeatingSection><w15:sectionTitle w15:val="一位联系人"/></w15:repeatingSection>';
    const control = `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${paragraph(run("李明"))}</w:sdtContent></w:sdt>`;
    const file = docxOf(control + paragraph(run("正文")));
    expect(offered(file)).toEqual(["联系人", "一位联系人", "李明", "正文"]);
    const body = writtenPart(file, { 联系人: "Contact", 一位联系人: "A contact" });
    expect(body).toContain('<w:alias w:val="Contact"/><w:tag w:val="联系人标记"/>');
    expect(body).toContain('w15:val="A contact"');
  });
});

describe("what an empty content control asks for", () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const block = (name: string, type: string, text: string): string =>
    `<w:docPart><w:docPartPr><w:name w:val="${name}"/><w:category><w:name w:val="常规"/></w:category><w:types><w:type w:val="${type}"/></w:types></w:docPartPr><w:docPartBody>${paragraph(run(text))}</w:docPartBody></w:docPart>`;
  const blocks =
    block("A1", "bbPlcHdr", "请输入姓名。") + block("B1", "bbPlcHdr", "没有用的") + block("C1", "autoTxt", "常用的话");
  const part = "word/glossary/document.xml";
  const formOf = (...controls: string[]) =>
    docxOf(
      controls.join(""),
      {},
      { [part]: `<w:glossaryDocument ${W}><w:docParts>${blocks}</w:docParts></w:glossaryDocument>` },
      { document: { glossaryDocument: "glossary/document.xml" } },
    );
  const control = (content: string, more = "<w:showingPlcHdr/>"): string =>
    `<w:sdt><w:sdtPr><w:placeholder><w:docPart w:val="A1"/></w:placeholder>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

  it("is one unit, which each control shows that is empty", () => {
    const file = formOf(
      paragraph(run("姓名："), control(run("请输入姓名。"))),
      control(paragraph(run("请输入姓名。"))),
    );
    expect(offered(file)).toEqual(["姓名：", "请输入姓名。"]);
    const words = { "姓名：": "Name:", "请输入姓名。": "Your name, please." };
    expect(writtenPart(file, words).match(/Your name, please\./gu)).toHaveLength(2);
    expect(writtenPart(file, words, part)).toContain("Your name, please.");
  });

  it("is offered where it will be shown again, and what was put in is a text", () => {
    const file = formOf(paragraph(control(run("李明"), "")));
    expect(offered(file)).toEqual(["李明", "请输入姓名。"]);
  });
});

describe("a content control of Google Docs", () => {
  const control = (number: number, text: string, properties = ""): string =>
    `<w:sdt><w:sdtPr><w:id w:val="1"/><w:tag w:val="goog_rdk_${number}"/></w:sdtPr><w:sdtContent>${run(text, properties)}</w:sdtContent></w:sdt>`;

  it("stands around each run, so that it is no code, and stays", () => {
    const file = docxOf(
      paragraph(
        control(0, "县里修通了"),
        run("5G"),
        control(1, "公路，"),
        control(2, "全县", "<w:b/>"),
        control(3, "受益。"),
      ),
    );
    expect(codesAt(file, "县里")).toEqual(["open bold", "close bold"]);
    const body = writtenPart(file, { "县里修通了5G公路，全县受益。": "The county has 5G." });
    expect(body.match(/goog_rdk_\d/gu)).toHaveLength(4);
    expect(body.match(/<\/w:sdt>/gu)).toHaveLength(4);
    expect(body).toContain("The county has 5G.");
  });
});

describe("what nobody here reads", () => {
  const X = 'xmlns:ax="http://schemas.microsoft.com/office/2006/activeX"';

  it("is named: words on buttons that are programs", () => {
    const button = `<ax:ocx ${X}><ax:ocxPr ax:name="Caption" ax:value="提交"/><ax:ocxPr ax:name="Size" ax:value="2"/></ax:ocx>`;
    const file = docxOf(
      paragraph(run("正文")),
      {},
      { "word/activeX1.xml": button },
      { document: { control: "activeX1.xml" } },
    );
    expect(left(file)).toEqual([["control", "提交", 1]]);
  });

  it("is offered where it is shown over the link of a picture", () => {
    const link = '<wp:docPr id="1" name="图 1"><a:hlinkClick tooltip="点开大图"/></wp:docPr>';
    const file = docxOf(paragraph(`<w:r><w:drawing>${link}</w:drawing></w:r>`, run("见图。")));
    expect(offered(file)).toEqual(["见图。", "点开大图"]);
  });
});

import { describe, expect, it } from "vitest";
import { docxOf, field, instruction, paragraph, run } from "../docx-files.js";
import { left, offered, writtenPart } from "./word-samples.js";

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

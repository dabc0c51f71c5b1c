import { describe, expect, it } from "vitest";
import { docxOf, field, instruction, paragraph, run } from "../docx-files.js";
import { left, offered, writtenPart } from "./word-samples.js";

describe("what a reader meets by pointing at something", () => {
  it("is offered where it is shown over a link, and written there", () => {
    const link = `<w:hyperlink w:anchor="_1" w:tooltip="打开水情公告">${run("公告")}</w:hyperlink>`;
    const file = docxOf(paragraph(run("请看"), link, run("。")));
    expect(offered(file)).toEqual(["请看公告。", "打开水情公告"]);
    expect(writtenPart(file, { 打开水情公告: "Open “notices”" })).toContain('w:tooltip="Open “notices”"');
  });

  it("is named where the code of a field has it", () => {
    const link = (code: string): string =>
      `${field("begin")}${instruction(code)}${field("separate")}${run("公告")}${field("end")}`;
    const file = docxOf(
      paragraph(link('HYPERLINK "http://rain.example" \\o "打开水情公告"')) +
        paragraph(link('HYPERLINK "http://rain.example/水" \\o "x"')),
    );
    expect(left(file)).toEqual([["field-code", 'HYPERLINK "http://rain.example" \\o "打开水情公告"', 1]]);
  });

  it("is offered for each shape of a group, and once for a picture alone", () => {
    const shape = (words: string): string => `<wps:wsp><wps:cNvPr id="3" name="框 3" descr="${words}"/></wps:wsp>`;
    const group = `<w:r><w:drawing><wp:docPr id="1" descr="流域图"/><wpg:wgp>${shape("上游")}${shape("下游")}</wpg:wgp></w:drawing></w:r>`;
    const picture =
      '<w:r><w:drawing><wp:docPr id="2" descr="大坝"/><pic:pic><pic:cNvPr id="0" descr="大坝"/></pic:pic></w:drawing></w:r>';
    const file = docxOf(paragraph(group) + paragraph(picture));
    expect(offered(file)).toEqual(["流域图", "上游", "下游", "大坝"]);
    expect(writtenPart(file, { 上游: "Upstream" })).toContain('descr="Upstream"/></wps:wsp>');
  });

  it("is offered for drawings of the older kind", () => {
    const file = docxOf(paragraph('<w:r><w:pict><v:group alt="水系"><v:rect alt="湖面"/></v:group></w:pict></w:r>'));
    expect(offered(file)).toEqual(["水系", "湖面"]);
  });
});

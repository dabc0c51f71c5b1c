import { describe, expect, it } from "vitest";
import { codes, leftIn, text, texts, written } from "./open-files.js";

const p = (...content: string[]): string => `<text:p>${content.join("")}</text:p>`;

describe("what a reader of an OpenDocument text meets by pointing or filling in", () => {
  it("is offered: words of macros, of prompts, and over links", () => {
    const body =
      p('点<text:execute-macro text:name="宏">执行</text:execute-macro>即可。') +
      p('<text:text-input text:description="请填全名">填这里</text:text-input>。') +
      p('<draw:a xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" o:title="去官网"><draw:frame/></draw:a>图');
    expect(texts(text(body))).toEqual(["点执行即可。", "填这里。", "请填全名", "图", "去官网"]);
    expect(codes(text(body))[0]).toEqual(["open x-execute-macro", "close x-execute-macro"]);
  });

  it("is offered as the mark that an author gave a note, which is shown twice", () => {
    const note = (mark: string, words: string): string =>
      `<text:note>${mark}<text:note-body>${p(words)}</text:note-body></text:note>`;
    const named = note('<text:note-citation text:label="注甲">注甲</text:note-citation>', "见渔业局年报。");
    const counted = note("<text:note-citation>1</text:note-citation>", "见港务局年报。");
    const file = text(p("产量", named, "与吞吐量", counted, "都有增长。"));
    expect(texts(file)).toEqual(["产量与吞吐量都有增长。", "注甲", "见渔业局年报。", "见港务局年报。"]);
    const content = written(file, "content.xml", (source) => (source === "注甲" ? "Note A" : undefined));
    expect(content).toContain('text:label="Note A">Note A</text:note-citation>');
  });

  it("is offered as what is said in place of a formula", () => {
    const formula =
      '<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="面积等于长乘宽"><semantics><mi>S</mi></semantics></math>';
    const file = text(p("正文"), "", { "Object 1/content.xml": formula });
    expect(texts(file)).toEqual(["正文", "面积等于长乘宽"]);
    const content = written(file, "Object 1/content.xml", () => 'the "area"');
    expect(content).toContain('alttext="the &quot;area&quot;"');
  });

  it("is offered in forms: labels, help, and the text that stands there at first, once", () => {
    const form =
      '<office:forms xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0"><form:text form:name="框" form:title="填名字" form:value="默认名" form:current-value="默认名"/><form:button form:label="提交" form:value="按"/></office:forms>';
    const file = text(form + p("正文"));
    expect(texts(file)).toEqual(["填名字", "默认名", "提交", "正文"]);
    const content = written(file, "content.xml", (source) => `E${source.length}`);
    expect(content).toContain('form:name="框" form:title="E3" form:value="E3" form:current-value="E3"');
  });

  it("is offered in content controls; what was chosen follows the choice, and dates are named", () => {
    const list =
      '<loext:list-item loext:display-text="同意" loext:value="y"/><loext:list-item loext:display-text="不同意" loext:value="n"/>';
    const body =
      p(
        '姓名：<loext:content-control loext:showing-place-holder="true" loext:alias="姓名框">请点此输入</loext:content-control>。',
      ) +
      p(`<loext:content-control loext:dropdown="true">${list}<text:span>同意</text:span></loext:content-control>`) +
      p('<loext:content-control loext:date="true">2026年3月1日</loext:content-control>');
    const file = text(body);
    expect(texts(file)).toEqual(["姓名：请点此输入。", "姓名框", "同意", "不同意"]);
    const content = written(file, "content.xml", (source) => `E${source.length}`);
    expect(content).toContain('loext:alias="E3"');
    expect(content).toContain('loext:display-text="E3" loext:value="n"/>E2</loext:content-control>');
    expect(leftIn(file)).toEqual([["field", "2026年3月1日"]]);
  });

  it("is offered of index marks, and entries that no heading says are named", () => {
    const body =
      p('水<text:alphabetical-index-mark text:string-value="水利" text:key1="工程"/>利。') +
      `<text:alphabetical-index><text:index-body><text:index-title>${p("索引")}</text:index-title>${p("水利 3")}</text:index-body></text:alphabetical-index>`;
    expect(texts(text(body))).toEqual(["水利。", "水利", "工程", "索引"]);
    expect(leftIn(text(body))).toEqual([["contents", "水利 3"]]);
  });
});

describe("a table of an OpenDocument text", () => {
  it("has its title offered, no cell that another lies over, and values that follow the text", () => {
    const cell =
      '<table:table-cell office:value-type="string" office:string-value="格字"><text:p>格字</text:p></table:table-cell>';
    const body = `<table:table><table:title>表题</table:title><table:table-row>${cell}<table:covered-table-cell><text:p>盖住</text:p></table:covered-table-cell></table:table-row></table:table>`;
    expect(texts(text(body))).toEqual(["表题", "格字"]);
    const content = written(text(body), "content.xml", () => 'A "cell"');
    expect(content).toContain('office:string-value="A &quot;cell&quot;"><text:p>A "cell"</text:p>');
  });
});

import { describe, expect, it } from "vitest";
import { holdsContract } from "./contract.js";
import { codes, odt, style, text, texts, written } from "./open-files.js";

holdsContract({
  format: odt,
  isText: false,
  broken: [{ name: "no-package.odt", bytes: new TextEncoder().encode("山水"), code: "office.damaged" }],
});
describe("a text of OpenDocument", () => {
  it("joins spans that differ in nothing a reader sees, and names the others", () => {
    const styles = style("T1", 'fo:language="zh" fo:country="CN"') + style("T2", 'fo:font-weight="bold"');
    const body =
      '<text:p><text:span text:style-name="T1">渔</text:span>港请于<text:span text:style-name="T2">月底</text:span>登记。</text:p>';
    expect(texts(text(body, styles))).toEqual(["渔港请于月底登记。"]);
    expect(codes(text(body, styles))).toEqual([["open bold", "close bold"]]);
  });

  it("says the target's language where a style says that Western text is Chinese", () => {
    const styles = style("T1", 'fo:language="zh" fo:country="CN" style:language-asian="zh"');
    const xml = written(text("<text:p>渔港</text:p>", styles), "content.xml");
    expect(xml).toContain('fo:language="en" fo:country="US" style:language-asian="zh"');
  });

  it("reads notes apart, and no deleted text, comment or reading", () => {
    const body = [
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>旧话</text:p></text:deletion></text:changed-region></text:tracked-changes>",
      "<text:p>产量2015<text:note><text:note-citation>2</text:note-citation><text:note-body><text:p>据渔业局。</text:p></text:note-body></text:note>万吨<office:annotation><text:p>批注</text:p></office:annotation>，见<text:ruby><text:ruby-base>六</text:ruby-base><text:ruby-text>lù</text:ruby-text></text:ruby>安。</text:p>",
    ].join("");
    expect(texts(text(body))).toEqual(["产量2015万吨，见六安。", "据渔业局。"]);
    expect(codes(text(body))[0]).toEqual([
      "placeholder x-note 2",
      "placeholder x-annotation",
      "open x-ruby",
      "close x-ruby",
    ]);
  });

  it("takes white space for a blank, and writes several blanks as they are seen", () => {
    const file = text('<text:p>\n  渔港<text:s text:c="2"/>改造</text:p>');
    expect(texts(file)).toEqual(["渔港  改造"]);
    expect(written(file, "content.xml", () => "A   b")).toContain('<text:p>A <text:s text:c="2"/>b</text:p>');
  });

  it("translates the entries of a table of contents with their headings", () => {
    const body =
      '<text:table-of-content><text:index-body><text:index-title><text:p>目录</text:p></text:index-title><text:p><text:a xlink:href="#1.总则|outline">1. 总则<text:tab/>3</text:a></text:p></text:index-body></text:table-of-content><text:h text:outline-level="1">总则</text:h>';
    const file = text(body);
    expect(texts(file)).toEqual(["目录", "总则"]);
    expect(written(file, "content.xml")).toContain("1. EN 2<text:tab/>3</text:a>");
  });
});

import { describe, expect, it } from "vitest";
import { kindOfFile } from "../../src/formats/kinds/index.js";
import { holdsContract } from "./contract.js";
import {
  changesIn,
  codes,
  context,
  leftIn,
  NAMESPACES,
  odt,
  packed,
  partsOf,
  read,
  style,
  text,
  texts,
  written,
} from "./open-files.js";

holdsContract({
  format: odt,
  isText: false,
  broken: [
    { name: "no-package.odt", bytes: new TextEncoder().encode("山水"), code: "office.damaged" },
    { name: "no-text.odt", bytes: packed("application/vnd.oasis.opendocument.text", {}), code: "office.part" },
  ],
});
describe("a text of OpenDocument", () => {
  it("joins spans that differ in nothing a reader sees, and names the others", () => {
    const styles = style("T1", 'fo:language="zh" fo:country="CN"') + style("T2", 'fo:font-weight="bold"');
    const body =
      '<text:p><text:span text:style-name="T1">渔</text:span>港请于<text:span text:style-name="T2">月底</text:span>登记。</text:p>';
    expect(texts(text(body, styles))).toEqual(["渔港请于月底登记。"]);
    expect(codes(text(body, styles))).toEqual([["open bold", "close bold"]]);
  });

  it("names paragraphs whose lines are spread, a single word too", () => {
    const paragraph = (name: string, single: boolean) =>
      `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties fo:text-align-last="justify" style:justify-single-word="${single}"/></style:style>`;
    const file = text("<text:p>渔港</text:p>", paragraph("P1", true) + paragraph("P2", false));
    expect((odt.leftOver?.(file, context) ?? []).map(({ values }) => [values.context, values.count])).toEqual([
      ["distributed", 1],
    ]);
  });

  it("offers hidden text only where it is asked for", () => {
    const styles =
      style("T1", 'text:display="none"') +
      '<style:style style:name="P0" style:family="paragraph"><style:text-properties text:display="none"/></style:style><style:style style:name="P1" style:family="paragraph" style:parent-style-name="P0"/>';
    const body =
      '<text:p>渔<text:span text:style-name="T1">暗</text:span>港</text:p><text:p text:style-name="P1">暗段</text:p><text:section text:name="s" text:display="none"><text:p>暗节</text:p></text:section>';
    expect(texts(text(body, styles))).toEqual(["渔港"]);
    expect(codes(text(body, styles))).toEqual([["placeholder x-hidden"]]);
    expect(texts(text(body, styles), ["hidden"])).toEqual(["渔暗港", "暗段", "暗节"]);
  });

  it("offers comments where they are asked for, without their authors", () => {
    const body =
      '<text:p>渔港<office:annotation><dc:creator xmlns:dc="urn:dc">王某</dc:creator><text:p>此句请核。</text:p></office:annotation>登记。</text:p>';
    expect(texts(text(body))).toEqual(["渔港登记。"]);
    expect(texts(text(body), ["comments"])).toEqual(["渔港登记。", "此句请核。"]);
  });

  it("leaves the ideographic spaces before a paragraph to its own indent", () => {
    expect(written(text("<text:p>　　渔港登记。</text:p>"), "content.xml", () => "Register.")).toContain(
      "<text:p>Register.</text:p>",
    );
  });

  it("has the title from which a table of contents is made anew follow the title that is shown", () => {
    const list =
      "<text:table-of-content><text:table-of-content-source><text:index-title-template>目录</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title><text:p>目录</text:p></text:index-title></text:index-body></text:table-of-content>";
    expect(written(text(list), "content.xml", () => "R&D")).toContain(
      "<text:index-title-template>R&amp;D</text:index-title-template>",
    );
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

  it("shows the numbers before headings and items of lists, counted as an office program counts them", () => {
    const level = (at: number, rest: string) =>
      `<text:outline-level-style text:level="${at}" style:num-format="1" ${rest}/>`;
    const styles = [
      `<text:outline-style style:name="Outline">${level(1, 'loext:num-list-format="第%1%章" style:num-format="一, 二, 三, ..."').replace('style:num-format="1" ', "")}${level(2, 'text:display-levels="2" style:num-suffix="."')}</text:outline-style>`,
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="①, ②, ③, ..."/><text:list-level-style-number text:level="2" style:num-prefix="（" style:num-suffix="）" style:num-format="a" text:start-value="3"/></text:list-style>',
      '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>',
      '<style:style style:name="Preface" style:family="paragraph" style:list-style-name=""/>',
    ].join("");
    const heading = (at: number, words: string, rest = "") =>
      `<text:h text:outline-level="${at}"${rest}>${words}</text:h>`;
    const item = (...words: string[]) =>
      `<text:list-item>${words.map((word) => `<text:p>${word}</text:p>`).join("")}</text:list-item>`;
    const list = (rest: string, ...items: string[]) => `<text:list ${rest}>${items.join("")}</text:list>`;
    const body = [
      heading(1, "前言", ' text:style-name="Preface"'),
      heading(1, "总则"),
      heading(2, "范围"),
      heading(2, "附注", ' text:is-list-header="true"'),
      heading(2, "定义"),
      list(
        'text:style-name="L" xml:id="a"',
        item("甲方", "其下"),
        `<text:list-item>${list("", item("细目"))}</text:list-item>`,
      ),
      list('text:style-name="B"', item("圆点")),
      list(
        'text:style-name="L" text:continue-list="a"',
        item("乙方"),
        item("丙方").replace(">", ' text:start-value="7">'),
      ),
      list('text:style-name="L"', item("重来")),
      heading(1, "附则"),
      heading(2, "施行"),
    ].join("");
    const numbered = read(text(body, styles)).units.flatMap(({ text: words, context: around }) =>
      around?.number === undefined ? [] : [`${around.number} ${words}`],
    );
    expect(numbered).toEqual([
      "第一章 总则",
      "一.1. 范围",
      "一.2. 定义",
      "① 甲方",
      "（c） 细目",
      "② 乙方",
      "⑦ 丙方",
      "① 重来",
      "第二章 附则",
      "二.1. 施行",
    ]);
  });

  it("turns the numbers of lists, headings, notes and pages to Western figures and English words on request", () => {
    const styles = [
      '<text:list-style><text:list-level-style-number style:num-format="一, 二, 三, ..." style:num-suffix="、"><style:list-level-label-alignment text:label-followed-by="nothing"/></text:list-level-style-number></text:list-style>',
      '<text:outline-style><text:outline-level-style loext:num-list-format="第%1%章" style:num-prefix="第" style:num-suffix="章" style:num-format="壹, 贰, 叁, ..."/></text:outline-style>',
      '<text:notes-configuration style:num-format="甲, 乙, 丙, ..."/>',
    ].join("");
    const body = '<text:p>第<text:page-number style:num-format="一, 二, 三, ...">三</text:page-number>页</text:p>';
    const file = text(body, styles);
    expect(leftIn(file)).toEqual([
      ["list-number", "一, 二, 三, ..."],
      ["list-number", "壹, 贰, 叁, ..."],
      ["list-text", "第%1章"],
      ["note-number", "甲, 乙, 丙, ..."],
      ["page-number", "一, 二, 三, ..."],
    ]);
    expect(leftIn(file, { numbering: "latin" })).toEqual([]);
    const xml = written(file, "content.xml", undefined, { numbering: "latin" });
    expect(xml).toContain(
      'style:num-format="1" style:num-suffix="."><style:list-level-label-alignment text:label-followed-by="space"/>',
    );
    expect(xml).toContain(
      'loext:num-list-format="Chapter %1%" style:num-prefix="Chapter " style:num-suffix="" style:num-format="1"',
    );
    expect(xml).toContain('<text:page-number style:num-format="1">3</text:page-number>');
    expect(xml).toContain('<text:notes-configuration style:num-format="1"/>');
    expect(changesIn(file, { numbering: "latin" })).toEqual([["numbers", 10]]);
    expect(written(file, "content.xml")).toContain('loext:num-list-format="第%1%章"');
  });

  it.each([
    { when: "a date", style: "date", words: ["年", "月", "日"], gives: ["month", "day", "year"] },
    { when: "a month", style: "date", words: ["年", "月"], gives: ["month", "year"] },
  ])("gives $when the form that the target language has", ({ style: kind, words, gives }) => {
    const parts = ["year", "month", "day"].slice(0, words.length);
    const inner = parts.map((part, index) => `<number:${part}/><number:text>${words[index]}</number:text>`).join("");
    const file = text(
      '<text:p>自<text:date style:data-style-name="D">2024年5月6日</text:date>起</text:p>',
      `<number:${kind}-style style:name="D" number:language="zh" number:country="CN">${inner}</number:${kind}-style>`,
    );
    const xml = written(file, "content.xml", undefined, { numbering: "latin" });
    const form = /<number:date-style[^>]*number:language="en" number:country="US">(.*?)<\/number:date-style>/u.exec(
      xml,
    )?.[1];
    expect(Array.from(form?.matchAll(/<number:(?!text)(\w+)/gu) ?? [], ([, name]) => name)).toEqual(gives);
    expect(xml).toContain(">May 6, 2024</text:date>");
    expect(leftIn(file, { numbering: "latin" })).toEqual([]);
  });

  it("gives a time and a day of the week the form that the target language has", () => {
    const piece = (part: string, word: string) => `<number:${part}/><number:text>${word}</number:text>`;
    const file = text(
      '<text:p>于<text:date style:data-style-name="D">2024年5月6日星期一</text:date><text:time style:data-style-name="T">14时30分</text:time>起，<text:creation-date style:data-style-name="D">2024年5月7日星期二</text:creation-date>成</text:p>',
      `<number:date-style style:name="D">${piece("year", "年")}${piece("month", "月")}${piece("day", "日")}<number:day-of-week/></number:date-style><number:time-style style:name="T">${piece("hours", "时")}${piece("minutes", "分")}</number:time-style>`,
    );
    const xml = written(file, "content.xml", undefined, { numbering: "latin" });
    expect(xml).toContain(
      '<number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>',
    );
    expect(xml).toContain('<number:date-style style:name="D"><number:day-of-week number:style="long"/>');
    expect(xml).toContain(">Monday, May 6, 2024</text:date>");
    expect(xml).toContain(">14:30</text:time>");
    expect(xml).toContain(">Tuesday, May 7, 2024</text:creation-date>");
    expect(leftIn(file, { numbering: "latin" })).toEqual([]);
  });

  it("has a title of a picture that follows the caption of the same words", () => {
    const frame = "<draw:frame><svg:title>港口平面图</svg:title><svg:desc>北岸</svg:desc></draw:frame>";
    const file = text(`<text:p>${frame}</text:p><text:p>港口平面图</text:p>`);
    expect(texts(file)).toEqual(["北岸", "港口平面图"]);
    expect(written(file, "content.xml")).toContain("<svg:title>EN 5</svg:title><svg:desc>EN 2</svg:desc>");
  });

  it("tells of the form of a number whose words nobody can turn", () => {
    const file = text(
      "<text:p>渔</text:p>",
      '<number:number-style style:name="N"><number:number/><number:text>万元</number:text></number:number-style>',
    );
    expect(leftIn(file, { numbering: "latin" })).toEqual([["number-format", "0万元"]]);
  });

  it("offers a text once that fields, choices and references repeat", () => {
    const body = [
      '<text:user-field-decl office:string-value="渔政站" text:name="a"/>',
      '<text:h>归港</text:h><text:p>由<text:user-field-get text:name="a">渔政站</text:user-field-get>管。</text:p>',
      '<text:p>风力：<text:drop-down text:name="b"><text:label text:value="六级"/><text:label text:value="八级"/>六级</text:drop-down></text:p>',
      "<text:p>填<text:text-input>船名</text:text-input></text:p>",
      "<text:p>见<text:expression>港外</text:expression></text:p>",
    ].join("");
    const file = text(body);
    expect(texts(file)).toEqual(["渔政站", "归港", "由管。", "风力：", "六级", "八级", "填船名", "见"]);
    expect(leftIn(file)).toEqual([["field", "港外"]]);
    const xml = written(file, "content.xml", (source) => (source === "六级" ? "Force 6" : `EN ${source.length}`));
    expect(xml).toContain('<text:user-field-get text:name="a">EN 3</text:user-field-get>');
    expect(xml).toContain('<text:label text:value="Force 6"/><text:label text:value="EN 2"/>Force 6</text:drop-down>');
  });

  it("keeps a place that a reference repeats around the same words", () => {
    const place = (end: string): string => `<text:bookmark-${end} text:name="k"/>`;
    const body = `<text:p>去${place("start")}东坞${place("end")}吧</text:p><text:p>见<text:bookmark-ref text:ref-name="k">东坞</text:bookmark-ref></text:p>`;
    expect(codes(text(body))[0]).toEqual(["open x-bookmark", "close x-bookmark"]);
  });

  it("offers the titles of a chart and its axes", () => {
    const CHART = 'xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0"';
    const chart = `<office:document-content ${NAMESPACES} ${CHART}><chart:chart><chart:title><text:p>渔获量</text:p></chart:title><chart:axis><chart:title><text:p>单位：吨</text:p></chart:title></chart:axis></chart:chart></office:document-content>`;
    expect(texts(text("<text:p>渔港</text:p>", "", { "Object 1/content.xml": chart }))).toEqual([
      "渔港",
      "渔获量",
      "单位：吨",
    ]);
  });

  it("has a field that stands alone in its paragraph follow what it repeats", () => {
    const list =
      '<text:p><text:drop-down text:name="b"><text:label text:value="六级"/><text:label text:value="八级"/>六级</text:drop-down></text:p>';
    expect(written(text(`${list}<text:p>风力</text:p>`), "content.xml", (source) => `EN ${source.length}`)).toContain(
      ">EN 2</text:drop-down></text:p>",
    );
  });

  it("reads the texts of a chart, and says that changes were tracked", () => {
    const chart = `<office:document-content ${NAMESPACES}><text:p>渔获量</text:p><table:table><table:table-row><table:table-cell><text:p>春季</text:p></table:table-cell></table:table-row></table:table></office:document-content>`;
    const file = text("<text:p>渔港</text:p>", "", { "Object 1/content.xml": chart });
    expect(texts(file)).toEqual(["渔港", "渔获量", "春季"]);
    const change =
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>旧</text:p></text:deletion></text:changed-region></text:tracked-changes>";
    const changed = text(`${change}<text:p>新<text:change text:change-id="c"/>港</text:p>`);
    expect(read(changed).queries.map(({ rule, values }) => [rule, values.deleted])).toEqual([
      ["source/tracked-changes", 1],
    ]);
    expect(written(changed, "content.xml")).not.toContain("<text:change ");
  });

  it("says which cell of which table a text stands in, and names lines from top to bottom", () => {
    const cell = (own: string): string => `<table:table-cell><text:p>${own}</text:p></table:table-cell>`;
    const file = text(
      `<table:table><table:table-row>${cell("船")}</table:table-row><table:table-row>${cell("一")}${cell("吨位")}</table:table-row></table:table>`,
      '<style:page-layout-properties style:writing-mode="tb-rl"/>',
    );
    const [last] = read(file).units.slice(-1);
    expect(last?.segments[0]?.place).toMatchObject({ in: "part", part: "body", table: { table: 1, row: 2, cell: 2 } });
    expect((odt.leftOver?.(file, context) ?? []).map(({ values }) => values.context)).toEqual(["vertical"]);
  });

  it.each(["text-template", "text-master", "text-web"])("reads a document of the type %s", (type) => {
    const { bytes } = text("<text:p>渔港</text:p>");
    const other = { name: "a.ott", bytes: packed(`application/vnd.oasis.opendocument.${type}`, partsOf(bytes)) };
    expect(kindOfFile(other)).toBe("odt");
    expect(read(other).units.map((unit) => unit.text)).toEqual(["渔港"]);
  });

  it.each([
    { lost: "content.xml", manifest: "" },
    { lost: "styles.xml", manifest: '<manifest:file-entry manifest:full-path="styles.xml"/>' },
    { lost: "Object 1/content.xml", manifest: '<manifest:file-entry manifest:full-path="Object 1/content.xml"/>' },
  ])("is refused where its part $lost is not there", ({ lost, manifest }) => {
    const { [lost]: _lost, ...parts } = partsOf(text("<text:p>渔港</text:p>").bytes);
    const listed = { "META-INF/manifest.xml": `<manifest:manifest>${manifest}</manifest:manifest>` };
    const bytes = packed("application/vnd.oasis.opendocument.text", { ...parts, ...listed });
    expect(() => read({ name: "lost.odt", bytes })).toThrow("office.part");
  });
});

import { describe, expect, it } from "vitest";
import type { ReadContext } from "../../src/formats/format.js";
import { sourceFormats } from "../../src/formats/index.js";
import { A, P, presentation, relationships, run } from "./office-files.js";

const context: ReadContext = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" };

const THEME = `<a:theme ${A}><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme><a:fontScheme><a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
const level = (properties: string): string => `<a:lvl1pPr><a:defRPr ${properties}</a:lvl1pPr>`;

/** A slide of one shape, on a layout and a master of their own. */
function slide(shape: string, paragraph: string, trgLang = "en") {
  const placeholder = (properties: string) =>
    `<p:sp><p:nvPr><p:ph type="body" idx="1"/></p:nvPr><p:txBody><a:lstStyle>${level(properties)}</a:lstStyle></p:txBody></p:sp>`;
  const others = {
    "ppt/slides/_rels/slide1.xml.rels": relationships([["rId1", "slideLayout", "../slideLayouts/layout1.xml"]]),
    "ppt/slideLayouts/layout1.xml": `<p:sldLayout ${P} ${A}>${placeholder('b="1"/>')}</p:sldLayout>`,
    "ppt/slideLayouts/_rels/layout1.xml.rels": relationships([["rId1", "slideMaster", "../slideMasters/master1.xml"]]),
    "ppt/slideMasters/master1.xml": `<p:sldMaster ${P} ${A}>${placeholder('sz="2000"/>')}<p:clrMap tx1="dk1"/><p:txStyles><p:bodyStyle>${level('sz="1800"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr>')}</p:bodyStyle></p:txStyles></p:sldMaster>`,
    "ppt/slideMasters/_rels/master1.xml.rels": relationships([["rId1", "theme", "../theme/theme1.xml"]]),
    "ppt/theme/theme1.xml": THEME,
  };
  const file = presentation([`${shape}<a:p>${paragraph}</a:p>`], [], others);
  const [unit] = sourceFormats.pptx.read(file, { ...context, trgLang }).units;
  return { text: unit?.text, types: unit?.codes.map(({ kind, type }) => `${kind} ${type}`) };
}

const BODY = '</p:txBody></p:sp><p:sp><p:nvPr><p:ph type="body" idx="1"/></p:nvPr><p:txBody>';

describe("what a layout and a master show on every slide", () => {
  const shape = (text: string, placeholder = "") =>
    `<p:sp><p:nvPr>${placeholder}</p:nvPr><p:txBody><a:p>${run(text)}</a:p></p:txBody></p:sp>`;
  const others = {
    "ppt/slides/_rels/slide1.xml.rels": relationships([["rId1", "slideLayout", "../slideLayouts/layout1.xml"]]),
    "ppt/slides/_rels/slide2.xml.rels": relationships([["rId1", "slideLayout", "../slideLayouts/layout1.xml"]]),
    "ppt/slideLayouts/layout1.xml": `<p:sldLayout ${P} ${A}>${shape("内部资料") + shape("单击此处添加标题", '<p:ph type="title"/>')}</p:sldLayout>`,
    "ppt/slideLayouts/_rels/layout1.xml.rels": relationships([["rId1", "slideMaster", "../slideMasters/master1.xml"]]),
    "ppt/slideMasters/master1.xml": `<p:sldMaster ${P} ${A}>${shape("东港渔业局")}</p:sldMaster>`,
  };
  const texts = (attributes: readonly string[]) =>
    sourceFormats.pptx
      .read(presentation([`<a:p>${run("进度")}</a:p>`, `<a:p>${run("预算")}</a:p>`], attributes, others), context)
      .units.map(({ text }) => text);

  it("is offered once, without the words that hold the place of a slide's own", () => {
    expect(texts([])).toEqual(["进度", "预算", "内部资料", "东港渔业局"]);
  });

  it("is not offered where no slide shows it", () => {
    expect(texts([' showMasterSp="0"', ' showMasterSp="0"'])).toEqual(["进度", "预算"]);
  });
});

describe("the look of a run on a slide", () => {
  it.each([
    { from: "its layout", properties: 'b="1"' },
    { from: "its master", properties: 'sz="2000"' },
    { from: "a colour of the theme", properties: "", inner: '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>' },
    { from: "a font of the theme", properties: "", inner: '<a:latin typeface="Calibri"/>' },
  ])("is no other where it says what it has from $from", ({ properties, inner = "" }) => {
    const said = `<a:rPr ${properties}>${inner}</a:rPr>`;
    expect(slide(BODY, run("渔港No1", "") + run("改造2026", said))).toEqual({ text: "渔港No1改造2026", types: [] });
  });

  it.each([
    { what: "takes back what its layout says", properties: 'b="0"', type: "bold" },
    { what: "says another size than its master", properties: 'sz="1800"', type: "x-size" },
  ])("is another where it $what", ({ properties, type }) => {
    const paragraph = run("渔港改造工程") + run("二期", `<a:rPr ${properties}/>`) + run("今年开工。");
    expect(slide(BODY, paragraph).types).toEqual([`open ${type}`, `close ${type}`]);
  });

  it("is another where the shape itself says otherwise", () => {
    const own = `${BODY}<a:lstStyle>${level('sz="3200"/>')}</a:lstStyle>`;
    const paragraph = run("渔港改造工程") + run("二期", '<a:rPr sz="2000"/>') + run("今年开工。");
    expect(slide(own, paragraph).types).toEqual(["open x-size", "close x-size"]);
  });

  it("does not part fonts that no Western translation shows, and does for Japanese", () => {
    const paragraph = run("渔港改造工程") + run("二期", '<a:rPr><a:ea typeface="楷体"/></a:rPr>') + run("今年开工。");
    expect(slide(BODY, paragraph).types).toEqual([]);
    expect(slide(BODY, paragraph, "ja").types).toHaveLength(2);
  });

  it("takes the look that leaves the fewest codes for the usual one", () => {
    const bold = '<a:rPr i="1"/>';
    const paragraph = run("甲", bold) + run("一号码头的防波堤") + run("乙", bold) + run("二号") + run("丙", bold);
    expect(slide(BODY, paragraph).types).toHaveLength(4);
  });
});

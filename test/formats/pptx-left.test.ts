import { describe, expect, it } from "vitest";
import type { ReadContext, WriteContext, Written } from "../../src/formats/format.js";
import { sourceFormats } from "../../src/formats/index.js";
import { addressOf, type Place } from "../../src/model/place.js";
import { openPackage } from "../../src/office/index.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { A, P, presentation, R, relationships, run } from "./office-files.js";

const { pptx } = sourceFormats;
const context: ReadContext = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" };
type File = ReturnType<typeof presentation>;

const documentOf = (file: File) => readDocument(file, { ...context, concepts: [] }).document;

/** The presentation with a translation of each text. */
function writtenFile(file: File, translate: (text: string) => string, options: Partial<WriteContext> = {}): Written {
  const document = documentOf(file);
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => {
      const target = translate(segment.source.text);
      const codes = segment.source.codes.map((code) => ({ ...code, offset: target.length }));
      return { ...segment, target: { text: target, codes }, state: "translated" as const };
    }),
  }));
  return pptx.write(file, { ...document, units }, { ...context, ...options });
}

const slideOf = ({ bytes }: Written): string =>
  new TextDecoder().decode(openPackage(bytes, { name: "a" }).part("ppt/slides/slide1.xml"));

/** What is said of a presentation beside its texts. */
const left = (file: File, options: Partial<WriteContext> = {}, written?: () => Uint8Array): unknown[] =>
  (pptx.leftOver?.(file, { ...context, ...options }, written) ?? []).map(({ values, place }) => [
    values.context,
    values.text ?? values.count,
    place,
  ]);
const onSlide = (slide: number, paragraph = 1) => ({ in: "slide", slide, paragraph });

/** What is offered of a presentation, with its kinds. */
const read = (file: File, include: ReadContext["include"] = []) =>
  readDocument(file, { ...context, include, concepts: [] }).document.units.map(({ kind, text }) => [kind, text]);

/** Where the texts of a presentation stand. */
const places = (file: File, include: ReadContext["include"] = []) =>
  readDocument(file, { ...context, include, concepts: [] }).document.units.map(
    ({ map: { within } }) => within && addressOf(within as Place),
  );

const bullet = (type: string, text: string): string =>
  `<a:p><a:pPr><a:buAutoNum type="${type}"/></a:pPr>${run(text)}</a:p>`;
const date = (shown: string): string =>
  `<a:p>${run("截至")}<a:fld id="{1}" type="datetime2"><a:rPr lang="zh-CN"/><a:t>${shown}</a:t></a:fld></a:p>`;

describe("what hangs on a slide", () => {
  const A_P =
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
  it("has comments of both kinds, which are offered where they are asked for, without their authors", () => {
    const file = presentation([`<a:p>${run("正文")}</a:p>`], [], {
      "ppt/slides/_rels/slide1.xml.rels": relationships([
        ["rId1", "comments", "../comments/comment1.xml"],
        ["rId2", "comments", "../comments/modernComment_1.xml"],
      ]),
      "ppt/comments/comment1.xml": `<p:cmLst ${A_P}><p:cm authorId="0"><p:text>请核对 &amp; 改。</p:text></p:cm></p:cmLst>`,
      "ppt/comments/modernComment_1.xml": `<c:cmLst xmlns:c="http://schemas.microsoft.com/office/powerpoint/2018/8/main" ${A_P}><c:cm><c:txBody><a:bodyPr/><a:p>${run("数字有误。")}</a:p></c:txBody></c:cm></c:cmLst>`,
    });
    expect(read(file)).toEqual([["paragraph", "正文"]]);
    expect(read(file, ["comments"])).toEqual([
      ["paragraph", "正文"],
      ["note", "请核对 & 改。"],
      ["note", "数字有误。"],
    ]);
    expect(places(file, ["comments"])).toEqual(["slide1:1", "slide1:comments:1", "slide1:comments2:1"]);
  });

  it("has charts of the newer kind, and objects that stay as they are", () => {
    const chart =
      '<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:strDim type="cat"><cx:f>表!A2</cx:f><cx:lvl><cx:pt idx="0">河东</cx:pt></cx:lvl></cx:strDim><cx:tx><cx:txData><cx:f>表!B1</cx:f><cx:v>产量</cx:v></cx:txData></cx:tx></cx:chartSpace>';
    const file = presentation([`<a:p>${run("正文")}</a:p>`], [], {
      "ppt/slides/_rels/slide1.xml.rels": relationships([
        ["rId1", "chartEx", "../charts/chartEx1.xml"],
        ["rId2", "package", "../embeddings/book.xlsx"],
      ]),
      "ppt/charts/chartEx1.xml": chart,
      "ppt/embeddings/book.xlsx": "PK",
    });
    expect(read(file)).toEqual([
      ["paragraph", "正文"],
      ["label", "河东"],
      ["label", "产量"],
    ]);
    expect(left(file)).toContainEqual(["part", "ppt/embeddings/book.xlsx", expect.anything()]);
  });
});

describe("a shape with a form for older programs", () => {
  const MC =
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main"';
  const formula = '<a14:m><m:oMath xmlns:m="m"><m:r><m:t>面积</m:t></m:r></m:oMath></a14:m>';
  const shape = (...inside: string[]) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="a" descr="示意图"/></p:nvSpPr><p:txBody><a:p>${inside.join("")}</a:p></p:txBody></p:sp>`;
  const both = (choice: string, fallback: string) =>
    `<mc:AlternateContent ${MC}><mc:Choice Requires="a14">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

  it("is offered once, with its formula as it stands, and both forms are written", () => {
    const body = both(shape(run("受力"), formula, run("为常数")), shape(run("受力为常数")));
    const slide = `<p:sld ${P} ${A} ${R}><p:cSld><p:spTree>${body}</p:spTree></p:cSld></p:sld>`;
    const file = presentation([""], [], { "ppt/slides/slide1.xml": slide });
    const texts = read(file).map(([, words]) => words);
    expect(texts.filter((words) => words === "示意图")).toHaveLength(1);
    expect(texts[1]).toMatch(/^受力.*为常数$/u);
    const xml = slideOf(writtenFile(file, (words) => `T ${words.length}`));
    expect(xml).toContain(formula);
  });

  it("has its words and what describes it written in both", () => {
    const body = both(shape(run("第一步")), shape(run("第一步")));
    const slide = `<p:sld ${P} ${A} ${R}><p:cSld><p:spTree>${body}</p:spTree></p:cSld></p:sld>`;
    const file = presentation([""], [], { "ppt/slides/slide1.xml": slide });
    expect(read(file).map(([, words]) => words)).toEqual(["示意图", "第一步"]);
    const xml = slideOf(writtenFile(file, (words) => `T ${words.length}`));
    expect(xml.match(/<a:t>T 3<\/a:t>/gu)).toHaveLength(2);
    expect(xml).not.toContain("第一步");
    expect(xml.match(/ descr="T 3"/gu)).toHaveLength(2);
  });
});

describe("a chart on a slide", () => {
  const C = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
  const chart = `<c:chartSpace ${C} ${A}><c:ser><c:tx><c:v>总量</c:v></c:tx><c:cat><c:strLit><c:pt idx="0"><c:v>北岸</c:v></c:pt></c:strLit></c:cat></c:ser><c:valAx><c:numFmt formatCode="0&quot;万&quot;"/></c:valAx><c:userShapes r:id="rId1"/></c:chartSpace>`;
  const shapes = `<c:userShapes ${C} xmlns:cdr="d" ${A}><cdr:sp><cdr:txBody><a:p>${run("图上注")}</a:p></cdr:txBody></cdr:sp></c:userShapes>`;
  const file = presentation([`<a:p>${run("正文")}</a:p>`], [], {
    "ppt/slides/_rels/slide1.xml.rels": relationships([["rId2", "chart", "../charts/chart1.xml"]]),
    "ppt/charts/chart1.xml": chart,
    "ppt/charts/_rels/chart1.xml.rels": relationships([["rId1", "chartUserShapes", "../drawings/drawing1.xml"]]),
    "ppt/drawings/drawing1.xml": shapes,
    "ppt/media/captions.vtt": "WEBVTT",
  });

  it("has all its words offered: those that it holds itself, and those of shapes drawn onto it", () => {
    const { document } = readDocument(file, { ...context, concepts: [] });
    expect(document.units.map(({ text }) => text)).toEqual(["正文", "总量", "北岸", "图上注"]);
    expect(places(file)).toEqual(["slide1:1", "slide1:chart:1", "slide1:chart:2", "slide1:drawing:1"]);
    const office = openPackage(writtenFile(file, (text) => `T ${text.length}`).bytes, { name: "a" });
    expect(new TextDecoder().decode(office.part("ppt/drawings/drawing1.xml"))).toContain("<a:t>T 3</a:t>");
    expect(new TextDecoder().decode(office.part("ppt/charts/chart1.xml"))).toContain("<c:tx><c:v>T 2</c:v></c:tx>");
  });

  it("has the form of its numbers named, as are captions of films", () => {
    expect(left(file).map((each) => (each as unknown[]).slice(0, 2))).toEqual([
      ["number-format", '0"万"'],
      ["part", "ppt/media/captions.vtt"],
    ]);
  });
});

describe("a table on a slide", () => {
  it("has no text where another cell lies over a cell", () => {
    const cell = (text: string, attributes = ""): string =>
      `<a:tc${attributes}><a:txBody><a:p>${run(text)}</a:p></a:txBody></a:tc>`;
    const file = presentation([
      `<a:tbl><a:tr>${cell("人口", ' gridSpan="2"')}${cell("盖住的", ' hMerge="1"')}</a:tr></a:tbl>`,
    ]);
    const { document } = readDocument(file, { ...context, concepts: [] });
    expect(document.units.map(({ text }) => text)).toEqual(["人口"]);
  });
});

describe("a translated presentation", () => {
  it("names paragraphs whose characters are spread over the line", () => {
    const spread = `<a:p><a:pPr algn="dist"/>${run("目录")}</a:p><a:p>${run("正文")}</a:p>`;
    expect(left(presentation([spread]))).toEqual([["distributed", 1, onSlide(1)]]);
  });

  it("names cells of tables whose lines run from top to bottom", () => {
    const cell = `<a:tbl><a:tr><a:tc><a:txBody><a:p>${run("竖排")}</a:p></a:txBody><a:tcPr vert="eaVert"/></a:tc></a:tr></a:tbl>`;
    expect(left(presentation([cell]))).toEqual([["vertical", 1, onSlide(1)]]);
  });

  it.each([
    ["ea1ChsPeriod", "arabicPeriod"],
    ["ea1ChtPlain", "arabicPlain"],
    ["ea1JpnKorPeriod", "arabicPeriod"],
  ])("has numbers of lists in Western figures on request: %s", (type, now) => {
    const file = presentation([bullet(type, "验收")]);
    expect(left(file)).toEqual([["list-number", type, onSlide(1)]]);
    expect(left(file, { numbering: "latin" })).toEqual([]);
    const written = writtenFile(file, () => "Acceptance", { numbering: "latin" });
    expect(slideOf(written)).toContain(`<a:buAutoNum type="${now}"/>`);
    expect(written.changes).toContainEqual({ what: "numbers", values: { count: 1 } });
    expect(slideOf(writtenFile(file, () => "Acceptance"))).toContain(`type="${type}"`);
  });

  it("has dates in the target's language on request, within a translated text too", () => {
    const file = presentation([date("2026年3月9日")]);
    expect(left(file)).toEqual([["date-field", "2026年3月9日", onSlide(1)]]);
    expect(left(file, { numbering: "latin" })).toEqual([]);
    const xml = slideOf(writtenFile(file, () => "As of", { numbering: "latin" }));
    expect(xml).toContain('type="datetime2"><a:rPr lang="en-US"/><a:t>March 9, 2026</a:t></a:fld>');
  });

  it("names a date that cannot be turned", () => {
    expect(left(presentation([date("丙午年正月")]), { numbering: "latin" })).toEqual([
      ["date-field", "丙午年正月", onSlide(1)],
    ]);
  });

  it("names lines from top to bottom and boxes that grow, once a shape", () => {
    const file = presentation([
      `<a:bodyPr vert="eaVert"><a:spAutoFit/></a:bodyPr><a:p>${run("港区")}</a:p><a:p>${run("航道")}</a:p>`,
    ]);
    expect(left(file)).toEqual([
      ["vertical", 1, onSlide(1)],
      ["growing", 1, onSlide(1)],
    ]);
  });

  it("names each slide with texts that take more than half as much room again", () => {
    const file = presentation(["疏浚工程概况", "工期", "岸线整治"].map((text) => `<a:p>${run(text)}</a:p>`));
    const words = new Map([
      ["疏浚工程概况", "Dredging project"],
      ["工期", "Schedule"],
      ["岸线整治", "Shoreline improvement works"],
    ]);
    const { bytes } = writtenFile(file, (text) => words.get(text) ?? "");
    expect(left(file, {}, () => bytes)).toEqual([["grown", 1, onSlide(3)]]);
    expect(left(file)).toEqual([]);
  });

  it("is not doubled where a program says the properties of a paragraph before each run", () => {
    const again = '<a:pPr indent="0"/>';
    const file = presentation([`<a:p>${again}${run("泊位")}${again}${run("已满")}</a:p>`]);
    expect(slideOf(writtenFile(file, () => "Berths full"))).toContain(
      '<a:p><a:pPr indent="0"/><a:r><a:rPr lang="en-US"/><a:t>Berths full</a:t></a:r></a:p>',
    );
  });

  it("is refused where a slide, or what hangs on it, is not there", () => {
    const notes = relationships([["rId1", "notesSlide", "../notesSlides/lost.xml"]]);
    const file = presentation([`<a:p>${run("泊位")}</a:p>`], [], { "ppt/slides/_rels/slide1.xml.rels": notes });
    expect(() => readDocument(file, { ...context, concepts: [] })).toThrow("office.part");
  });

  it("has words that are shown over links of texts and of shapes, each once", () => {
    const tip = (words: string, element = "hlinkClick"): string => `<a:${element} r:id="rId9" tooltip="${words}"/>`;
    const shape = `<p:sp><p:nvSpPr><p:cNvPr id="7" name="框">${tip("下一页")}${tip("打开&quot;公告&quot;", "hlinkHover")}</p:cNvPr></p:nvSpPr></p:sp>`;
    const link = run("公告", `<a:rPr>${tip("打开&quot;公告&quot;")}</a:rPr>`);
    const same = run("去官网", `<a:rPr>${tip("去官网", "hlinkMouseOver")}</a:rPr>`);
    const file = presentation([`<a:p>${link}</a:p><a:p>${same}</a:p>${shape}`]);
    expect(read(file)).toEqual([
      ["paragraph", "公告"],
      ["label", '打开"公告"'],
      ["paragraph", "去官网"],
      ["label", "下一页"],
    ]);
    const said = new Map([
      ["下一页", "Next"],
      ['打开"公告"', 'Open "notices"'],
    ]);
    const slide = slideOf(writtenFile(file, (text) => said.get(text) ?? "Here"));
    expect(slide.match(/tooltip="[^"]*"/gu)).toEqual([
      'tooltip="Open &quot;notices&quot;"',
      'tooltip="Here"',
      'tooltip="Next"',
      'tooltip="Open &quot;notices&quot;"',
    ]);
    expect(left(file)).toEqual([]);
  });

  it.each([
    { when: "the first slide says it", first: run("渡口夜话"), offered: ["渡口夜话", "尾声"], title: "Night Talks" },
    {
      when: "the first slide says something else",
      first: run("开场"),
      offered: ["渡口夜话", "开场", "尾声"],
      title: "Night Talks",
    },
    { when: "nothing is translated", first: run("渡口夜话"), offered: ["渡口夜话", "尾声"], title: "渡口夜话" },
  ])("has its title offered once where $when", ({ first, offered, title }) => {
    const file = presentation([`<a:p>${first}</a:p>`, `<a:p>${run("尾声")}</a:p>`], [], {
      "_rels/.rels": relationships([
        ["rId1", "officeDocument", "ppt/presentation.xml"],
        ["rId2", "core-properties", "docProps/core.xml"],
      ]),
      "docProps/core.xml":
        '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>渡口夜话</dc:title></cp:coreProperties>',
    });
    expect(read(file).map(([, text]) => text)).toEqual(offered);
    const { bytes } =
      title === "渡口夜话" ? pptx.write(file, documentOf(file), context) : writtenFile(file, () => title);
    const core = new TextDecoder().decode(openPackage(bytes, { name: "a" }).part("docProps/core.xml"));
    expect(core).toContain(`<dc:title>${title}</dc:title>`);
  });

  it("has names of its sections and shows", () => {
    const file = presentation([`<a:p>${run("公告")}</a:p>`], [], {
      "ppt/presentation.xml": `<p:presentation ${P} ${R}><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst><p:custShowLst><p:custShow name="领导版" id="0"/></p:custShowLst><p:extLst><p14:sectionLst xmlns:p14="urn:a"><p14:section name="第一部分" id="{1}"/><p14:section name="Default" id="{2}"/></p14:sectionLst></p:extLst></p:presentation>`,
    });
    expect(left(file)).toEqual([
      ["slide-list", "领导版", onSlide(1)],
      ["slide-list", "第一部分", onSlide(1)],
    ]);
  });
});

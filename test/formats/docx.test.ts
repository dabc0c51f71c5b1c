import { describe, expect, it } from "vitest";
import type { ReadContext } from "../../src/formats/format.js";
import { sourceFormats } from "../../src/formats/index.js";
import { latinNumbering } from "../../src/formats/office/word/lists/latin-numbering.js";
import type { Content, Document, Segment } from "../../src/model/document.js";
import { openPackage, writePackage } from "../../src/office/index.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { holdsContract } from "./contract.js";
import { docxOf, field, instruction, type OtherParts, paragraph, run } from "./docx-files.js";

const { docx } = sourceFormats;
const context: ReadContext = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" };

holdsContract({
  format: docx,
  isText: false,
  broken: [
    { name: "no-package.docx", bytes: new TextEncoder().encode("山水"), code: "office.damaged" },
    {
      name: "no-document.docx",
      bytes: writePackage({ "a.txt": new TextEncoder().encode("山") }),
      code: "office.part",
    },
    { name: "cut.docx", bytes: docxOf(paragraph("<w:r>")).bytes, code: "office.part" },
    {
      name: "macros.docm",
      bytes: docxOf(paragraph(run("山水")), {}, { "word/vbaProject.bin": "x" }).bytes,
      code: "office.macros",
    },
    {
      name: "doctype.docx",
      bytes: docxOf(paragraph(run("山水")), {}, { "word/styles.xml": "<!DOCTYPE a><a/>" }).bytes,
      code: "office.part",
    },
  ],
});

const read = (body: string, parts?: OtherParts): Document =>
  readDocument(docxOf(body, parts), { ...context, concepts: [] }).document;
const texts = (document: Document): string[] => document.units.map(({ text }) => text);
const codesOf = (document: Document): string[][] =>
  document.units.map(({ codes = [] }) =>
    codes.map(({ kind, type, equiv }) => [kind, type, equiv].filter(Boolean).join(" ")),
  );

/** The document with a translation of each segment for which there is one. */
function translated(document: Document, targetOf: (segment: Segment) => Content | undefined): Document {
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => {
      const target = targetOf(segment);
      return target === undefined ? segment : { ...segment, target, state: "translated" as const };
    }),
  }));
  return { ...document, units };
}

/** A part of the document after the translation of these texts; codes stand before the words that they stood before, or at the end. */
function written(
  body: string,
  translations: Record<string, string>,
  parts?: OtherParts,
  part = "word/document.xml",
): string {
  const file = docxOf(body, parts);
  const document = translated(read(body, parts), ({ source }) => {
    const text = translations[source.text];
    return text === undefined ? undefined : contentOf(text, source.codes);
  });
  const { bytes } = docx.write(file, document, context);
  return new TextDecoder().decode(openPackage(bytes, { name: file.name }).part(part));
}

/** `A {1}bold{/1} word.` with the codes of a source. */
function contentOf(template: string, codes: Content["codes"]): Content {
  let text = "";
  const placed = Array.from(template.matchAll(/\{(?<end>\/?)(?<id>\d)\}|[^{]+/gu)).flatMap((match) => {
    const { end, id } = match.groups ?? {};
    if (id === undefined) text += match[0];
    const code = codes.find((each) => each.id === id && (each.kind === "close") === (end === "/"));
    return id === undefined || code === undefined ? [] : [{ ...code, offset: text.length }];
  });
  return { text, codes: placed };
}

const bold = "<w:b/>";

describe("what of a document is offered", () => {
  it("joins runs that look alike, whatever else parts them", () => {
    const body = paragraph(
      run("渔港", '<w:rFonts w:hint="eastAsia"/><w:lang w:eastAsia="zh-CN"/>'),
      '<w:proofErr w:type="spellStart"/>',
      '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>',
      run("改造", "<w:noProof/>"),
      '<w:r w:rsidR="00A1"><w:lastRenderedPageBreak/><w:t>完工。</w:t></w:r>',
    );
    expect(texts(read(body))).toEqual(["渔港改造完工。"]);
    expect(codesOf(read(body))).toEqual([[]]);
  });

  it("takes a font for what it sets: a Western one says nothing of Chinese characters", () => {
    const han = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="宋体"/>';
    const figures = '<w:rFonts w:ascii="Times" w:hAnsi="Times" w:eastAsia="宋体"/>';
    const body = paragraph(run("码头长", han), run("320", figures), run("米。", han));
    expect(codesOf(read(body))).toEqual([[]]);
  });

  it("makes a pair of what looks otherwise, named by what it looks like", () => {
    const body = paragraph(
      run("请在", ""),
      run("二月底前", bold),
      run("登记，"),
      run("逾期", '<w:em w:val="dot"/>'),
      run("不候。"),
    );
    expect(codesOf(read(body))).toEqual([["open bold", "close bold", "open x-emphasis-dots", "close x-emphasis-dots"]]);
  });

  it("gives a mark in a look of its own the look beside it, unless it is underlined", () => {
    const stop = (properties: string) => paragraph(run("渔港今日起停航"), run("。", properties));
    expect(codesOf(read(stop(bold)))).toEqual([[]]);
    expect(codesOf(read(stop('<w:u w:val="single"/>')))).toEqual([["open underlined", "close underlined"]]);
    const within = paragraph(run("请船主于"), run("二月", bold), run("、"), run("三月", bold), run("登记。"));
    expect(codesOf(read(within))).toEqual([["open bold", "close bold"]]);
  });

  it("takes the look of most of a paragraph for plain", () => {
    expect(codesOf(read(paragraph(run("通知：", ""), run("渔港今日起停航。", bold))))).toEqual([
      ["open x-look", "close x-look"].map((type) => type.replace("x-look", "bold")),
    ]);
  });

  it("leaves out what is deleted, hidden or an instruction", () => {
    const body = paragraph(
      run("渔港"),
      '<w:del w:id="1" w:author="甲"><w:r><w:delText>旧话</w:delText></w:r></w:del>',
      '<w:ins w:id="2" w:author="甲"><w:r><w:t>新建</w:t></w:r></w:ins>',
      run("暗话", "<w:vanish/>"),
      run("冷库。"),
    );
    expect(texts(read(body))).toEqual(["渔港新建冷库。"]);
  });

  it("offers what is hidden where it is asked for", () => {
    const file = docxOf(paragraph(run("明话，"), run("暗话。", "<w:vanish/>")));
    const { document } = readDocument(file, { ...context, include: ["hidden"], concepts: [] });
    expect(texts(document)).toEqual(["明话，暗话。"]);
  });

  it("knows what is hidden by its style, and rows that are hidden or deleted", () => {
    const styles =
      '<w:style w:type="character" w:styleId="Note"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const row = (properties: string, text: string): string =>
      `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}<w:tc>${paragraph(run(text))}</w:tc></w:tr>`;
    const body = [
      paragraph(run("明话。"), run("暗话。", '<w:rStyle w:val="Note"/>')),
      `<w:tbl>${row("", "一号")}${row("<w:hidden/>", "二号")}${row('<w:del w:id="1"/>', "三号")}</w:tbl>`,
    ].join("");
    const document = read(body, { styles });
    expect(texts(document)).toEqual(["明话。", "一号"]);
    expect(document.units.map(({ kind }) => kind)).toEqual(["paragraph", "cell"]);
  });

  it("shows notes and formulas as codes that stand for a text", () => {
    const body = paragraph(
      run("产量达2015"),
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
      run("万吨，其中"),
      "<m:oMath><m:r><m:t>x=3</m:t></m:r></m:oMath>",
      run("为定值。"),
    );
    const footnotes = `<w:footnote w:id="2">${paragraph("<w:r><w:footnoteRef/></w:r>", run("据渔业局。"))}</w:footnote>`;
    const document = read(body, { footnotes });
    expect(texts(document)).toEqual(["产量达2015万吨，其中为定值。", "据渔业局。"]);
    expect(codesOf(document)[0]).toEqual(["placeholder x-note 1", "placeholder x-formula x=3"]);
    expect(document.units[1]?.kind).toBe("note");
  });

  it("offers what a link shows, and nothing of a field that Word makes", () => {
    const link = [
      field("begin"),
      instruction(' HYPERLINK "https://a.example" '),
      field("separate"),
      run("航标"),
      field("end"),
    ];
    const page = [field("begin"), instruction(" PAGE "), field("separate"), run("7"), field("end")];
    const document = read(paragraph(run("见"), ...link, run("，第"), ...page, run("页。")));
    expect(texts(document)).toEqual(["见航标，第页。"]);
    expect(codesOf(document)).toEqual([["open link", "close link", "placeholder x-field 7"]]);
  });

  it("offers the base of a ruby", () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run("lù")}</w:rt><w:rubyBase>${run("六")}</w:rubyBase></w:ruby></w:r>`;
    const document = read(paragraph(run("前往"), ruby, run("安。")));
    expect(texts(document)).toEqual(["前往六安。"]);
    expect(codesOf(document)).toEqual([["open x-ruby", "close x-ruby"]]);
  });

  it("knows headings by the level of their style, and gives them to what follows", () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style>',
    ].join("");
    const body = paragraph('<w:pPr><w:pStyle w:val="A"/></w:pPr>', run("总则")) + paragraph(run("港区分两期。"));
    const document = read(body, { styles });
    expect(document.units.map(({ kind, context: known }) => [kind, known?.heading])).toEqual([
      ["heading", undefined],
      ["paragraph", "总则"],
    ]);
  });

  it("knows a heading by the name of Word's own style, where a library wrote no level into it", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="Heading 2"/></w:style>';
    const document = read(paragraph('<w:pPr><w:pStyle w:val="H"/></w:pPr>', run("靠泊")), { styles });
    expect(document.units.map(({ kind }) => kind)).toEqual(["heading"]);
  });
});

describe("how a translation is written", () => {
  it("sets the language of each run, so that no English word is cut", () => {
    const xml = written(paragraph(run("渔港", '<w:rFonts w:hint="eastAsia"/><w:lang w:val="zh-CN"/>')), {
      渔港: "A harbour & more",
    });
    expect(xml).toContain(
      '<w:r><w:rPr><w:rFonts/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">A harbour &amp; more</w:t></w:r>',
    );
  });

  it("puts words into the looks that their codes name", () => {
    const xml = written(paragraph(run("请在"), run("二月底", bold), run("登记。")), {
      "请在二月底登记。": "Register by {1}February{/1}.",
    });
    const runs = Array.from(xml.matchAll(/<w:r>.*?<\/w:r>/gu), ([whole]) => [
      whole.includes("<w:b/>"),
      whole.replace(/<[^>]*>/gu, ""),
    ]);
    expect(runs).toEqual([
      [false, "Register by "],
      [true, "February"],
      [false, "."],
    ]);
  });

  it("keeps paragraph properties, bookmarks and objects, and takes revisions as accepted", () => {
    const body = paragraph(
      '<w:pPr><w:jc w:val="both"/></w:pPr><w:bookmarkStart w:id="0" w:name="港"/>',
      run("渔港"),
      '<w:bookmarkEnd w:id="0"/><w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:tab/></w:r>',
      '<w:ins w:id="2"><w:r><w:t>新建</w:t></w:r></w:ins>',
    );
    const xml = written(body, { 渔港新建: "New{1} harbour" });
    expect(xml).toContain('<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:bookmarkStart w:id="0" w:name="港"/><w:r>');
    expect(xml).toContain("New</w:t></w:r><w:r><w:tab/></w:r><w:r>");
    expect(xml).toContain('<w:bookmarkEnd w:id="0"/></w:p>');
    expect(xml).not.toMatch(/delText|w:ins/u);
  });

  it("leaves every other paragraph as it is", () => {
    const first = paragraph(run("一"), '<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>');
    const xml = written(first + paragraph(run("二")), { 二: "Two" });
    expect(xml).toContain(first);
  });

  it.each(["河边.webp", "C:\\照片\\河边.JPG", "https://rain.example/图/1"])(
    "offers no description of a picture that is the name of a file: %s",
    (name) => {
      const picture = (words: string): string =>
        `<w:r><w:drawing><wp:docPr id="1" descr="${words}"/></w:drawing></w:r>`;
      expect(texts(read(paragraph(picture(name), picture("河边.jpg 的说明"))))).toEqual(["河边.jpg 的说明"]);
    },
  );

  it("writes a text box in each of its forms", () => {
    const box = `<w:txbxContent>${paragraph(run("框内"))}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:docPr id="1" descr="港口照片"/><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = paragraph(run("框外"), drawing);
    expect(texts(read(body))).toEqual(["框外", "港口照片", "框内"]);
    const xml = written(body, { 框外: "Outside{1}", 框内: "Inside", 港口照片: 'The "port"' });
    expect(Array.from(xml.matchAll(/Inside/gu))).toHaveLength(2);
    expect(xml).toContain('descr="The &quot;port&quot;"');
    expect(xml).not.toContain("框");
  });

  it("translates the entries of a table of contents with their headings", () => {
    const entry = (before: string, anchor: string, text: string, after: string): string =>
      paragraph(
        before,
        `<w:hyperlink w:anchor="${anchor}">${run(text)}<w:r><w:tab/></w:r>${field("begin")}${instruction(`PAGEREF ${anchor}`)}${field("separate")}${run("3")}${field("end")}</w:hyperlink>`,
        after,
      );
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
    const heading = (name: string, text: string): string =>
      paragraph(
        '<w:pPr><w:pStyle w:val="1"/></w:pPr>',
        `<w:bookmarkStart w:id="1" w:name="${name}"/>`,
        run(text),
        '<w:bookmarkEnd w:id="1"/>',
      );
    const body = [
      entry(field("begin") + instruction(' TOC \\o "1-3" ') + field("separate"), "_Toc1", "一、总则", ""),
      entry("", "_Toc2", "附则", ""),
      paragraph(field("end")),
      heading("_Toc1", "总则"),
      heading("_Toc2", "附则"),
    ].join("");
    const parts = { styles, settings: "<w:zoom/><w:compat/>" };
    expect(texts(read(body, parts))).toEqual(["总则", "附则"]);
    const translations = { 总则: "General", 附则: "Final" };
    const text = written(body, translations, parts).replace(/<w:instrText.*?<\/w:instrText>|<[^>]*>/gu, "|");
    expect(text.replace(/\|+/gu, "|")).toMatch(/\|一、General\|3\|Final\|3\|General\|Final\|/u);
    expect(written(body, translations, parts, "word/settings.xml")).toContain(
      '<w:zoom/><w:updateFields w:val="true"/><w:compat/>',
    );
  });

  it("writes the heading into the field of a page head that repeats it", () => {
    const repeat = [field("begin"), instruction(" STYLEREF 1 "), field("separate"), run("总则"), field("end")];
    const header1 = paragraph(...repeat) + paragraph(...repeat, run("（草案）"));
    const translations = { 总则: "General", "（草案）": "{1} (draft)" };
    const xml = written(paragraph(run("总则")), translations, { header1 }, "word/header1.xml");
    expect(Array.from(xml.matchAll(/General/gu))).toHaveLength(2);
    expect(xml).not.toContain("总则");
  });

  it.each([
    ["第%1章", "en", "Chapter %1"],
    ["第%1条", "en-GB", "Article %1"],
    ["图%1-%2", "en", "Figure %1-%2"],
    ["（%2）", "de", "(%2)"],
    ["第%1章", "de", "第%1章"],
    ["%1、", "en", "%1."],
    ["%1.%2", "en", "%1.%2"],
  ])("numbers %s in %s as %s where Western figures are asked for", (text, language, latin) => {
    const level = (format: string, own: string): string =>
      `<w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/><w:lvlText w:val="${own}"/></w:lvl>`;
    expect(latinNumbering(level("chineseCountingThousand", text), language)).toBe(level("decimal", latin));
  });

  it.each([
    ["%1", "(%1)"],
    ["%1、", "%1."],
    ["%1.%2", "%1.%2"],
  ])("numbers ① of the form %s as %s where Western figures are asked for", (text, latin) => {
    const level = (format: string, own: string): string =>
      `<w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/><w:lvlText w:val="${own}"/></w:lvl>`;
    expect(latinNumbering(level("decimalEnclosedCircleChinese", text), "en")).toBe(level("decimal", latin));
  });

  it("leaves numbers of lists as they are unless it is asked", () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const item = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const file = docxOf(paragraph(item, run("总则")), { numbering });
    const document = translated(readDocument(file, { ...context, concepts: [] }).document, () => ({
      text: "General",
      codes: [],
    }));
    const part = (options: Partial<Parameters<typeof docx.write>[2]>): string =>
      new TextDecoder().decode(
        openPackage(docx.write(file, document, { ...context, ...options }).bytes, { name: "a" }).part(
          "word/numbering.xml",
        ),
      );
    expect(part({})).toContain("chineseCounting");
    expect(docx.leftOver?.(file, context)).toHaveLength(1);
    expect(docx.leftOver?.(file, { ...context, numbering: "latin" })).toEqual([]);
    expect(part({ numbering: "latin" })).toContain('w:val="decimal"/><w:lvlText w:val="%1."');
  });
});

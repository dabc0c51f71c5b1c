import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../../src/model/document.js";
import type { InputFile } from "../../../src/model/input-file.js";
import { docxOf, field, instruction, paragraph, run } from "../docx-files.js";
import { readFile } from "./word-samples.js";

/** A document with something in which tools lose, double or cut a text, and what translators have to get of it. */
interface Trap {
  readonly of: string;
  readonly file: InputFile;
  /** Texts of segments. */
  readonly offers: readonly string[];
  /** Most codes in each segment; as many as there are where it is left out. */
  readonly codes?: number;
}

const bold = "<w:b/>";
const east = '<w:rFonts w:hint="eastAsia"/>';
const fonts = (ascii: string, more = ""): string =>
  `<w:rFonts w:ascii="${ascii}" w:hAnsi="${ascii}" w:eastAsia="楷体"${more}/>`;
const ins = (...content: string[]): string => `<w:ins w:id="1" w:author="李四">${content.join("")}</w:ins>`;
const del = (text: string): string =>
  `<w:del w:id="2" w:author="李四"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const ruby = (base: string, reading: string): string =>
  `<w:r><w:ruby><w:rubyPr/><w:rt>${run(reading)}</w:rt><w:rubyBase>${run(base)}</w:rubyBase></w:ruby></w:r>`;
const math = (text: string): string => `<m:oMath><m:r><m:t>${text}</m:t></m:r></m:oMath>`;
const inRun = (xml: string): string => `<w:r>${xml}</w:r>`;
const cell = (...content: string[]): string => `<w:tc>${content.join("")}</w:tc>`;
const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;
const listed = (text: string): string =>
  paragraph('<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>', run(text));
const numbered = (format: string, text: string): string =>
  `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const core = (inner: string): Readonly<Record<string, string>> => ({
  "docProps/core.xml": `<c:coreProperties xmlns:c="urn:c" xmlns:dc="urn:dc">${inner}</c:coreProperties>`,
});
const coreLink = { package: { "core-properties": "docProps/core.xml" } };

const traps: readonly Trap[] = [
  {
    of: "runs of equal look, cut by revision ids",
    file: docxOf(
      paragraph(
        '<w:r w:rsidR="00A1"><w:t>一九九八年，</w:t></w:r>',
        '<w:r w:rsidR="00B2"><w:t>渡口架起了桥。</w:t></w:r>',
      ),
    ),
    offers: ["一九九八年，渡口架起了桥。"],
    codes: 0,
  },
  {
    of: "runs of equal look, cut by the spelling check",
    file: docxOf(
      paragraph(
        run("水库今年", '<w:lang w:eastAsia="zh-CN"/>'),
        '<w:proofErr w:type="spellStart"/>',
        run("蓄满了", "<w:noProof/>"),
        run("。"),
      ),
    ),
    offers: ["水库今年蓄满了。"],
    codes: 0,
  },
  {
    of: "runs that say what their style says",
    file: docxOf(
      paragraph(
        '<w:pPr><w:pStyle w:val="Z"/></w:pPr>',
        run("灌溉"),
        run("面积", '<w:b/><w:sz w:val="24"/>'),
        run("翻了一番。"),
      ),
      { styles: '<w:style w:type="paragraph" w:styleId="Z"><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>' },
    ),
    offers: ["灌溉面积翻了一番。"],
    codes: 0,
  },
  {
    of: "fonts that no character of the run uses",
    file: docxOf(paragraph(run("乙方须在"), run("15", fonts("Arial")), run("天内交货。", fonts("楷体")))),
    offers: ["乙方须在15天内交货。"],
    codes: 2,
  },
  {
    of: "fonts that differ in a hint",
    file: docxOf(paragraph(run("验收", fonts("仿宋", ' w:hint="eastAsia"')), run("合格后付尾款。", fonts("仿宋")))),
    offers: ["验收合格后付尾款。"],
    codes: 0,
  },
  {
    of: "fonts that the theme names",
    file: docxOf(
      paragraph(
        run("违约", '<w:rFonts w:eastAsiaTheme="minorEastAsia"/>'),
        run("金按日计算。", '<w:rFonts w:eastAsia="宋体"/>'),
      ),
      {},
      {
        "word/theme/theme1.xml":
          '<a:theme xmlns:a="urn:a"><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="宋体"/></a:minorFont></a:theme>',
      },
      { document: { theme: "theme/theme1.xml" } },
    ),
    offers: ["违约金按日计算。"],
    codes: 0,
  },
  {
    of: "one bold word",
    file: docxOf(paragraph(run("学员"), run("不得", bold), run("携带火种。"))),
    offers: ["学员不得携带火种。"],
    codes: 2,
  },
  {
    of: "a bold word with a plain mark",
    file: docxOf(paragraph(run("严禁", bold), run("，"), run("烟火", bold), run("入库。"))),
    offers: ["严禁，烟火入库。"],
    codes: 2,
  },
  {
    of: "a plain word in a bold style",
    file: docxOf(
      paragraph('<w:pPr><w:pStyle w:val="Z"/></w:pPr>', run("防汛"), run("（试行）", '<w:b w:val="0"/>'), run("办法")),
      { styles: '<w:style w:type="paragraph" w:styleId="Z"><w:rPr><w:b/></w:rPr></w:style>' },
    ),
    offers: ["防汛（试行）办法"],
    codes: 2,
  },
  {
    of: "revisions within a sentence",
    file: docxOf(paragraph(run("修订稿"), del("昨天"), ins(run("今天")), run("公布。"))),
    offers: ["修订稿今天公布。"],
  },
  {
    of: "a text that was moved",
    file: docxOf(
      paragraph('<w:moveFrom w:id="3"><w:r><w:t>先修渠。</w:t></w:r></w:moveFrom>', run("后种田。")) +
        paragraph(`<w:moveTo w:id="4">${run("先修渠。")}</w:moveTo>`),
    ),
    offers: ["后种田。", "先修渠。"],
  },
  {
    of: "a deletion within an insertion, and a deleted row",
    file: docxOf(
      paragraph(ins(run("新设"), del("旧设"), run("三个站。"))) +
        `<w:tbl><w:tr><w:trPr><w:del w:id="9"/></w:trPr>${cell(paragraph(run("旧行")))}</w:tr></w:tbl>`,
    ),
    offers: ["新设三个站。"],
  },
  {
    of: "a page head",
    file: docxOf(paragraph(run("正文在此。")), { header1: paragraph(run("页眉：水利志")) }),
    offers: ["正文在此。", "页眉：水利志"],
  },
  {
    of: "a page head with a number",
    file: docxOf(paragraph(run("正文在此。")), {
      header1: paragraph(
        run("第"),
        field("begin"),
        instruction(" PAGE "),
        field("separate"),
        run("1"),
        field("end"),
        run("页"),
      ),
    }),
    offers: ["正文在此。", "第页"],
    codes: 1,
  },
  {
    of: "a page head in a table",
    file: docxOf(paragraph(run("正文在此。")), { header1: table([cell(paragraph(run("内部资料")))]) }),
    offers: ["正文在此。", "内部资料"],
  },
  {
    of: "a reading above a name",
    file: docxOf(paragraph(run("车到"), ruby("台州", "Tāizhōu"), run("站。"))),
    offers: ["车到台州站。"],
  },
  {
    of: "readings character by character",
    file: docxOf(paragraph(ruby("丽", "lí"), ruby("水", "shuǐ"), run("多山。"))),
    offers: ["丽水多山。"],
  },
  {
    of: "a reading within a bold word",
    file: docxOf(paragraph(run("请到", bold), ruby("浚县", "Xùn"), run("报到。", bold))),
    offers: ["请到浚县报到。"],
  },
  {
    of: "dots under characters",
    file: docxOf(paragraph(run("凡"), run("未成年人", '<w:em w:val="dot"/>'), run("须有人陪同。"))),
    offers: ["凡未成年人须有人陪同。"],
    codes: 2,
  },
  {
    of: "dots that are none",
    file: docxOf(paragraph(run("药品"), run("密封", '<w:em w:val="none"/>'), run("保存。"))),
    offers: ["药品密封保存。"],
    codes: 0,
  },
  {
    of: "dots that a style of characters sets",
    file: docxOf(paragraph(run("此门"), run("常闭", '<w:rStyle w:val="C"/>'), run("。")), {
      styles: '<w:style w:type="character" w:styleId="C"><w:rPr><w:em w:val="dot"/></w:rPr></w:style>',
    }),
    offers: ["此门常闭。"],
    codes: 2,
  },
  {
    of: "a symbol of a font",
    file: docxOf(paragraph(run("已检"), inRun('<w:sym w:font="Wingdings" w:char="F0FE"/>'), run("待检。"))),
    offers: ["已检待检。"],
    codes: 1,
  },
  {
    of: "a tab and a hyphen that does not break",
    file: docxOf(paragraph(run("型号"), inRun("<w:tab/>"), run("甲"), inRun("<w:noBreakHyphen/>"), run("三。"))),
    offers: ["型号甲三。"],
    codes: 2,
  },
  {
    of: "a line break within a sentence",
    file: docxOf(paragraph(run("凭票"), inRun("<w:br/>"), run("入场。"))),
    offers: ["凭票入场。"],
    codes: 1,
  },
  {
    of: "numbers of chapters",
    file: docxOf(listed("立项") + listed("验收"), { numbering: numbered("chineseCounting", "第%1章") }),
    offers: ["立项", "验收"],
  },
  {
    of: "numbers with a Chinese mark",
    file: docxOf(listed("选址") + listed("施工"), { numbering: numbered("chineseCountingThousand", "%1、") }),
    offers: ["选址", "施工"],
  },
  {
    of: "numbers in full-width brackets",
    file: docxOf(listed("甲类") + listed("乙类"), { numbering: numbered("decimal", "（%1）") }),
    offers: ["甲类", "乙类"],
  },
  {
    of: "a tag around half a word",
    file: docxOf(
      paragraph(
        `<w:smartTag w:uri="u" w:element="place">${run("银")}${run("川")}</w:smartTag>`,
        run("市的桥。"),
        `<w:customXml w:uri="u" w:element="e">${run("完")}</w:customXml>`,
      ),
    ),
    offers: ["银川市的桥。完"],
    codes: 0,
  },
  {
    of: "a tag within a tag",
    file: docxOf(
      paragraph(
        `<w:smartTag w:uri="u" w:element="a"><w:smartTagPr/><w:smartTag w:uri="u" w:element="b">${run("兰州")}</w:smartTag>${run("拉")}</w:smartTag>`,
        run("面。"),
      ),
    ),
    offers: ["兰州拉面。"],
    codes: 0,
  },
  {
    of: "elements of the user around a sentence",
    file: docxOf(
      paragraph(`<w:customXml w:uri="u" w:element="e"><w:customXmlPr/>${run("凭证编号")}</w:customXml>`, run("自定。")),
    ),
    offers: ["凭证编号自定。"],
    codes: 0,
  },
  {
    of: "a table",
    file: docxOf(table([cell(paragraph(run("品名"))), cell(paragraph(run("单价")))])),
    offers: ["品名", "单价"],
  },
  {
    of: "a table in a table",
    file: docxOf(table([cell(paragraph(run("省")), table([cell(paragraph(run("县")))]), paragraph(run("乡")))])),
    offers: ["省", "县", "乡"],
  },
  {
    of: "merged cells",
    file: docxOf(
      table(
        [cell('<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>', paragraph(run("合计")))],
        [cell("<w:tcPr><w:vMerge/></w:tcPr>", paragraph()), cell(paragraph(run("备注")))],
      ),
    ),
    offers: ["合计", "备注"],
  },
  {
    of: "a formula in a sentence",
    file: docxOf(paragraph(run("因"), math("a=b"), run("而相等。"))),
    offers: ["因而相等。"],
    codes: 1,
  },
  {
    of: "a formula in a line of its own",
    file: docxOf(paragraph(`<m:oMathPara>${math("E=mc")}</m:oMathPara>`) + paragraph(run("如上式。"))),
    offers: ["如上式。"],
    codes: 0,
  },
  {
    of: "two formulae with a comma",
    file: docxOf(paragraph(run("设"), math("x"), run(","), math("y"), run("为整数。"))),
    offers: ["设为整数。"],
    codes: 1,
  },
  {
    of: "the title of a document, and its author",
    file: docxOf(
      paragraph(run("正文。")),
      {},
      core("<dc:title>渠首志</dc:title><dc:creator>赵六</dc:creator>"),
      coreLink,
    ),
    offers: ["渠首志", "正文。"],
  },
  {
    of: "the subject of a document, and who saved it",
    file: docxOf(
      paragraph(run("正文。")),
      {},
      core("<dc:subject>水文</dc:subject><c:lastModifiedBy>钱七</c:lastModifiedBy>"),
      coreLink,
    ),
    offers: ["水文", "正文。"],
  },
  {
    of: "a title that a field repeats",
    file: docxOf(
      paragraph(field("begin"), instruction(" TITLE "), field("separate"), run("渠首志"), field("end")),
      {},
      core("<dc:title>渠首志</dc:title>"),
      coreLink,
    ),
    offers: ["渠首志"],
  },
  {
    of: "a break that the program has laid out",
    file: docxOf(paragraph(run("前半"), inRun("<w:lastRenderedPageBreak/><w:t>句接后半句。</w:t>"))),
    offers: ["前半句接后半句。"],
    codes: 0,
  },
  {
    of: "a laid out break in a run of its own",
    file: docxOf(paragraph(run("水从高处"), inRun("<w:lastRenderedPageBreak/>"), run("流下。", east))),
    offers: ["水从高处流下。"],
    codes: 0,
  },
  {
    of: "a hyphen that shows only at a line's end",
    file: docxOf(paragraph(run("沿江"), inRun("<w:softHyphen/>"), run("公路。"))),
    offers: ["沿江公路。"],
    codes: 0,
  },
];

describe("a document of Word with a trap", () => {
  it.each(traps)("offers each text whole and once: $of", ({ file, offers, codes = 99 }) => {
    const segments = Array.from(segmentsOf(readFile(file)), ({ segment }) => segment.source);
    expect(segments.map(({ text }) => text)).toEqual(offers);
    expect(Math.max(...segments.map((source) => source.codes.length))).toBeLessThanOrEqual(codes);
  });
});

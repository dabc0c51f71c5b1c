import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { formatOf, kindOfFile } from "../../../src/formats/index.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"));
const packed = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<a/>")])));
const declared = (type: string): Uint8Array =>
  zipSync({ mimetype: [strToU8(type), { level: 0 }], "content.xml": strToU8("<a/>") });

const cues = "1\n00:00:05,200 --> 00:00:07,000\n雨停了\n\n2\n00:00:08,000 --> 00:00:09,500\n出去走走吧\n";
const page = "<!-- 存档 -->\n<!DOCTYPE html>\n<html><body><p>雨停了。</p></body></html>";
const readMe = "# 安装\n\n见[手册](docs/guide.md)。\n\n## 用法\n\n```\nmake\n```\n";

describe("what a file is", () => {
  describe("by its bytes, whatever it is called", () => {
    it.each([
      { when: "a page", content: bytes(page), is: "html" },
      { when: "a page in UTF-16", content: wide(page), is: "html" },
      {
        when: "a piece of a page",
        content: bytes('<div class="a">\n<p>雨停了。</p>\n<p>天晴了。</p>\n</div>\n'),
        is: "html",
      },
      { when: "items of a list", content: bytes("<li>雨停了</li>\n<li>天晴了</li>\n"), is: "html" },
      {
        when: "links and a picture",
        content: bytes('<a href="x.html">上一页</a>\n<img src="a.png" alt="图">\n<a href="y.html">下一页</a>\n'),
        is: "html",
      },
      { when: "old paragraphs", content: bytes("<P>雨停了。\n<P>天晴了。\n<P>我们出门。\n<HR>\n"), is: "html" },
      {
        when: "a piece that begins with words",
        content: bytes("雨停了。<br />\n<p>天晴了。</p>\n<p>出门。</p>\n"),
        is: "html",
      },
      { when: "SubRip", content: bytes(cues), is: "srt" },
      {
        when: "SubRip without numbers",
        content: bytes("0:00:01,000 --> 0:00:02,000\n雨\n\n0:00:03,000 --> 0:00:04,000\n晴\n"),
        is: "srt",
      },
      { when: "SubRip in UTF-16", content: wide(cues), is: "srt" },
      { when: "WebVTT", content: bytes("WEBVTT\n\n00:05.200 --> 00:07.000\n雨停了\n"), is: "vtt" },
      { when: "ASS", content: bytes("[Script Info]\nTitle: 雨\n"), is: "ass" },
      {
        when: "ASS without its first section",
        content: bytes("[Events]\nFormat: Layer, Start, End, Text\nDialogue: 0,0:00:01.00,0:00:02.00,雨停了\n"),
        is: "ass",
      },
      {
        when: "lyrics",
        content: bytes("[ti:河]\n[00:01.00]雨停了\n[00:02.50][00:10.00]天晴了\n\n[61:05.5]\n[01:02:30]出门\n"),
        is: "captions",
      },
      { when: "MicroDVD", content: bytes("{0}{25}雨停了|天晴了\n{50}{}{y:i}出门\n"), is: "captions" },
      {
        when: "SBV",
        content: bytes("0:00:01.000,0:00:02.000\n雨停了\n\n0:00:03.000,0:00:04.000\n天晴了\n"),
        is: "captions",
      },
      { when: "SubViewer's times", content: bytes("00:00:01.00,00:00:02.00\n雨停了[br]天晴了\n"), is: "captions" },
      { when: "SAMI", content: bytes("<SAMI><BODY><SYNC Start=1000><P Class=ZH>雨停了</BODY></SAMI>"), is: "captions" },
      { when: "XLIFF", content: bytes('<?xml version="1.0"?>\n<xliff version="2.0" srcLang="zh">'), is: "xliff" },
      { when: "XLIFF with a prefix", content: bytes('<x:xliff xmlns:x="urn:a" version="1.2">'), is: "xliff" },
      {
        when: "TMX",
        content: bytes('<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4">'),
        is: "tmx",
      },
      { when: "other XML", content: bytes('<?xml version="1.0"?><resources><s>雨</s></resources>'), is: "xml" },
      { when: "PO", content: bytes('# 注\nmsgid ""\nmsgstr ""\n"Language: zh\\n"\n'), is: "po" },
      {
        when: "XML without a declaration",
        content: bytes('<resources>\n<string name="a">雨</string>\n<string name="b">晴</string>\n</resources>\n'),
        is: "xml",
      },
      { when: "a drawing", content: bytes('<svg xmlns="http://www.w3.org/2000/svg"><text>雨</text></svg>'), is: "xml" },
      { when: "PO with entries alone", content: bytes('#: a.c:1\nmsgid "开"\nmsgstr "Open"\n'), is: "po" },
      {
        when: "PO with plurals",
        content: bytes('msgid "%d 天"\nmsgid_plural "%d 天"\nmsgstr[0] "%d days"\n'),
        is: "po",
      },
      { when: "JSON in a list", content: bytes('[\n  { "rain": "雨停了" }\n]\n'), is: "json" },
      { when: "a list of strings", content: bytes('["雨停了", "天晴了"]\n'), is: "json" },
      { when: "JSON Lines", content: bytes('{"a":"雨"}\n{"a":"晴"}\n'), is: "json" },
      { when: "JSON", content: bytes('{ "rain": "雨停了" }'), is: "json" },
      { when: "a Word document", content: packed("[Content_Types].xml", "word/document.xml"), is: "docx" },
      { when: "a workbook", content: packed("[Content_Types].xml", "xl/workbook.xml"), is: "xlsx" },
      { when: "a presentation", content: packed("[Content_Types].xml", "ppt/presentation.xml"), is: "pptx" },
      { when: "an OpenDocument text", content: declared("application/vnd.oasis.opendocument.text"), is: "odt" },
      {
        when: "an OpenDocument sheet",
        content: declared("application/vnd.oasis.opendocument.spreadsheet"),
        is: "open-document",
      },
      {
        when: "a flat OpenDocument text",
        content: bytes(
          '<?xml version="1.0"?>\n<office:document xmlns:office="urn:office"><office:body/></office:document>',
        ),
        is: "open-document",
      },
      { when: "an EPUB", content: declared("application/epub+zip"), is: "epub" },
      {
        when: "an EPUB whose type is compressed and last",
        content: zipSync({ "a.opf": strToU8("<a/>"), mimetype: strToU8("application/epub+zip") }, { level: 9 }),
        is: "epub",
      },
      {
        when: "a text of OpenDocument whose type is last",
        content: zipSync({
          "content.xml": strToU8("<a/>"),
          mimetype: strToU8("application/vnd.oasis.opendocument.text"),
        }),
        is: "odt",
      },
      { when: "other packed files", content: packed("雨.txt"), is: "archive" },
      { when: "a PDF", content: bytes("%PDF-1.7\n"), is: "pdf" },
      { when: "a PDF after a blank line", content: bytes("\n%PDF-1.4\n1 0 obj\n"), is: "pdf" },
      { when: "a bitmap", content: Uint8Array.from([0x42, 0x4d, 54, 0, 0, 0, 0, 0, 0, 0, 54]), is: "image" },
      { when: "an icon", content: Uint8Array.from([0, 0, 1, 0, 1, 0, 16, 16]), is: "image" },
      { when: "an e-book of another kind", content: bytes(`${"A".repeat(60)}BOOKMOBI`), is: "binary" },
      { when: "a program", content: Uint8Array.from([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52]), is: "binary" },
      { when: "bytes of no kind", content: Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256), is: "binary" },
      { when: "RTF", content: bytes("{\\rtf1\\ansi 雨}"), is: "rtf" },
      {
        when: "an old Word document",
        content: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        is: "office-97",
      },
      {
        when: "an Office document under a password",
        content: Uint8Array.from([
          ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
          ...Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat(),
        ]),
        is: "office-locked",
      },
      { when: "a picture", content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), is: "image" },
      { when: "English", content: bytes("It rained all night, and the path was wet.\n"), is: "other-language" },
    ])("$when is $is", ({ content, is }) => {
      for (const name of ["a.txt", "a", "a.docx"]) expect(kindOfFile({ name, bytes: content })).toBe(is);
    });
  });

  describe("by its name where the bytes leave it open", () => {
    it.each([
      { name: "NOTES.MD", text: "雨停了。\n", is: "markdown" },
      { name: "README", text: readMe, is: "markdown" },
      { name: "readme.txt", text: readMe, is: "text" },
      { name: "a.markdown", text: '<p align="center">雨</p>\n<p>晴</p>\n', is: "markdown" },
      { name: "a.md", text: '<xliff version="1.2"><file/></xliff>', is: "xliff" },
      { name: "a.md", text: page, is: "html" },
      { name: "a.htm", text: "雨停了<br>\n", is: "html" },
      { name: "a.srt", text: "雨停了\n\n0:00:01 -> 0:00:02\n天晴了\n", is: "srt" },
      { name: "a.srt", text: "雨停了\n", is: "text" }, // of which subtitles would show nothing
      { name: "a.vtt", text: readMe, is: "markdown" },
      { name: "a.ass", text: "雨停了\n", is: "text" },
      { name: "a.ssa", text: "Dialogue: Marked=0,0:00:01.00,0:00:02.00,Default,,0,0,0,,雨停了\n", is: "ass" },
      { name: "a.xlf", text: "雨停了\n", is: "xliff" },
      { name: "a.csv", text: "雨,rain\n晴,sun\n", is: "table" },
      { name: "a.tsv", text: "<p>雨</p>\t<p>rain</p>\n<p>晴</p>\t<p>sun</p>\n", is: "table" },
      { name: "a.csv", text: "雨停了，我们出去走走吧。\n", is: "text" },
      { name: "a.log", text: "雨停了。\n", is: "text" },
      { name: "a.lrc", text: "雨停了。\n", is: "captions" },
      { name: "zh.properties", text: "rain=雨停了\n", is: "resource" },
      { name: "zh.yml", text: "zh:\n  rain: 雨停了\n", is: "resource" },
      { name: "zh.ftl", text: "rain = 雨停了\n", is: "resource" },
      { name: "Localizable.strings", text: '"rain" = "雨停了";\n', is: "resource" },
      { name: "a.tex", text: "\\section{雨停了}\n", is: "other-markup" },
      { name: "a.rst", text: "雨停了\n======\n", is: "other-markup" },
      { name: "a.adoc", text: "= 雨停了\n", is: "other-markup" },
      { name: "zh.json", text: "[]", is: "json" },
    ])("$name is $is", ({ name, text, is }) => {
      expect(kindOfFile({ name, bytes: bytes(text) })).toBe(is);
    });
  });

  describe("prose stays prose", () => {
    it.each([
      "用 <b> 和 </b> 把字括起来。雨停了。",
      "<p> 是段落的标签，</p> 是它的结尾。\n雨停了。\n我们出去走走。\n天晴了。",
      "<雨夜>\n雨停了。",
      "<b>粗体</b> 用来强调\n<i>斜体</i> 用来写书名\n<u>下划线</u> 不建议用",
      "<h1>大标题</h1> 用来写题目\n<p>段落</p> 用来写正文",
      "<b>雨停了。</b>",
      "[Script Info] 是 ASS 的第一节。\n雨停了。",
      "[求助] 阳台上的番茄叶子发黄\n楼主",
      '["老地方"] 是一家店。',
      '{"name"} 是占位符。',
      "WEBVTT是一种字幕格式。",
      "10:00 --> 11:00 开会\n11:00 --> 12:00 吃饭",
      "编号,名称\n1,河沙\n2,水泥",
      "BM 是位图的开头。",
      "申请 --> 审批 --> 付款。",
      "会议 10:00:00,000 --> 11:00:00,000\n议题一\n议题二\n议题三\n议题四\n议题五\n议题六\n议题七",
      "# 话题\n今天说说**雨**。",
      "1、**要点**：雨停了。\n- 晴\n- 阴",
      "{雨} 停了：{ 晴 }",
      "msgid 是消息的名字。",
      "PDF 文件以 %PDF-1.7 开头。",
      "[00:12] 王：雨停了。\n[01:30] 李：天晴了。",
      "[00:12.50] 是一行歌词的时间。\n雨停了。\n天晴了。",
      "{0}{25} 是两个占位符。",
      "用时 0:00:01.000,0:00:02.000",
      "<SAM> 是人名。",
      "RIFF 是一种格式。",
      "OK 12345",
    ])("%s", (text) => {
      for (const name of ["a.txt", "a", "stdin.txt"]) expect(kindOfFile({ name, bytes: bytes(text) })).toBe("text");
    });

    it("however long the Latin beginning is, where Chinese follows", () => {
      const text = `${"The river rose in the night. ".repeat(4000)}\n雨停了。`;
      expect(kindOfFile({ name: "a.txt", bytes: bytes(text) })).toBe("text");
    });

    it("whatever Chinese characters and marks it is made of", () => {
      const sentence = fc.string({ unit: fc.constantFrom(..."雨停了，。！？“”（）天晴 \n1") });
      fc.assert(
        fc.property(sentence, (text) => {
          expect(kindOfFile({ name: "a.txt", bytes: bytes(text) })).toBe("text");
        }),
      );
    });
  });

  it("is told of any bytes at all", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (any) => {
        expect(typeof kindOfFile({ name: "a", bytes: any })).toBe("string");
      }),
    );
  });
});

describe("the format that reads a file", () => {
  it("is the one that a person names, whatever the file seems to be", () => {
    expect(formatOf({ name: "a.html", bytes: bytes(page) }, { as: "text" }).id).toBe("text");
  });

  it("is none for a kind that nothing reads, and the file is named with what it is", () => {
    expect(() => formatOf({ name: "a.txt", bytes: bytes('<?xml version="1.0"?><a>山</a>') })).toThrow(
      expect.objectContaining({ code: "kind.xml", file: "a.txt" }),
    );
  });

  it("takes a text without Chinese for one in the language that a person named", () => {
    const file = { name: "a.txt", bytes: bytes("Es hat die ganze Nacht geregnet.\n") };
    expect(formatOf(file, { srcLang: "de" }).id).toBe("text");
    expect(() => formatOf(file, { srcLang: "zh-TW" })).toThrow(
      expect.objectContaining({ code: "kind.other-language" }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { html } from "../../src/formats/html/html.js";
import { writeFile } from "../../src/formats/write/write-file.js";
import { type Content, type Document, plain, type Segment } from "../../src/model/document.js";
import { InputError } from "../../src/model/input-error.js";
import type { InputFile } from "../../src/model/input-file.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { encodeText } from "../../src/text/encode.js";

const context = { repair: "auto", repeats: "keep", srcLang: "zh-CN", trgLang: "en" } as const;
const page = (text: string): InputFile => ({
  name: "a.html",
  bytes: new TextEncoder().encode(`<!doctype html>${text}`),
});
const read = (text: string): Document => readDocument(page(text), { ...context, concepts: [] }).document;

/** A content with its codes as `{1}`, `{/1}` and `{1=}`. */
function shown({ text, codes }: Content): string {
  let [made, from] = ["", 0];
  for (const { offset, kind, id } of codes) {
    made += `${text.slice(from, offset)}{${kind === "close" ? "/" : ""}${id}${kind === "placeholder" ? "=" : ""}}`;
    from = offset;
  }
  return made + text.slice(from);
}

const sentences = (text: string): string[] =>
  read(text).units.flatMap(({ segments }) => segments.map(({ source }) => shown(source)));

/** A page with translations by source; `{1}` and so on stand for its codes. */
function translated(text: string, targets: Readonly<Record<string, string>>) {
  const file = page(text);
  const { document } = readDocument(file, { ...context, concepts: [] });
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment): Segment => {
      const target = targets[shown(segment.source)];
      return target === undefined ? segment : { ...segment, target: contentOf(target, segment.source) };
    }),
  }));
  const { bytes, ...rest } = writeFile(html, file, { ...document, units }, context);
  return { text: new TextDecoder().decode(bytes).slice("<!doctype html>".length), ...rest };
}

function contentOf(target: string, source: Content): Content {
  const made: { text: string; codes: Content["codes"][number][] } = { text: "", codes: [] };
  for (const piece of target.split(/(\{\/?\d+=?\})/u)) {
    const code = source.codes.find((each) => shown({ text: "", codes: [each] }) === piece);
    if (code === undefined) made.text += piece;
    else made.codes.push({ ...code, offset: made.text.length });
  }
  return made;
}

describe("the texts of a page", () => {
  it.each([
    {
      what: "a block within a line's text",
      text: "<div>段一<b>粗</b>尾。<p>段二</p>段三</div>",
      gives: ["段一{1}粗{/1}尾。", "段二", "段三"],
    },
    { what: "paragraphs that nothing closes", text: "<p>甲一<p>乙二", gives: ["甲一", "乙二"] },
    {
      what: "text after an unclosed paragraph and a table",
      text: "<p>甲一<table><tr><td>乙二</table>丙三",
      gives: ["甲一", "乙二", "丙三"],
    },
    {
      what: "text that browsers move out of a table",
      text: "<table>甲一<tr><td>乙二</table>",
      gives: ["甲一", "乙二"],
    },
    { what: "two line breaks", text: "甲一<br> <br>乙二", gives: ["甲一", "乙二"] },
    {
      what: "a line break before an indent",
      text: "甲一<br>　　乙二<br>&nbsp;&nbsp;丙三",
      gives: ["甲一", "乙二", "丙三"],
    },
    { what: "one line break", text: "甲一<br>乙二", gives: ["甲一{1=}乙二"] },
    { what: "a bar of links", text: "<div><a>首页</a> | <a>新闻</a></div>", gives: ["首页", "新闻"] },
    { what: "links in a sentence", text: "<p>见<a>甲</a>、<a>乙</a>", gives: ["见{1}甲{/1}、{2}乙{/2}"] },
    {
      what: "character references",
      text: "<p>甲&nbsp;乙 &amp; 丙 &lt;丁&gt; &#25102;",
      gives: ["甲\u00a0乙 & 丙 <丁> 戎"],
    },
    {
      what: "a reading above characters",
      text: "<p>在<ruby>六安<rp>(</rp><rt>Lù’ān</rt><rp>)</rp></ruby>市",
      gives: ["在{1}六安{/1}市"],
    },
    {
      what: "what is not translated in a sentence",
      text: "<p>请运行<code translate=no>安装</code>命令",
      gives: ["请运行{1=}命令"],
    },
    {
      what: "what is translated in what is not",
      text: "<div class='a notranslate'>甲一<p translate=yes>乙二</p></div>",
      gives: ["乙二"],
    },
    {
      what: "a comment and a script in a sentence",
      text: "<p>甲<!-- 乙 -->丙<script>丁</script>戊",
      gives: ["甲{1=}丙{2=}戊"],
    },
    { what: "a template", text: "<template><p>甲一</p></template><p>乙二", gives: ["乙二"] },
    {
      what: "a list of choices in a sentence",
      text: "<p>选<select><option>甲一<option>乙二</select>吧",
      gives: ["选{1=}吧", "甲一", "乙二"],
    },
    { what: "preformatted lines", text: "<pre>\n甲一\n  乙二</pre>", gives: ["甲一", "乙二"] },
    {
      what: "letters of a drawing",
      text: "<svg><title>图名</title><text>甲<tspan>乙</tspan>丙</text></svg>",
      gives: ["图名", "甲{1}乙{/1}丙"],
    },
    {
      what: "attributes for people",
      text: "<img alt=图名 src=图><input type=submit value='提交'><input value=原值>",
      gives: ["图名", "提交"],
    },
    {
      what: "the title of a frame, which shows another page",
      text: "<iframe title=地图>旧</iframe><iframe title=乙 translate=no></iframe><p translate=no><iframe title=丙></iframe></p>",
      gives: ["地图"],
    },
    {
      what: "what is said in place of a formula, whose signs are kept",
      text: "<p>面积<math alttext=长乘宽><mi>甲</mi></math>或<math alttext=乙 translate=no></math>。</p><p translate=no><math alttext=丙></math></p>",
      gives: ["面积{1=}或{2=}。", "长乘宽"],
    },
    {
      what: "what a page says of itself",
      text: "<meta property=og:title content=题名><meta name=viewport content=宽>",
      gives: ["题名"],
    },
    {
      what: "what is not shown in a line",
      text: "<p>甲一<span style='display: none'>乙二</span>丙三",
      gives: ["甲一", "乙二", "丙三"],
    },
    {
      what: "a line break before an indent on the next line",
      text: "<p>甲一<br>\r\n　　乙二</p>",
      gives: ["甲一", "乙二"],
    },
    { what: "two line breaks with a blank line between", text: "甲一<br>&nbsp;<br>乙二", gives: ["甲一", "乙二"] },
    {
      what: "a block whose style keeps its line breaks",
      text: "<p style='white-space: pre-line'>甲一\n乙二</p>",
      gives: ["甲一", "乙二"],
    },
    {
      what: "words in a formula",
      text: "<p>当<math><mi>数</mi><mtext>否则</mtext></math>时</p>",
      gives: ["当{1=}时", "否则"],
    },
    {
      what: "a section of a drawing without markup",
      text: "<svg><text><![CDATA[甲]]></text></svg>乙二",
      gives: ["乙二"],
    },
    { what: "noscript", text: "<noscript>请开启脚本</noscript>", gives: ["请开启脚本"] },
  ])("are those of $what", ({ text, gives }) => {
    expect(sentences(text)).toEqual(gives);
  });

  it("have their kind, their heading and the attribute's name", () => {
    const { units } = read("<h2>第一章</h2><ul><li>甲一</ul><img alt=图名>");
    expect(units.map(({ kind, context: about }) => [kind, about])).toEqual([
      ["heading", undefined],
      ["item", { heading: "第一章" }],
      ["attribute", { name: "img alt", heading: "第一章" }],
    ]);
  });
});

describe("a translated page", () => {
  it.each<{ what: string; text: string; targets: Record<string, string>; gives: string }>([
    {
      what: "the signs of markup as text",
      text: "<p>甲一</p>",
      targets: { 甲一: "R&D <5, a > b, \u00a0" },
      gives: "<p>R&amp;D &lt;5, a &gt; b, &nbsp;</p>",
    },
    {
      what: "attributes in either quote and in none",
      text: "<img alt=\"甲一\"><img alt='乙二'><img alt=丙三>",
      targets: { 甲一: 'the “A\'s” "B"', 乙二: "it's", 丙三: "a great wall" },
      gives: "<img alt=\"the “A's” &quot;B&quot;\"><img alt='it&#39;s'><img alt=a&#32;great&#32;wall>",
    },
    {
      what: "an untranslated sentence with its references and line breaks",
      text: "<p>甲一。乙&nbsp;二\n还有&#25102;。</p>",
      targets: { "甲一。": "One." },
      gives: "<p>One. 乙&nbsp;二\n还有&#25102;。</p>",
    },
    {
      what: "a title inside a link of a translated sentence",
      text: '<p>见<a title="书名">此书</a>吧',
      targets: { 书名: "a title", "见{1}此书{/1}吧": "See {1}it{/1}" },
      gives: '<p>See <a title="a title">it</a>',
    },
    {
      what: "a reading that the translation drops",
      text: "<p>在<ruby>六安<rt>Lù’ān</rt></ruby>市",
      targets: { "在{1}六安{/1}市": "In Lu’an" },
      gives: "<p>In Lu’an",
    },
    {
      what: "its language where all of it is translated",
      text: "<html lang=zh-CN><p lang='zh'>甲一</p><p>OK</p>",
      targets: { 甲一: "One" },
      gives: "<html lang=en><p lang='en'>One</p><p>OK</p>",
    },
    {
      what: "that of translated blocks where not all is",
      text: '<html lang="zh-CN"><p>甲一</p><div><p>乙二</p>丙三</div>',
      targets: { 甲一: "One", 丙三: "Three" },
      gives: '<html lang="zh-CN"><p lang="en">One</p><div><p>乙二</p>Three</div>',
    },
  ])("has $what", ({ text, targets, gives }) => {
    expect(translated(text, targets).text).toBe(gives);
  });

  it("says what it has otherwise than the original", () => {
    const { changes } = translated("<html lang=zh-CN><p>甲一</p><p>乙二</p>", { 甲一: "One" });
    expect(changes).toEqual([{ what: "lang-added", values: { count: 1, now: 'lang="en"' } }]);
  });

  it("names a sentence that has one end of a pair alone", () => {
    const { broken } = translated("<p>甲<b>乙</b>丙</p>", { "甲{1}乙{/1}丙": "A {1}b c" });
    expect(broken).toMatchObject([{ reason: "pair", segment: { source: { text: "甲乙丙" } } }]);
  });

  it("has references for what Big5 cannot hold", () => {
    const bytes = Uint8Array.from([0x3c, 0x70, 0x3e, 0xa4, 0xa4, 0xa4, 0xe5]); // <p>中文
    const file = { name: "a.html", bytes };
    const big5 = { ...context, encoding: "big5" } as const;
    const { document } = readDocument(file, { ...big5, concepts: [] });
    const units = document.units.map((unit) => ({
      ...unit,
      segments: unit.segments.map((segment) => ({ ...segment, target: plain("naïve") })),
    }));
    expect(new TextDecoder().decode(html.write(file, { ...document, units }, big5).bytes)).toBe("<p>na&#239;ve");
  });
});

/** A page in bytes: of each text its bytes, of each number a byte. */
const pageOf = (encode: (text: string) => readonly number[], ...parts: readonly (string | number)[]): InputFile => ({
  name: "a.html",
  bytes: Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? encode(part) : [part]))),
});
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const gbk = (text: string): number[] => {
  const encoded = encodeText(text, "gb18030");
  return "bytes" in encoded ? [...encoded.bytes] : [];
};
const readPage = (file: InputFile) => readDocument(file, { ...context, concepts: [] }).document;

describe("a page with bytes that are no characters", () => {
  const before = "<meta charset=gbk><p>这里的天气很好，我们都来了。</p><p>左";
  const after = "右</p><p>他说明天也是这样。</p>";

  it.each([
    { encoding: "UTF-8", file: pageOf(utf8, before, 0xe4, 0xb8, after), lost: "\xe4\xb8" },
    { encoding: "GBK", file: pageOf(gbk, before, 0xff, after), lost: "\xff" },
    { encoding: "UTF-8, U+FFFD in place of them", file: pageOf(utf8, before, "\ufffd", after), lost: "\xef\xbf\xbd" },
  ])("is read as $encoding, and they stay where they are", ({ file, lost }) => {
    const document = readPage(file);
    const [, damaged] = document.units;
    expect(damaged?.codes).toMatchObject([{ kind: "placeholder", offset: 1, equiv: "□" }]);
    const units = document.units.map((unit) => ({
      ...unit,
      segments: unit.segments.map((segment) => ({ ...segment, target: { ...segment.source, text: "L R" } })),
    }));
    const { bytes } = writeFile(html, file, { ...document, units }, context);
    expect(Buffer.from(bytes).toString("latin1")).toContain(`<p>L${lost} R`);
    expect(Buffer.from(html.write(file, document, context).bytes).equals(file.bytes)).toBe(true);
  });

  it("is asked about with its place", () => {
    expect(readPage(pageOf(utf8, before, 0xe4, after)).queries).toMatchObject([
      { rule: "source/lost-character", place: { line: 1, column: 44 }, values: { mark: "□", text: "左□右" } },
    ]);
  });

  it("is refused where they are too many to be slips", () => {
    const file = pageOf(utf8, "<p>山", ...Array<number>(9).fill(0xff));
    expect(() => readPage(file)).toThrow(InputError);
  });
});

describe("the encoding of a page", () => {
  it("is that of its bytes, whatever it says", () => {
    expect(readPage(pageOf(utf8, "<meta charset=gb2312><p>这里的天气很好。</p>")).units[0]?.text).toBe(
      "这里的天气很好。",
    );
  });

  it("is the one it says where the bytes leave it open", () => {
    expect(readPage(pageOf(gbk, '<meta charset="GB2312"><p>鹬蚌</p>')).units[0]?.text).toBe("鹬蚌");
  });

  it("is another where that is wished, and then it says so", () => {
    const head = `<meta http-equiv=Content-Type content="text/html; charset=gb2312"><p>`;
    const file = pageOf(gbk, head, "这里的天气很好。</p>");
    const { bytes, changes } = html.write(file, readPage(file), { ...context, writtenIn: "utf-8" });
    expect(new TextDecoder().decode(bytes)).toBe(`${head.replace("gb2312", "utf-8")}这里的天气很好。</p>`);
    expect(changes).toEqual([{ what: "charset", values: { was: "gb2312", now: "utf-8" } }]);
  });

  it("is told by a byte order mark where the page says none", () => {
    const file = pageOf(gbk, "<p>这里的天气很好，我们都来了。</p>");
    const { bytes } = html.write(file, readPage(file), { ...context, writtenIn: "utf-8" });
    expect(Array.from(bytes.subarray(0, 6))).toEqual([0xef, 0xbb, 0xbf, 0x3c, 0x70, 0x3e]);
  });
});

describe("layout for Chinese in a page's own styles", () => {
  const kindsIn = (text: string): (string | number | undefined)[] =>
    (html.leftOver?.(page(text), context) ?? []).map(({ values }) => values.declaration);

  it.each([
    {
      what: "words that break anywhere",
      text: "<style>p{word-break:break-all}</style><p>甲",
      gives: ["word-break: break-all"],
    },
    {
      what: "an indent of two characters",
      text: "<p style='color:red; text-indent: 2em'>甲",
      gives: ["text-indent: 2em"],
    },
    { what: "columns", text: "<p style='writing-mode:vertical-rl'>甲", gives: ["writing-mode: vertical-rl"] },
    {
      what: "a Chinese font named first",
      text: "<style>p{font-family:SimSun,Arial}</style>甲",
      gives: ["font-family: SimSun,Arial"],
    },
    {
      what: "a Chinese font after a size",
      text: "<p style='font:12px/1.5 \"宋体\"'>甲",
      gives: ['font: 12px/1.5 "宋体"'],
    },
    { what: "the face of an old element", text: "<font face=黑体>甲</font>", gives: ["font-family: 黑体"] },
    { what: "none of a comment", text: "<style>/* p{word-break:break-all} */</style>甲", gives: [] },
    {
      what: "none of what does no harm",
      text: "<style>p{text-indent:-9999px;font-family:Arial,SimSun;word-break:normal}</style>甲",
      gives: [],
    },
  ])("is $what", ({ text, gives }) => {
    expect(kindsIn(text)).toEqual(gives);
  });

  it("is left to a page that is translated into Japanese", () => {
    expect(html.leftOver?.(page("<p style='writing-mode:vertical-rl'>甲"), { ...context, trgLang: "ja" })).toEqual([]);
  });

  it("is taken back by a block of styles, where that is wished, and nothing else is touched", () => {
    const file = page('<html lang=zh><head></head><p style="text-indent:2em;font-family:宋体,serif">甲一</p>');
    const document = readPage(file);
    const units = document.units.map((unit) => ({
      ...unit,
      segments: unit.segments.map((segment) => ({ ...segment, target: plain("One") })),
    }));
    const {
      bytes,
      changes = [],
      broken,
    } = writeFile(html, file, { ...document, units }, { ...context, adaptStyles: true });
    const written = new TextDecoder().decode(bytes);
    const added = /<style>.*?<\/style>\n/su.exec(written)?.[0] ?? "";
    expect(written.replace(added, "")).toBe(
      '<!doctype html><html lang=en><head></head><p style="text-indent:2em;font-family:宋体,serif">One</p>',
    );
    expect(added).toContain(":lang(en) { text-indent: 0 !important }");
    expect(added).toContain('@font-face { font-family: "宋体"; src: local("宋体"); unicode-range: U+2E80-A4CF');
    expect([changes.map(({ what }) => what), broken]).toEqual([["lang", "styles"], []]);
  });

  it("adds nothing to a page of which nothing is translated", () => {
    const file = page('<p style="text-indent:2em">甲一</p>');
    const { bytes } = html.write(file, readPage(file), { ...context, adaptStyles: true });
    expect(Buffer.from(bytes).equals(file.bytes)).toBe(true);
  });
});
